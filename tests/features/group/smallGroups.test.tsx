/**
 * What must not be seen, tried as an attack: whoever reads every screen of an anonymous measurement can not tell apart two
 * groups that differ only in what protection hides. So the screens of both must be the same, letter for letter.
 */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { ANSWERS, type Answer } from '../../../src/domain/answer';
import type { ShareResult } from '../../../src/state/ports';
import { links } from '../../../src/state/links';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { answer, beginGroup, openGroup, QUICK } from '../../support/groupScreens';
import { answerRow, quickScan } from '../../support/records';

const [ITEM = ''] = QUICK;

interface Person {
  readonly type: 'education' | 'business';
  readonly answers: readonly Answer[];
}

/** Hands that were counted in front of everybody, for the first question: whoever looks knows them. */
interface Hands {
  readonly partnerType: '' | Person['type'];
  readonly levels: readonly number[];
}

/** Everything that stands on every screen, drawings too, before and after the reveal, and in every file that travels. */
async function everythingShown(people: readonly Person[], hands: Hands | null): Promise<string> {
  const app = await freshPorts();
  const id = await beginGroup(app, 'anonymous');
  const { communityId } = (await app.database.snapshots.get(id))!;
  await measuredBefore(app, communityId);
  for (const [index, { type, answers }] of people.entries()) {
    await answer(app, id, index, Object.fromEntries(answers.map((one, item) => [QUICK[item] ?? '', one])), type);
  }
  if (hands) {
    await saved(app.groups.saveTally({ ...hands, snapshotId: id, itemId: ITEM, unknown: 0, notApplicable: 0 }));
  }
  const overall = ['/', links.coach, links.compare(communityId)];
  const seen = [
    await walk(id, [links.group(id), links.results(id), links.focus(id), ...overall]),
    await filesOf(app, communityId),
  ];
  await saved(app.groups.reveal(id, 'all'));
  seen.push(await walk(id, [links.group(id), links.results(id), links.focus(id), ...overall]));
  seen.push(await filesOf(app, communityId));
  // Ids, moments and what is left of waiting for a part are other each time: they say nothing of anybody.
  return seen
    .join('\n')
    .replace(/\b[0-9a-z]{20}\b|_r_\w+|recharts[^"]*|[0-9a-f]{64}/gu, 'id')
    .replace(/ style=""/gu, '')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, 'then');
}

/** A year earlier one rater scored the same: something to compare with. */
async function measuredBefore({ database, snapshots }: AppPorts, communityId: string): Promise<void> {
  const { id, raterId } = await saved(snapshots.create({ communityId, ...quickScan({ date: '2025-03-02' }) }));
  await database.answers.bulkAdd(QUICK.map((item) => answerRow(item, 3, { snapshotId: id, respondentId: raterId })));
  await saved(snapshots.close(id));
}

/** The rows of both files of a community, in an order of their own: that of ids is chance. */
async function filesOf({ backup }: AppPorts, communityId: string): Promise<string> {
  const names = { community: 'c', issue: 'i', caseName: 'k', milestone: 'm', partnerType: 'p', done: 'd' };
  const made = [await backup.create(communityId), await backup.createAnonymous(communityId, names)];
  return made.flatMap(rowsOf).join('\n');
}

function rowsOf(made: ShareResult): string[] {
  if (!made.ok) throw new Error(made.problem);
  const { payload } = JSON.parse(made.text) as { readonly payload: Readonly<Record<string, readonly object[]>> };
  return Object.entries(payload).flatMap(([name, rows]) =>
    name === 'definitions'
      ? []
      : rows.map((row) => `${name} ${JSON.stringify(row).replace(/"[0-9a-z]{20}"/gu, '"id"')}`).sort(),
  );
}

/** The chart library puts its layers in the order in which they are ready: what they draw is compared, not that order. */
function pageAsText(): string {
  const page = document.body.cloneNode(true) as HTMLElement;
  for (const drawing of page.querySelectorAll('svg.recharts-surface')) {
    const drawn = [...drawing.querySelectorAll('path, line, text, circle, polygon')].map((part) => part.outerHTML);
    drawing.replaceWith(drawn.sort().join(''));
  }
  return page.innerHTML;
}

/** Nothing is on its way any more. */
async function settled(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByText('Even laden…')).not.toBeInTheDocument();
  });
}

async function walk(id: string, paths: readonly string[]): Promise<string> {
  const seen: string[] = [];
  const look = () => seen.push(pageAsText());
  for (const path of paths) {
    await openGroup(path);
    await screen.findAllByRole('heading');
    await settled();
    look();
  }
  await openGroup(links.groupScreen(id, ITEM));
  for (const step of ['Lees', 'Stem', 'Kijk', 'Praat', 'Spreek af']) {
    await userEvent.click(await screen.findByRole('button', { name: step }));
    await settled(); // what is shown is stored first
    look();
  }
  return seen.join('\n');
}

vi.setConfig({ testTimeout: 120_000 });

/** A walk past all screens takes its time: one course each, the same every time. */
const once = (seed: number) => ({ numRuns: 1, endOnFailure: true, seed });

const answers = fc.array(fc.constantFrom(...ANSWERS), { minLength: 4, maxLength: 4 });
const FIVE_HANDS = [0, 0, 5, 0, 0];

it.each([
  ['of four shows nothing of what it answered, anywhere', 4, null],
  ['of three shows nothing of that either beside five hands', 3, { partnerType: '', levels: FIVE_HANDS }],
] as const)('an anonymous group %s', async (_what, size, hands) => {
  const groups = fc.array(answers, { minLength: size, maxLength: size });
  await fc.assert(
    fc.asyncProperty(groups, groups, async (one, other) => {
      const people = (given: readonly (readonly Answer[])[]): Person[] =>
        given.map((of) => ({ type: 'education', answers: of }));
      expect(one).not.toEqual(other);
      expect(await everythingShown(people(one), hands)).toBe(await everythingShown(people(other), hands));
    }),
    once(1),
  );
});

it.each([
  ['', null],
  [', also where hands of their type are known', { partnerType: 'business', levels: FIVE_HANDS }],
] as const)(
  'what three of twelve answered can not be worked out: exchanged with others, every screen stays the same%s',
  async (_how, hands) => {
    const all = fc.array(answers, { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(all, async (given) => {
        // The same twelve answers; another three of them come from the small partner type.
        const typed = (order: readonly (readonly Answer[])[]): Person[] =>
          order.map((of, index) => ({ type: index < 9 ? 'education' : 'business', answers: of }));
        const exchanged = typed([...given].reverse());
        expect(await everythingShown(typed(given), hands)).toBe(await everythingShown(exchanged, hands));
      }),
      once(2),
    );
  },
);

it('the same look at twelve people sees that they answer otherwise', async () => {
  const all = (one: Answer): Person[] => Array.from({ length: 12 }, () => ({ type: 'education', answers: [one] }));
  expect(await everythingShown(all(2), null)).not.toBe(await everythingShown(all(4), null));
});
