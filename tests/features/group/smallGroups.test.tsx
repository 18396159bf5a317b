/**
 * What must not be seen, tried as an attack: whoever reads every screen of an anonymous measurement can not tell apart two
 * groups that differ only in what protection hides. So the screens of both must be the same, letter for letter.
 */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { ANSWERS, type Answer } from '../../../src/domain/answer';
import { links } from '../../../src/state/links';
import { freshPorts, saved } from '../../support/appPorts';
import { answer, beginGroup, openGroup, QUICK } from '../../support/groupScreens';

const [ITEM = ''] = QUICK;

interface Person {
  readonly type: 'education' | 'business';
  readonly answers: readonly Answer[];
}

/** Everything that stands on every screen, drawings too, before and after the reveal. */
async function everythingShown(people: readonly Person[]): Promise<string> {
  const app = await freshPorts();
  const id = await beginGroup(app, 'anonymous');
  for (const [index, { type, answers }] of people.entries()) {
    await answer(app, id, index, Object.fromEntries(answers.map((one, item) => [QUICK[item] ?? '', one])), type);
  }
  const before = await walk(id, [links.group(id), links.focus(id)]);
  await saved(app.groups.reveal(id, 'all'));
  const seen = [before, await walk(id, [links.group(id), links.results(id), links.focus(id)])];
  // Ids are random: they say nothing of anybody.
  return seen.join('\n').replace(/\b[0-9a-z]{20}\b|_r_\w+|recharts[^"]*/gu, 'id');
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

/** A walk past all screens takes its time: other answers each time the tests run. */
const ONCE = { numRuns: 1, endOnFailure: true };

const answers = fc.array(fc.constantFrom(...ANSWERS), { minLength: 4, maxLength: 4 });

it('an anonymous group of four shows nothing of what it answered, anywhere', async () => {
  const groups = fc.array(answers, { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(groups, groups, async (one, other) => {
      const people = (given: readonly (readonly Answer[])[]): Person[] =>
        given.map((of) => ({ type: 'education', answers: of }));
      expect(await everythingShown(people(one))).toBe(await everythingShown(people(other)));
    }),
    ONCE,
  );
});

it('what three of twelve answered can not be worked out: exchanged with others, every screen stays the same', async () => {
  const all = fc.array(answers, { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(all, async (given) => {
      // The same twelve answers; another three of them come from the small partner type.
      const typed = (order: readonly (readonly Answer[])[]): Person[] =>
        order.map((of, index) => ({ type: index < 9 ? 'education' : 'business', answers: of }));
      expect(await everythingShown(typed(given))).toBe(await everythingShown(typed([...given].reverse())));
    }),
    ONCE,
  );
});

it('the same look at twelve people sees that they answer otherwise', async () => {
  const all = (one: Answer): Person[] => Array.from({ length: 12 }, () => ({ type: 'education', answers: [one] }));
  expect(await everythingShown(all(2))).not.toBe(await everythingShown(all(4)));
});
