/** An invitation as a link, as a QR code and as a file: the same for everybody who opens it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/catalog/contentHash';
import type { PartnerTypeName } from '../../../src/state/groupRecords';
import { fitsInvitation } from '../../../src/workshop/handover/invitation';
import { invitationFile, readInvitationFile } from '../../../src/workshop/handover/invitationFile';
import { readInvitation, writeInvitation } from '../../../src/workshop/handover/invitationText';
import { hostOf } from '../../support/handover';
import { hanzeTerra } from '../../support/instrument';

const NOW = '2026-11-22T10:00:00.000Z';
const usual = hostOf('quick').invitation;

const name = fc.string({ unit: 'grapheme', maxLength: 30 });
const partnerTypes: fc.Arbitrary<PartnerTypeName[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ id: fc.constantFrom('education', 'business', 'student'), name: fc.constant('') }),
    fc.record({ id: fc.stringMatching(/^[a-z0-9-]{1,20}$/u), name }),
  ),
  { maxLength: 15, selector: (type) => type.id },
);
const anyInvitation = fc
  .record({
    communityName: name,
    privacy: fc.constantFrom('open' as const, 'anonymous' as const),
    threshold: fc.nat({ max: 255 }),
    partnerTypes,
  })
  .map((terms) => hostOf('full', terms).invitation);

describe('an invitation', () => {
  it('has an id and keys that no other one has', () => {
    const [one, other] = [hostOf('quick'), hostOf('quick')];
    expect(one.invitation.id).not.toBe(other.invitation.id);
    expect(one.invitation.publicKey).not.toBe(other.invitation.publicKey);
    expect(one.secretKey).not.toBe(other.secretKey);
  });

  it('is for one version of one instrument', () => {
    expect(fitsInvitation(usual, hanzeTerra)).toBe(true);
    expect(fitsInvitation(usual, { ...hanzeTerra, hash: contentHash('other words') })).toBe(false);
    expect(fitsInvitation(usual, { ...hanzeTerra, model: { ...hanzeTerra.model, version: '9.0.0' } })).toBe(false);
  });

  it('of a community with a very long name can still be made, with the name cut', () => {
    const long = hostOf('quick', { communityName: '🌱'.repeat(500) }).invitation;
    expect(long.communityName).toBe('🌱'.repeat(120));
    expect(readInvitation(writeInvitation(long))).toEqual({ ok: true, invitation: long });
  });
});

describe('a link', () => {
  it('brings any invitation over, whatever the community is called', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        expect(readInvitation(writeInvitation(invitation))).toEqual({ ok: true, invitation });
      }),
      { numRuns: 60 },
    );
  });

  it('can be read whole', () => {
    const link = `https://example.org/kompas/#/meedoen/${writeInvitation(usual)}\n`;
    expect(readInvitation(link)).toEqual({ ok: true, invitation: usual });
  });

  it('is short enough for a QR code that a phone reads, and safe in an address', () => {
    const text = writeInvitation(usual);
    expect(text).toMatch(/^[\w.-]+$/u);
    expect(text.length).toBeLessThanOrEqual(170);
  });

  it('does not hold the secret key', () => {
    const host = hostOf('quick');
    const bytes = Buffer.from(writeInvitation(host.invitation).slice(4), 'base64url').toString('hex');
    const shifted = BigInt(`0x${bytes}`).toString(2);
    const secret = BigInt(`0x${Buffer.from(host.secretKey, 'base64url').toString('hex')}`).toString(2);
    expect(shifted).not.toContain(secret);
  });

  it.each(['', 'hello', 'https://example.org/', 'https://example.org/#/c/abc', 'gk1:', 'GK1:ABC', 'magk1.AAAA'])(
    '%j is no invitation',
    (text) => {
      expect(readInvitation(text)).toEqual({ ok: false, problem: 'not-an-invitation' });
    },
  );

  it('of a later version of the app says so', () => {
    const text = writeInvitation(usual).replace('gk1.', 'gk2.');
    expect(readInvitation(text)).toEqual({ ok: false, problem: 'newer' });
  });

  it('with any character changed or the end cut off is damaged', () => {
    const text = writeInvitation(usual);
    for (let at = 4; at < text.length; at++) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      expect(readInvitation(changed)).toEqual({ ok: false, problem: 'damaged' });
      expect(readInvitation(text.slice(0, Math.max(at, 5)))).toEqual({ ok: false, problem: 'damaged' });
    }
  });
});

describe('an invitation file', () => {
  const file = invitationFile(usual, NOW);
  const fileWith = (change: (json: Record<string, unknown>) => Record<string, unknown>) =>
    JSON.stringify(change(JSON.parse(file.text) as Record<string, unknown>));
  const withPayload = (payload: unknown) => fileWith((json) => ({ ...json, payload, sha256: contentHash(payload) }));

  it('brings any invitation over', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        expect(readInvitationFile(invitationFile(invitation, NOW).text)).toEqual({ ok: true, invitation });
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['not-json', 'hello'],
    ['not-json', file.text.slice(0, -1)],
    ['foreign', '{}'],
    ['foreign', fileWith((json) => ({ ...json, format: 'other' }))],
    ['wrong-kind', fileWith((json) => ({ ...json, kind: 'backup' }))],
    ['newer-file', fileWith((json) => ({ ...json, version: 2 }))],
    ['damaged', fileWith((json) => ({ ...json, payload: { ...usual, threshold: 4 } }))],
    ['damaged', withPayload({ ...usual, secretKey: 'x' })],
    ['damaged', withPayload({ ...usual, publicKey: 'short' })],
    [
      'damaged',
      withPayload({
        ...usual,
        partnerTypes: [
          { id: 'a', name: '' },
          { id: 'a', name: 'b' },
        ],
      }),
    ],
  ])('is refused as %s when it is', (problem, text) => {
    expect(readInvitationFile(text)).toEqual({ ok: false, problem });
  });
});
