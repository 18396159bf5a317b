/** A measurement in its envelope: taken when kind, version and checksum are right, else refused with the reason. */
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/catalog/contentHash';
import { problemsOf, read } from '../support/readingInput';

const bare = { instrument: 'hanze-terra', answers: { 'regio.visie': 3 } };

function envelope(change: object = {}, payload: object = bare) {
  const around = { format: 'groeikompas', kind: 'snapshot', version: 1, id: 'abc', createdAt: '2018-11-27T09:30:00Z' };
  return { ...around, sha256: contentHash(payload), payload, ...change };
}

describe('an envelope', () => {
  it('carries a measurement as it is without one', () => {
    expect(read(envelope())).toEqual(read(bare));
  });

  it('may hold its keys in any order', () => {
    const turned = Object.fromEntries(Object.entries(bare).reverse());
    expect(problemsOf(Object.fromEntries(Object.entries(envelope({ payload: turned })).reverse()))).toEqual([]);
  });

  it.each([
    ['of another kind', envelope({ kind: 'backup' }), /^kind · .*“backup”/u, /kind “backup”/u],
    ['of a newer version', envelope({ version: 2 }), /^version · .*versie 2/u, /version 2; .*up to version 1/u],
    ['of a newer version with another shape', envelope({ version: 2, seal: 'x' }), /^version · /u, /up to version 1/u],
    [
      'whose content was changed',
      envelope({ payload: { ...bare, scope: 'quick' } }),
      /^sha256 · .*beschadigd/u,
      /damaged/u,
    ],
    ['without a payload', envelope({ payload: undefined }), /^payload · dit ontbreekt/u, /^payload · this is missing/u],
    ['of another program', envelope({ format: 'other' }), /^format · .*"groeikompas"/u, /"groeikompas"/u],
  ])('%s is refused', (_, content, dutch, english) => {
    const told = { nl: problemsOf(content), en: problemsOf(content, 'en') };
    expect(told.nl).toHaveLength(1);
    expect(told.nl[0]).toMatch(dutch);
    expect(told.en[0]).toMatch(english);
  });

  it('whose payload does not fit is told what is wrong inside', () => {
    expect(problemsOf(envelope({}, { ...bare, mode: 'x' }))).toEqual([expect.stringMatching(/^mode · /u)]);
  });
});
