/** The code that is read aloud and typed over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/catalog/contentHash';
import { checkDigits } from '../../../src/workshop/handover/checkDigits';
import { shortHash } from '../../../src/workshop/handover/invitation';
import { readTypedCode, typedCode } from '../../../src/workshop/handover/typedCode';
import { anyResponse, fullResponse, hostOf } from '../../support/handover';
import { hanzeTerra } from '../../support/instrument';

const ALPHABET = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const SCOPES = ['quick', 'full'] as const;
const invitations = { quick: hostOf('quick').invitation, full: hostOf('full').invitation };

function plain(code: string): string {
  return code.replaceAll('-', '');
}

function withCharacter(code: string, position: number, character: string): string {
  return code.slice(0, position) + character + code.slice(position + 1);
}

describe.each(SCOPES)('a typed code of a %s scan', (scope) => {
  const invitation = invitations[scope];
  const code = typedCode(fullResponse(scope), invitation, hanzeTerra);
  const read = (typed: string) => readTypedCode(typed, invitation, hanzeTerra);

  it('brings any answers over, with the beginning of the respondent’s id', () => {
    fc.assert(
      fc.property(anyResponse(scope), (response) => {
        const respondentId = response.respondentId.slice(0, 4);
        expect(read(typedCode(response, invitation, hanzeTerra))).toEqual({
          ok: true,
          response: { ...response, respondentId },
        });
      }),
    );
  });

  it('may be typed in small letters, with spaces, with I for 1 and O for 0', () => {
    const typed = ` ${code.toLowerCase().replaceAll('-', '  ').replaceAll('1', 'l').replaceAll('0', 'o')} `;
    expect(read(typed)).toEqual(read(code));
    expect(read(typed).ok).toBe(true);
  });

  it('is caught with any single character wrong, and the place is told', () => {
    const right = plain(code);
    for (const position of Array.from(right, (_, at) => at)) {
      for (const character of ALPHABET.filter((other) => other !== right[position])) {
        const told = read(withCharacter(right, position, character));
        expect(told).toMatchObject({ ok: false, problem: 'wrong-invitation-or-typo' });
        expect(!told.ok && told.problem === 'wrong-invitation-or-typo' && told.suspects).toContain(position);
      }
    }
  });

  it('is caught with any two neighbours swapped', () => {
    fc.assert(
      fc.property(anyResponse(scope), (response) => {
        const right = plain(typedCode(response, invitation, hanzeTerra));
        for (let at = 0; at + 1 < right.length; at++) {
          const swapped = right.slice(0, at) + (right[at + 1] ?? '') + (right[at] ?? '') + right.slice(at + 2);
          expect(read(swapped).ok).toBe(swapped === right);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of another invitation is refused', () => {
    const accepted = Array.from({ length: 60 }, () =>
      read(typedCode(fullResponse(scope), hostOf(scope).invitation, hanzeTerra)),
    ).filter((told) => told.ok);
    // One of 32 768 passes by chance, so one of these may.
    expect(accepted.length).toBeLessThanOrEqual(1);
  });

  it('of another version of the instrument is refused', () => {
    const instrument = { ...invitation.instrument, hash: shortHash(contentHash('other words')) };
    const told = read(typedCode(fullResponse(scope), { ...invitation, instrument }, hanzeTerra));
    expect(told).toMatchObject({ ok: false, problem: 'wrong-invitation-or-typo' });
  });

  it('says how many characters are missing or too many', () => {
    const expected = plain(code).length;
    expect(read(code.slice(0, -1))).toEqual({ ok: false, problem: 'too-short', expected, given: expected - 1 });
    expect(read(`${code}-A`)).toEqual({ ok: false, problem: 'too-long', expected, given: expected + 1 });
    expect(read('')).toEqual({ ok: false, problem: 'too-short', expected, given: 0 });
  });

  it('says which character is none of the alphabet', () => {
    const typed = withCharacter(code, 5, 'U');
    expect(read(typed)).toEqual({ ok: false, problem: 'bad-character', position: 4, character: 'U' });
  });
});

describe('typed codes', () => {
  it('have 24 characters for a quick scan and 52 for a full one, in blocks of four', () => {
    expect(typedCode(fullResponse('quick'), invitations.quick, hanzeTerra)).toMatch(
      /^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/u,
    );
    expect(typedCode(fullResponse('full'), invitations.full, hanzeTerra)).toMatch(/^(?:[0-9A-Z]{4}-){12}[0-9A-Z]{4}$/u);
  });

  it('of one respondent show that they are a correction', () => {
    const response = fullResponse('quick');
    const [first, second] = [40, 41].map((revision) =>
      readTypedCode(typedCode({ ...response, revision }, invitations.quick, hanzeTerra), invitations.quick, hanzeTerra),
    );
    const respondentId = response.respondentId.slice(0, 4);
    expect(first).toMatchObject({ ok: true, response: { respondentId, revision: 40 } });
    expect(second).toMatchObject({ ok: true, response: { respondentId, revision: 41 } });
  });

  it('of a very restless respondent end at the highest revision they can tell', () => {
    const restless = typedCode(fullResponse('quick', { revision: 9999 }), invitations.quick, hanzeTerra);
    expect(readTypedCode(restless, invitations.quick, hanzeTerra)).toMatchObject({
      ok: true,
      response: { revision: 511 },
    });
  });

  it('can not tell a partner type that the invitation does not have', () => {
    const response = fullResponse('quick', { partnerType: 'unheard-of' });
    expect(() => typedCode(response, invitations.quick, hanzeTerra)).toThrow(RangeError);
  });
});

describe('check digits', () => {
  const values = fc.array(fc.nat({ max: 31 }), { minLength: 1, maxLength: 28 });

  it('tell any three wrong characters of a short code', () => {
    const places = fc.uniqueArray(fc.nat({ max: 27 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        values,
        places,
        fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 3, maxLength: 3 }),
        (some, at, by) => {
          const whole = [...some, ...checkDigits(some, 3)];
          const changes = at.filter((place) => place < whole.length);
          fc.pre(changes.length > 0);
          const wrong = whole.map(
            (value, place) => value ^ (changes.includes(place) ? (by[changes.indexOf(place)] ?? 1) : 0),
          );
          expect(checkDigits(wrong.slice(0, some.length), 3)).not.toEqual(wrong.slice(some.length));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('let a guess pass about as seldom as there are combinations of them', () => {
    const some = Array.from({ length: 21 }, (_, index) => index);
    const digits = new Set(
      Array.from({ length: 32 * 32 }, (_, guess) => checkDigits([...some, guess >> 5, guess & 31], 3).join(' ')),
    );
    expect(digits.size).toBe(32 * 32);
  });
});
