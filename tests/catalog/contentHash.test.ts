/** The checksum of content: the same for the same content however it was written down, another for any other content. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/catalog/contentHash';
import { readInstrument } from '../../src/catalog/readInstrument';
import { loadSources } from '../../src/catalog/node/loadAssessments';
import { canonicalJson } from '../../src/domain/canonicalJson';
import type { realFiles } from '../support/editedFiles';
import { edited } from '../support/editedFiles';
import { ASSESSMENTS, hanzeTerra } from '../support/instrument';

/** The same value with the keys of every group in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reordered(entry)]),
  );
}

const json = fc.jsonValue({ maxDepth: 3 });

describe('canonical JSON', () => {
  it('says the same as plain JSON', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it.each([
    [{ b: 1, a: { d: [2, 1], c: 'é "x"' } }, '{"a":{"c":"é \\"x\\"","d":[2,1]},"b":1}'],
    [{ gone: undefined, kept: null }, '{"kept":null}'],
    [{ B: 1, a: 2, '10': 3, '9': 4 }, '{"10":3,"9":4,"B":1,"a":2}'],
    [[undefined, { a: [] }], '[null,{"a":[]}]'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});

describe('a content hash', () => {
  it('is the SHA-256 of the canonical JSON, so that others can check it', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(contentHash(value)).toBe(createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex'));
      }),
    );
  });

  it('differs when a text, a number or the order of a list differs', () => {
    const hashes = [
      { a: 'x', b: [1, 2] },
      { a: 'y', b: [1, 2] },
      { a: 'x', b: [1, 3] },
      { a: 'x', b: [2, 1] },
    ].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('the hash of an instrument', () => {
  const sources = loadSources(ASSESSMENTS);
  const hashOf = (files: typeof realFiles) => {
    const read = sources.ok && readInstrument(files, sources.value.sources);
    return read && read.ok ? read.instrument.hash : undefined;
  };

  it('stays the same when keys and comments move', () => {
    const files = edited([
      {
        file: 'model.yaml',
        find: 'id: hanze-terra\nversion: 1.0.0',
        put: '# a remark\nversion: 1.0.0\nid: hanze-terra',
      },
      { file: 'nl.yaml', find: 'language: "nl"\n', put: "language: 'nl'\n" },
    ]);
    expect(hashOf(files)).toBe(hanzeTerra.hash);
  });

  it.each([
    ['a word', { file: 'nl.yaml', find: 'name: "Afwezig"', put: 'name: "Nog afwezig"' }],
    ['a rule', { file: 'model.yaml', find: 'defaultTarget: 4', put: 'defaultTarget: 3' }],
    [
      'a redirect',
      {
        file: 'redirects.yaml',
        find: 'redirects: []',
        put: 'redirects:\n  - { kind: retired, from: regio.oud, since: 1.0.0, why: gone }',
      },
    ],
  ])('changes with %s', (_, edit) => {
    const hash = hashOf(edited([edit]));
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(hash).not.toBe(hanzeTerra.hash);
  });
});
