import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKnownSource } from '../../src/catalog/checkModel';
import { loadSources } from '../../src/catalog/node/loadAssessments';
import type { Model } from '../../src/domain/instrument/modelSchema';
import type { Sources } from '../../src/domain/instrument/sourcesSchema';
import { allInstruments, ASSESSMENTS } from '../support/instrument';
import { findHeading, noSeeds, seedLines } from '../support/seeds';

const loaded = loadSources(ASSESSMENTS);
if (!loaded.ok) throw new Error('sources.yaml can not be read');
const { sources } = loaded.value;

/** Pointers, with the item that has them, that name no heading of any source. */
function unknownPointers(model: Model, known: Sources): string[] {
  return model.items.flatMap((item) =>
    item.sources.filter((pointer) => !isKnownSource(pointer, known)).map((pointer) => `${item.id}: ${pointer}`),
  );
}

/** Every `source` in a JSON file: the pointers of an example's notes and issues. */
function pointersIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pointersIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    key === 'source' && typeof entry === 'string' ? [entry] : pointersIn(entry),
  );
}

/** Heading ids that do not begin with the id of their source, so that a pointer would cite the wrong document. */
function strayHeadings(known: Sources): string[] {
  return Object.entries(known).flatMap(([source, { headings }]) =>
    Object.keys(headings).filter((id) => !new RegExp(`^${source}\\d*(?:\\.[a-z0-9]+)*$`, 'u').test(id)),
  );
}

/** Headings that do not stand in their source, each after the one before it. */
function missingHeadings(headings: Readonly<Record<string, string>>, lines: readonly string[]): string[] {
  let from = 0;
  return Object.entries(headings).flatMap(([id, heading]) => {
    const at = findHeading(lines, heading, from);
    if (at >= 0) from = at + 1;
    return at < 0 ? [`${id}: ${heading}`] : [];
  });
}

describe.each(allInstruments.map(({ model }) => ({ id: model.id, model })))(
  'source pointers of $id',
  ({ id, model }) => {
    it('each name a heading of a source that is cited', () => {
      expect(unknownPointers(model, sources)).toEqual([]);
    });

    it('are caught when they name an unknown source, or a heading it does not have', () => {
      const [first, ...rest] = model.items;
      const planted = { ...model, items: [{ ...first!, sources: ['X.visie', 'M5.9', 'M4.1'] }, ...rest] };
      expect(unknownPointers(planted, sources)).toEqual([`${first!.id}: X.visie`, `${first!.id}: M5.9`]);
    });

    const folder = join(ASSESSMENTS, id, 'examples');
    const examples = existsSync(folder) ? readdirSync(folder).filter((name) => /(?<!-story)\.json$/u.test(name)) : [];
    it.each(examples)('of its example %s each name such a heading too', (name) => {
      const pointers = pointersIn(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      expect(pointers).not.toEqual([]);
      expect(pointers.filter((pointer) => !isKnownSource(pointer, sources))).toEqual([]);
    });
  },
);

describe('the pointers of an example', () => {
  it('are found wherever they stand', () => {
    expect(pointersIn({ notes: { a: { source: 'M1' } }, issues: [{ source: 'M2', note: { nl: 'source' } }] })).toEqual([
      'M1',
      'M2',
    ]);
  });
});

describe('sources.yaml', () => {
  it('gives headings an id that begins with their source', () => {
    expect(strayHeadings(sources)).toEqual([]);
  });

  it('is found to give one another source’s letter', () => {
    const planted = { D: { citation: 'c', file: 'f', headings: { 'M4.1': 'h', 'D.rollen': 'h', Dit: 'h' } } };
    expect(strayHeadings(planted)).toEqual(['M4.1', 'Dit']);
  });

  it.skipIf(noSeeds).each(Object.keys(sources))(
    'cites only headings that stand in source %s, in its order',
    (source) => {
      const { file, headings } = sources[source]!;
      expect(missingHeadings(headings, seedLines(file))).toEqual([]);
    },
  );
});

describe('a heading in a source', () => {
  const lines = ['Intro', 'Een kop die over twee', 'regels loopt', '', 'Samen-', 'werken', 'Intro', 'Slot, met meer'];

  it('may break over two lines, with or without a hyphen', () => {
    expect(missingHeadings({ a: 'Een kop die over twee regels loopt', b: 'Samenwerken' }, lines)).toEqual([]);
  });

  it('may come back under a later one', () => {
    expect(missingHeadings({ a: 'Intro', b: 'Samenwerken', c: 'Intro' }, lines)).toEqual([]);
  });

  it('is missed when it is part of a longer line, or stands only before the one it should follow', () => {
    expect(missingHeadings({ a: 'Slot', b: 'Samenwerken', c: 'regels loopt' }, lines)).toEqual([
      'a: Slot',
      'c: regels loopt',
    ]);
  });
});
