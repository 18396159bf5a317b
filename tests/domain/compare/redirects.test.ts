import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, followRedirects } from '../../../src/domain/compare/redirects';
import type { Redirect } from '../../../src/domain/instrument/redirectsSchema';

const why = 'worded anew';
const moved = (from: string, to: string, since: string): Redirect => ({ kind: 'moved', from, to, since, why });

describe('following an id to a later version', () => {
  const history: Redirect[] = [
    moved('a.third', 'a.fourth', '3.0.0'),
    moved('a.first', 'a.second', '1.1.0'),
    moved('a.second', 'a.third', '2.0.0'),
  ];

  it.each([
    ['a.first', '1.0.0', '3.0.0', 'a.fourth'],
    ['a.first', '1.0.0', '2.5.9', 'a.third'],
    ['a.first', '1.0.0', '1.1.0', 'a.second'],
    ['a.first', '1.0.0', '1.0.9', 'a.first'],
    ['a.second', '1.1.0', '3.0.0', 'a.fourth'],
    ['a.fourth', '3.0.0', '3.0.0', 'a.fourth'],
    ['a.other', '1.0.0', '3.0.0', 'a.other'],
  ])('%s of %s is, in %s, %s', (id, from, until, to) => {
    expect(followRedirects(id, history, from, until)).toEqual({ to });
  });

  it('leaves alone what happened before the answer was given', () => {
    expect(followRedirects('a.first', history, '1.1.0', '3.0.0')).toEqual({ to: 'a.first' });
  });

  it.each<Redirect>([
    { kind: 'split', from: 'a.first', to: ['a.left', 'a.right'], since: '2.0.0', why },
    { kind: 'merged', from: 'a.first', to: 'a.whole', since: '2.0.0', why },
    { kind: 'retired', from: 'a.first', since: '2.0.0', why },
  ])('ends where an item was $kind: the question is another one, and the redirect says why', (redirect) => {
    expect(followRedirects('a.first', [redirect], '1.0.0', '2.0.0')).toEqual({ to: null, redirect });
    expect(followRedirects('a.first', [redirect], '1.0.0', '1.9.0')).toEqual({ to: 'a.first' });
  });

  it('ends after a move as well, and does not go on after an end', () => {
    const merged: Redirect = { kind: 'merged', from: 'a.second', to: 'a.whole', since: '2.0.0', why };
    const later = moved('a.whole', 'a.wider', '3.0.0');
    const redirects = [later, merged, moved('a.first', 'a.second', '1.1.0')];
    expect(followRedirects('a.first', redirects, '1.0.0', '3.0.0')).toEqual({ to: null, redirect: merged });
  });
});

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.0.0', '1.0.1', -1],
    ['1.2.0', '1.10.0', -1],
    ['2.0.0', '1.99.99', 1],
    ['1.1.0', '1.0.9', 1],
    ['10.0.0', '9.0.0', 1],
  ])('%s beside %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });

  it('order as their numbers do', () => {
    const version = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(version, version, (a, b) => {
        const asNumber = ([major, minor, patch]: typeof a) => major * 10_000 + minor * 100 + patch;
        expect(Math.sign(compareVersions(a.join('.'), b.join('.')))).toBe(Math.sign(asNumber(a) - asNumber(b)));
      }),
    );
  });
});
