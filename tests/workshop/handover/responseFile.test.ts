/** A response as a file: with notes, sealed, and refused with a reason when it is not what it should be. */
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/catalog/contentHash';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import { invitationFile } from '../../../src/workshop/handover/invitationFile';
import { readResponseFile, responseFile } from '../../../src/workshop/handover/responseFile';
import { fullResponse, hostOf } from '../../support/handover';
import { hanzeTerra } from '../../support/instrument';

const NOW = '2026-11-22T10:00:00.000Z';
const host = hostOf('full');
const notes = { 'regio.visie': 'Zie het plan van 2024 ☘️\nen de brief', 'regio.agenda': 'Nog niet rond' };
const response = fullResponse('full', { notes });
const file = responseFile(response, host.invitation, hanzeTerra, NOW);

type Json = Record<string, unknown> & { payload: { sealed: string } };

function fileWith(change: (json: Json) => Record<string, unknown>): string {
  const json = change(JSON.parse(file.text) as Json);
  return JSON.stringify({ ...json, sha256: contentHash(json['payload']) });
}

describe('a response file', () => {
  it('brings the answers with their notes', () => {
    expect(readResponseFile(file.text, host, hanzeTerra)).toEqual({ ok: true, response });
    expect(readResponseFile(`\uFEFF${file.text}`, host, hanzeTerra)).toEqual({ ok: true, response });
  });

  it('has room for a long note at every item', () => {
    const long = itemsInScope(hanzeTerra.model, 'full').map((item) => [item.id, 'ë'.repeat(4000)]);
    const noted = { ...response, notes: Object.fromEntries(long) as Record<string, string> };
    const text = responseFile(noted, host.invitation, hanzeTerra, NOW).text;
    expect(readResponseFile(text, host, hanzeTerra)).toEqual({ ok: true, response: noted });
  });

  it('tells nobody but the host what is in it, or whose it is', () => {
    for (const secret of ['plan', 'regio', 'business', response.respondentId]) {
      expect(file.text).not.toContain(secret);
      expect(file.name).not.toContain(secret);
    }
  });

  it('says what it is and when it was made', () => {
    expect(JSON.parse(file.text)).toMatchObject({
      format: 'groeikompas',
      kind: 'response',
      version: 1,
      createdAt: NOW,
    });
    expect(file.name).toMatch(/^groeikompas-antwoorden-2026-11-22-[0-9a-z]{4}\.json$/u);
  });

  const other = responseFile(response, hostOf('full').invitation, hanzeTerra, NOW).text;
  const otherWords = responseFile(
    response,
    host.invitation,
    { ...hanzeTerra, hash: contentHash('other words') },
    NOW,
  ).text;

  it.each([
    ['not-json', file.text.slice(0, 50)],
    ['foreign', '[]'],
    ['foreign', fileWith((json) => ({ ...json, extra: 1 }))],
    ['wrong-kind', invitationFile(host.invitation, NOW).text],
    ['newer-file', fileWith((json) => ({ ...json, version: 2 }))],
    ['newer-file', fileWith((json) => ({ ...json, payload: { sealed: `Ag${json.payload.sealed.slice(2)}` } }))],
    ['damaged', file.text.replace('"sealed":"A', '"sealed":"B')],
    ['damaged', fileWith((json) => ({ ...json, payload: { sealed: json.payload.sealed.slice(0, -4) } }))],
    ['damaged', fileWith((json) => ({ ...json, payload: { sealed: '' } }))],
    ['damaged', fileWith((json) => ({ ...json, payload: { sealed: '***' } }))],
    ['damaged', fileWith((json) => ({ ...json, payload: {} }))],
    ['wrong-invitation', other],
    ['other-version', otherWords],
  ])('is refused as %s when it is', (problem, text) => {
    expect(readResponseFile(text, host, hanzeTerra)).toEqual({ ok: false, problem });
  });
});
