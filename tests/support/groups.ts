/** A group measurement as screens begin it, and what devices hold to take part. */
import type { IncomingResponse } from '../../src/state/groupPorts';
import type { ParticipationRecord, SessionRecord } from '../../src/state/sessionRecords';
import { saved, type AppPorts } from './appPorts';
import { INSTRUMENT } from './records';

const AT = '2026-03-02T10:00:00.000Z';

export const AGREED = {
  threshold: 5,
  partnerTypes: [
    { id: 'education', name: '' },
    { id: 'waterschap', name: 'Waterschap' },
  ],
  merged: {},
};

/** Every key a device holds, as `session` and `participation` carry them. */
export const SECRETS = ['geheim-van-de-uitnodiging', 'geheim-van-de-host', 'CODE-VAN-12', 'geheim-van-de-deelnemer'];
const [secretKey, hostSecret, code, participantSecret] = SECRETS as [string, string, string, string];

export function incoming(snapshotId: string, more: Partial<IncomingResponse> = {}): IncomingResponse {
  return {
    snapshotId,
    respondentId: 'p1',
    partnerType: null,
    name: '',
    channel: 'qr',
    revision: 1,
    givenAt: AT,
    answers: { 'regio.visie': 3, 'regio.agenda': 'dk' },
    ...more,
  };
}

/** The same from a live room. */
export function fromRoom(snapshotId: string, more: Partial<IncomingResponse<'live'>> = {}): IncomingResponse<'live'> {
  return { ...incoming(snapshotId), channel: 'live', ...more };
}

const INVITATION = {
  id: 'uitnodiging',
  communityName: 'Reitdiep',
  instrument: INSTRUMENT,
  scope: 'quick',
  privacy: 'anonymous',
  threshold: 5,
  partnerTypes: [],
  publicKey: 'openbaar',
} as const;

export function session(snapshotId: string, counter = 1): SessionRecord {
  return {
    snapshotId,
    invitation: INVITATION,
    secretKey,
    room: { code, hostSecret, openedAt: AT, counter },
  };
}

export function participation(more: Partial<ParticipationRecord> = {}): ParticipationRecord {
  return {
    id: INVITATION.id,
    invitation: INVITATION,
    respondentId: 'p1',
    partnerType: null,
    name: '',
    answers: { 'regio.visie': 3 },
    notes: {},
    revision: 1,
    delivered: null,
    live: { code, secret: participantSecret, counter: 1 },
    createdAt: AT,
    changedAt: AT,
    ...more,
  };
}

/** A row of every kind that a group measurement has. Its snapshot may have answers of a rater already. */
export async function fillGroup({ database, groups, sessions }: AppPorts, snapshotId: string): Promise<void> {
  const group = { ...AGREED, startedAt: null, revealed: [], revealedAt: null };
  await database.snapshots.update(snapshotId, { by: 'group', group });
  await saved(groups.receive(incoming(snapshotId)));
  const votes = { levels: [0, 1, 2, 0, 0], unknown: 0, notApplicable: 1 };
  await saved(groups.saveTally({ snapshotId, itemId: 'regio.visie', partnerType: '', ...votes }));
  const agreed = { level: 3, reason: 'na het gesprek', minority: '' } as const;
  await saved(groups.saveConsensus(snapshotId, 'regio.visie', agreed));
  await saved(sessions.keep(session(snapshotId)));
}
