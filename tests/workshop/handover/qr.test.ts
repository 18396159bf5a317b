/** The QR code: all answers of a full scan in one, read by our reader and by one that knows nothing of us. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrMatrix } from '../../../src/workshop/handover/qrMatrix';
import { readQr } from '../../../src/workshop/handover/readQr';
import { readResponseQr, responseQrText } from '../../../src/workshop/handover/responseQr';
import { readInvitation, writeInvitation } from '../../../src/workshop/handover/invitationText';
import { anyResponse, fullResponse, hostOf } from '../../support/handover';
import { readIndependently } from '../../support/independentQr';
import { hanzeTerra } from '../../support/instrument';
import { photograph } from '../../support/qrPicture';

const hosts = { quick: hostOf('quick'), full: hostOf('full') };

/** One code and one link as they were made: what is photographed is the same every time, whatever becomes of keys and instrument. */
const MADE =
  'GK1:0602UL-9O87R04U%LB/LQYF7ASUMUF.N6R5RC8G1I6E%G4YUFDPDJ9 MJ6KBOQT 7U4X0EOG.ALMS4Q/Q6+3PSAR5AW6T+K8U%CY+I:R77-4- 01TAZ O.9SK9R2OEJMT8+7NON4ON6RE 9DH0';
const LINK =
  'https://kompas.example.org/groeikompas/#/meedoen/gk1.WfPzI6Z7asnvNjYx7zDjXrlayiz9XAab0jAXxTongwSwQoK6G-X4CoJ090ajTwnkyCV7NfC2hhbnplLXRlcnJhBTEuMC4wwVQU4IExlcmVuZGUgY29tbXVuaXR5IE9vc3QtR3JvbmluZ2VuAIH2dlg';

describe('the QR code of a response', () => {
  const response = fullResponse('full');
  const text = responseQrText(response, hosts.full.invitation, hanzeTerra);
  const matrix = qrMatrix(text);

  it('of a full scan is one code of 41 by 41 modules (version 6)', () => {
    expect(text).toMatch(/^GK1:[0-9A-Z $%*+\-./:]+$/u);
    expect(text).toHaveLength(150);
    expect(matrix).toHaveLength(41);
    expect(matrix.every((row) => row.length === 41)).toBe(true);
  });

  it('of a quick scan is no larger', () => {
    const quick = responseQrText(fullResponse('quick'), hosts.quick.invitation, hanzeTerra);
    expect(qrMatrix(quick)).toHaveLength(41);
  });

  it('of somebody with a long name still is of a size a webcam reads', () => {
    const host = hostOf('full', { privacy: 'open' });
    const named = responseQrText({ ...response, name: 'x'.repeat(60) }, host.invitation, hanzeTerra);
    expect(qrMatrix(named).length).toBeLessThanOrEqual(49);
    expect(readResponseQr(named, host, hanzeTerra)).toMatchObject({ ok: true, response: { name: 'x'.repeat(40) } });
  });

  it('brings no white edge of its own: whoever draws it adds one', () => {
    const sides = [matrix[0], matrix[matrix.length - 1], matrix.map(([first]) => first), matrix.map((row) => row[40])];
    expect(sides.every((side) => side?.includes(true))).toBe(true);
  });

  it.each([
    ['sharp and straight', { scale: 6 }],
    ['small', { scale: 2.5 }],
    ['large and grey', { scale: 9.3, dark: 70, light: 190 }],
    ['turned a little', { scale: 6, angle: 7 }],
    ['turned a quarter and more', { scale: 6.5, angle: 100 }],
    ['upside down', { scale: 5, angle: 180 }],
    ['noisy', { scale: 6, noise: 60 }],
    ['held at a slant', { scale: 7, tilt: 0.12 }],
    ['noisy, grey, turned and at a slant', { scale: 6, noise: 10, dark: 50, light: 210, angle: -12, tilt: 0.06 }],
  ])('is read %s, by us and by an independent reader', (_, view) => {
    const picture = photograph(qrMatrix(MADE), view);
    expect(readIndependently(picture)).toBe(MADE);
    expect(readQr(picture)).toBe(MADE);
  });

  it('is read by us in the grain of a dim room too, where the other reader finds nothing', () => {
    const picture = photograph(qrMatrix(MADE), { scale: 8, noise: 20, dark: 50, light: 210, angle: -12, tilt: 0.06 });
    expect(readQr(picture)).toBe(MADE);
  });

  it('brings any answers over', () => {
    fc.assert(
      fc.property(anyResponse('full'), (any) => {
        const picture = photograph(qrMatrix(responseQrText(any, hosts.full.invitation, hanzeTerra)), { scale: 4 });
        expect(readResponseQr(readQr(picture) ?? '', hosts.full, hanzeTerra)).toEqual({ ok: true, response: any });
      }),
      { numRuns: 5 },
    );
  });

  it('leaves notes to the file', () => {
    const noted = responseQrText(
      { ...response, notes: { 'regio.visie': 'x'.repeat(500) } },
      hosts.full.invitation,
      hanzeTerra,
    );
    expect(readResponseQr(noted, hosts.full, hanzeTerra)).toEqual({ ok: true, response });
  });

  it.each([
    ['not-a-response', 'https://example.org/'],
    ['not-a-response', `https://example.org/#/${writeInvitation(hosts.full.invitation)}`],
    ['not-a-response', 'GK1:'],
    ['newer', text.replace('GK1', 'GK2')],
    ['damaged', text.slice(0, -1)],
    ['damaged', `${text.slice(0, -2)}00`],
    ['wrong-invitation', responseQrText(response, hostOf('full').invitation, hanzeTerra)],
    ['other-version', responseQrText(response, hosts.full.invitation, { ...hanzeTerra, hash: '0'.repeat(64) })],
  ])('is refused as %s when it is', (problem, other) => {
    expect(readResponseQr(other, hosts.full, hanzeTerra)).toEqual({ ok: false, problem });
  });
});

describe('the QR code of an invitation', () => {
  it('is read from a projector, by us and by an independent reader', () => {
    const picture = photograph(qrMatrix(LINK), { scale: 4, noise: 10, dark: 50, light: 210, angle: 4 });
    expect(readIndependently(picture)).toBe(LINK);
    expect(readQr(picture)).toBe(LINK);
  });

  it('of a usual community is of a size that phones read', () => {
    const link = `https://kompas.example.org/groeikompas/#/meedoen/${writeInvitation(hosts.full.invitation)}`;
    expect(link.length).toBeLessThanOrEqual(350);
    expect(qrMatrix(link).length).toBeLessThanOrEqual(57);
  });

  it('that was made by an earlier version of the app is still understood', () => {
    expect(readInvitation(LINK)).toMatchObject({
      ok: true,
      invitation: { communityName: 'Lerende community Oost-Groningen', scope: 'full', threshold: 5 },
    });
  });
});

describe('a picture without a code', () => {
  it('gives nothing', () => {
    expect(
      readQr(
        photograph(
          [
            [false, true],
            [true, false],
          ],
          { scale: 40, noise: 80 },
        ),
      ),
    ).toBeNull();
  });
});
