/** Bytes as text, in the three ways that links, codes and people need. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from '../../../src/workshop/handover/base45';
import { fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from '../../../src/workshop/handover/bytes';
import { readCrockford, writeCrockford } from '../../../src/workshop/handover/crockford';

const bytes = fc.uint8Array({ maxLength: 80 });

describe('base64url', () => {
  it('is what Node makes of the same bytes', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const text = Buffer.from(some).toString('base64url');
        expect(toBase64Url(some)).toBe(text);
        expect(fromBase64Url(text)).toEqual(some);
      }),
    );
  });

  it.each(['A', 'AB+/', 'AA==', 'AB', 'é', 'AA A'])('refuses %j, which it never writes', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});

describe('base 45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %s as RFC 9285 does', (text, written) => {
    expect(toBase45(toUtf8(text))).toBe(written);
    expect(fromBase45(written)).toEqual(toUtf8(text));
  });

  it('brings any bytes back', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(fromBase45(toBase45(some))).toEqual(some);
      }),
    );
  });

  it.each([':::', 'A', 'ab8', '::', 'GGX'])('refuses %j, which stands for no bytes', (text) => {
    expect(fromBase45(text)).toBeNull();
  });
});

describe('UTF-8', () => {
  it('keeps what a name begins with, also a byte order mark', () => {
    expect(fromUtf8(toUtf8('\uFEFFÉén ☘️'))).toBe('\uFEFFÉén ☘️');
  });

  it('refuses a character that was cut in half', () => {
    expect(fromUtf8(toUtf8('é').subarray(0, 1))).toBeNull();
  });
});

describe('characters to read aloud', () => {
  const values = fc.array(fc.nat({ max: 31 }), { maxLength: 60 });

  it('come back however they are typed', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(' ', '-', '–', '\u00A0', ''), (some, separator) => {
        const typed = Array.from(writeCrockford(some).toLowerCase()).join(separator);
        expect(readCrockford(typed)).toEqual({ ok: true, values: some });
      }),
    );
  });

  it('may have I or L for one and O for nought', () => {
    expect(readCrockford('iIlL oO')).toEqual({ ok: true, values: [1, 1, 1, 1, 0, 0] });
  });

  it.each([
    ['AB-CU', 3, 'U'],
    ['é', 0, 'é'],
    ['12 😀', 2, '😀'],
    ['ﬆ', 0, 'ﬆ'],
  ])('of %j say which is none of them', (typed, position, character) => {
    expect(readCrockford(typed)).toEqual({ ok: false, position, character });
  });
});
