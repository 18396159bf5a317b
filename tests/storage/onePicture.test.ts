/**
 * Somebody watches every picture of an anonymous group, from the first answer to the end, whatever happens in between: of an
 * item there is never a second one that differs. So no two moments can be taken from each other.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANSWERS } from '../../src/domain/answer';
import { scoreMeasurement } from '../../src/domain/result';
import { toMeasurement } from '../../src/state/toMeasurement';
import { openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { AGREED, incoming } from '../support/groups';
import { hanzeTerra } from '../support/instrument';
import { community, quickScan } from '../support/records';

const ITEMS = ['regio.visie', 'regio.agenda'] as const;

type Event = (app: AppPorts, snapshotId: string) => Promise<unknown>;

const person = fc.integer({ min: 1, max: 8 }).map((number) => `p${number}`);
const item = fc.constantFrom(...ITEMS);
const answers = fc.record({
  'regio.visie': fc.constantFrom(...ANSWERS),
  'regio.agenda': fc.constantFrom(...ANSWERS),
});
const arrives = fc
  .record({
    respondentId: person,
    answers,
    revision: fc.integer({ min: 1, max: 3 }),
    partnerType: fc.constantFrom('education', 'waterschap', null),
  })
  .map(
    (more): Event =>
      ({ groups }, id) =>
        saved(groups.receive(incoming(id, more))),
  );
const votes = fc.record({ levels: fc.tuple(...Array.from({ length: 5 }, () => fc.nat({ max: 3 }))), itemId: item });
const events: fc.Arbitrary<Event>[] = [
  votes.map(
    (tally): Event =>
      ({ groups }, snapshotId) =>
        groups.saveTally({ ...tally, snapshotId, partnerType: '', unknown: 0, notApplicable: 0 }),
  ),
  fc.tuple(person, fc.constantFrom('dubbel', null)).map(
    ([who, reason]): Event =>
      ({ groups }, id) =>
        groups.leaveOut(id, who, reason),
  ),
  person.map(
    (who): Event =>
      ({ groups }, id) =>
        groups.withdraw(id, who),
  ),
  item.map(
    (one): Event =>
      ({ groups }, id) =>
        groups.reveal(id, [one]),
  ),
];
const course = fc.array(fc.oneof({ arbitrary: arrives, weight: 8 }, ...events), { minLength: 8, maxLength: 30 });

/** What the whole room may see of each item. */
async function pictures({ snapshots }: AppPorts, id: string): Promise<ReadonlyMap<string, string>> {
  const content = (await told(snapshots.watch(id)))!;
  const { profile } = scoreMeasurement(hanzeTerra.model, toMeasurement(content, []));
  const shown = content.snapshot.group?.revealedAt ? ITEMS : (content.snapshot.group?.revealed ?? []);
  return new Map(
    profile.items.flatMap((score) =>
      shown.includes(score.id) ? [[score.id, JSON.stringify(score.distribution)]] : [],
    ),
  );
}

it('of an anonymous group there is one picture per item, and no second one', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(course, async (given) => {
      const app = await openPorts();
      const { id } = await saved(app.communities.begin(community(), quickScan()));
      await app.groups.setUp(id, 'anonymous', AGREED);
      const first = new Map<string, string>();
      for (const event of [...given, ({ groups }: AppPorts) => groups.reveal(id, 'all')]) {
        await event(app, id);
        for (const [about, picture] of await pictures(app, id)) {
          expect([about, picture]).toEqual([about, first.get(about) ?? picture]);
          first.set(about, picture);
          if (/[1-9]/u.test(picture)) seen += 1;
        }
      }
      app.database.close();
    }),
    { numRuns: 25, seed: 7 },
  );
  expect(seen).toBeGreaterThan(20);
});
