/** What does not fit a format is told in the reader's words: where, what belongs there, and nothing of the checker's jargon. */
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { shapeProblems } from '../../src/catalog/shapeProblems';
import { redirectsSchema } from '../../src/domain/instrument/redirectsSchema';
import { wordingSchema } from '../../src/domain/instrument/wordingSchema';
import { measurementFileSchema } from '../../src/domain/measurement/inputSchema';
import { modelSchema } from '../../src/domain/instrument/modelSchema';

function told(schema: z.ZodType, value: unknown): Record<string, [nl: string, en: string]> {
  const { error } = schema.safeParse(value, { reportInput: true });
  const problems = error ? shapeProblems(error) : [];
  return Object.fromEntries(problems.map(({ path, text }) => [path.join('.'), [text.nl, text.en]]));
}

const bare = { instrument: 'hanze-terra', answers: {} };

describe('what does not fit', () => {
  it.each([
    ['something missing', { answers: {} }, 'instrument', /ontbreekt; vul in: tekst/u, /missing; fill in: text/u],
    ['empty text', { ...bare, instrument: ' ' }, 'instrument', /ontbreekt; vul in: tekst/u, /missing; fill in: text/u],
    ['the wrong kind', { ...bare, responses: {} }, 'responses', /hier hoort: een lijst/u, /belongs here: a list/u],
    ['neither of two kinds', { ...bare, instrument: 5 }, 'instrument', /: tekst of een groep/u, /: text or a group/u],
    ['a level that is none', { ...bare, answers: { x: 6 } }, 'answers.x', /1, 2, .*"na"/u, /one of 1, 2, .*"na"/u],
    [
      'a target that is none',
      { ...bare, targets: { x: 0 } },
      'targets.x',
      /een van 1, 2, 3, 4, 5/u,
      /one of 1, 2, 3, 4, 5/u,
    ],
    ['an unknown value', { ...bare, mode: 'hidden' }, 'mode', /een van "open", "anonymous"/u, /one of "open", "an/u],
    ['another form', { ...bare, date: '27 november' }, 'date', /zoals 2018-11-27/u, /like 2018-11-27/u],
    [
      'text too long',
      { ...bare, instrument: 'x'.repeat(81) },
      'instrument',
      /hooguit 80 tekens/u,
      /at most 80 characters/u,
    ],
    ['an id without a sign', { ...bare, answers: { '': 3 } }, 'answers.', /ontbreekt/u, /missing/u],
    [
      'a key inside a text of two languages',
      { ...bare, issues: [{ id: 'a', context: 'known', way: 'known', name: { nl: 'x', fr: 'y' } }] },
      'issues.0.name.fr',
      /"fr" is hier niet bekend; .*spelling/u,
      /"fr" is not known here; .*spelling/u,
    ],
    [
      'a number too small',
      { ...bare, issues: [{ id: 'a', context: 'known', way: 'known', iteration: 0 }] },
      'issues.0.iteration',
      /minstens 1$/u,
      /at least 1$/u,
    ],
  ])('in a measurement: %s', (_, value, path, nl, en) => {
    const texts = told(measurementFileSchema, value)[path];
    expect(texts?.[0]).toMatch(nl);
    expect(texts?.[1]).toMatch(en);
  });

  it('in redirects: a kind that does not exist is told with those that do', () => {
    const texts = told(redirectsSchema, { redirects: [{ kind: 'renamed' }] });
    expect(texts['redirects.0.kind']?.[0]).toContain('"moved", "split", "merged", "retired"');
  });

  it('in a wording: how many levels belong in the list', () => {
    const texts = told(wordingSchema.pick({ scale: true }), { scale: { levels: [] } });
    expect(texts['scale.levels']?.[0]).toMatch(/hier hoort: 5 in deze lijst/u);
  });

  it('in a model: what a spacing must do', () => {
    const texts = told(modelSchema.pick({ scale: true }), { scale: { values: [1, 2, 2, 4, 5], ladders: ['growth'] } });
    expect(texts['scale.values']?.[0]).toMatch(/groter zijn dan het vorige/u);
    expect(texts['scale.values']?.[1]).toMatch(/larger than the one before/u);
  });

  it('every place is told, not only the first', () => {
    const value = { mode: 'x', scope: 'y', extra: 1, more: 2, answers: { a: 0, b: 9 } };
    expect(Object.keys(told(measurementFileSchema, value)).sort()).toEqual(
      ['answers.a', 'answers.b', 'extra', 'instrument', 'mode', 'more', 'scope'].sort(),
    );
  });
});
