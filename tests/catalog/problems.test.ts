/** Every fault an instrument can have is told with its file, path, line and what to do about it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemText, type ProblemKind } from '../../src/catalog/problem';
import { edited, problemsIn, realFiles } from '../support/editedFiles';
import { faults, problemOf } from '../support/faults';

const ADVICE: Record<ProblemKind, readonly [nl: string, en: string]> = {
  'missing-file': ['maak het aan', 'create it'],
  'not-yaml': ['kijk naar inspringen', 'look at indentation'],
  shape: ['hier hoort: een van 1, 2, 3, 4, 5', 'what belongs here: one of 1, 2, 3, 4, 5'],
  'duplicate-id': ['geef een van beide een nieuwe id', 'give one of them a new id'],
  'unknown-dimension': ['voeg haar toe onder dimensions', 'add it under dimensions'],
  'unknown-subscore': ['voeg haar toe of haal de regel weg', 'add it or remove the line'],
  'unknown-ladder': ['voeg hem toe onder scale.ladders', 'add it under scale.ladders'],
  'unknown-heading': ['voeg hem toe onder headings', 'add it under headings'],
  'unknown-item': ['kijk of de id goed is geschreven', 'check the spelling'],
  'circular-prerequisite': ['haal een van de prerequisites weg', 'remove one of the prerequisites'],
  'id-outside-dimension': ['moet beginnen met', 'must begin with'],
  'text-missing': ['voeg die toe', 'add it'],
  'text-too-many': ['haal de tekst weg of voeg de id toe', 'remove the text or add the id'],
  'wrong-language': ['hier hoort de taal', 'the language of the file belongs here'],
  'unknown-source': ['voeg de kop daar toe', 'add the heading there'],
  'redirect-from-living': ['begint bij een id die weg is', 'starts from an id that is gone'],
  'redirect-to-nowhere': ['verwijs door naar een item dat er is', 'redirect to an item that does'],
  'redirect-from-future': ['pas since of version aan', 'change since or version'],
};

describe('a fault in an instrument', () => {
  it('is not seen where there is none', () => {
    expect(problemsIn(realFiles)).toEqual([]);
  });

  it.each(faults)('$kind at $path is told with file, path, line and what to do', (fault) => {
    const expected = problemOf(fault);
    const found = problemsIn(edited([fault])).find(({ kind, path }) => kind === fault.kind && path === fault.path);
    expect(found).toMatchObject(expected);
    const place = [`${expected.file}:${expected.line ?? 0}`, expected.path].filter(Boolean).join(' · ');
    for (const [index, language] of (['nl', 'en'] as const).entries()) {
      const told = problemText(found ?? expected, language);
      expect(told.startsWith(`${place} · `)).toBe(true);
      expect(told).toContain(ADVICE[fault.kind][index]);
      expect(told).toContain(expected.about ?? '');
    }
  });

  it.each(['model.yaml', 'nl.yaml', 'en.yaml', 'redirects.yaml'])('a missing %s is told by its name', (missing) => {
    const files = Object.fromEntries(Object.entries(realFiles).filter(([name]) => name !== missing));
    const problems = problemsIn(files);
    expect(problems).toEqual([{ file: missing, path: '', kind: 'missing-file' }]);
    const texts = problems.flatMap((problem) => [problemText(problem, 'nl'), problemText(problem, 'en')]);
    ADVICE['missing-file'].forEach((advice, index) => {
      expect(texts[index]).toMatch(new RegExp(`^${missing} · .*${advice}`, 'u'));
    });
  });

  it('keeps a redirect to an item that was redirected again later', () => {
    const put = `redirects:
  - { kind: moved, from: regio.oud, to: regio.ouder, since: 0.2.0, why: renamed }
  - { kind: moved, from: regio.ouder, to: regio.visie, since: 0.3.0, why: renamed }`;
    expect(problemsIn(edited([{ file: 'redirects.yaml', find: 'redirects: []', put }]))).toEqual([]);
  });
});

describe('several faults in an instrument', () => {
  // Faults that leave each other's text alone, so that any of them can stand together.
  const apart = ['duplicate-id', 'unknown-ladder', 'unknown-heading', 'unknown-item', 'text-missing']
    .concat('wrong-language', 'unknown-source', 'redirect-from-living')
    .flatMap((kind) => faults.find((fault) => fault.kind === kind) ?? []);

  it('are all told at once, whichever they are', () => {
    expect(apart).toHaveLength(8);
    fc.assert(
      fc.property(fc.subarray(apart, { minLength: 2 }), (planted) => {
        const problems = problemsIn(edited(planted));
        for (const fault of planted) expect(problems).toContainEqual(problemOf(fault));
      }),
      { numRuns: 12 },
    );
  });

  it('that the schemas find stand beside those in the other files', () => {
    const problems = problemsIn(
      edited([
        { file: 'model.yaml', find: 'front: 3', put: 'front: three\n  unheard: of' },
        { file: 'nl.yaml', find: 'name: "Afwezig"', put: 'nome: "Afwezig"' },
        { file: 'redirects.yaml', find: 'redirects: []', put: 'redirects: none' },
      ]),
    );
    expect(problems.map(({ file, path, kind }) => `${file} ${path} ${kind}`).sort()).toEqual([
      'model.yaml rules.front shape',
      'model.yaml rules.unheard shape',
      'nl.yaml scale.levels.0.name shape',
      'nl.yaml scale.levels.0.nome shape',
      'redirects.yaml redirects shape',
    ]);
  });
});
