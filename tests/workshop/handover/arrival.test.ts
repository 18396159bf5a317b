/** From the participant's own record to what the measurement takes in. */
import { describe, expect, it } from 'vitest';
import type { ParticipationRecord } from '../../../src/state/sessionRecords';
import { toIncoming } from '../../../src/workshop/handover/arrival';
import { toHanded } from '../../../src/workshop/handover/handedResponse';
import { readResponseQr, responseQrText } from '../../../src/workshop/handover/responseQr';
import { readTypedCode, typedCode } from '../../../src/workshop/handover/typedCode';
import { fullResponse, hostOf } from '../../support/handover';
import { hanzeTerra } from '../../support/instrument';

const NOW = '2026-11-22T10:00:00.000Z';
const host = hostOf('quick');
const response = fullResponse('quick');
const { respondentId } = response;

function byCode(revision: number) {
  const read = readTypedCode(
    typedCode({ ...response, revision }, host.invitation, hanzeTerra),
    host.invitation,
    hanzeTerra,
  );
  if (!read.ok) throw new Error(read.problem);
  return toIncoming(read.response, { snapshotId: 's', channel: 'code', now: NOW });
}

function byQr(revision: number) {
  const read = readResponseQr(responseQrText({ ...response, revision }, host.invitation, hanzeTerra), host, hanzeTerra);
  if (!read.ok) throw new Error(read.problem);
  return toIncoming(read.response, { snapshotId: 's', channel: 'qr', now: NOW });
}

describe('a response that arrives', () => {
  it('is what the participant answered', () => {
    const participation: ParticipationRecord = {
      ...response,
      id: host.invitation.id,
      invitation: host.invitation,
      delivered: null,
      live: null,
      createdAt: NOW,
      changedAt: NOW,
    };
    expect(toHanded(participation)).toEqual(response);
    const { partnerType, name, answers } = response;
    expect(byQr(30)).toEqual({
      ...{ snapshotId: 's', respondentId, partnerType, name, answers },
      ...{ channel: 'qr', revision: 30, givenAt: NOW },
    });
  });

  it('by code says only the beginning of whose it is', () => {
    expect(byCode(31).respondentId).toBe(respondentId.slice(0, 4));
  });
});
