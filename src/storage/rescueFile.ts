/** What the database could not take, as a community file: taking it in brings back what was refused. Reads no database. */
import { contentHash } from '../catalog/contentHash';
import { canonicalJson } from '../domain/canonicalJson';
import { writeEnvelope } from '../domain/envelope';
import { BACKUP_VERSION } from '../migrations/backup';
import { newId } from '../state/newId';
import type { RescuePart, WriteRescue } from '../state/rescue';
import { contentsOf, readBackupFile } from './backupFile';
import type { BackupPayload } from './backupSchema';
import { rowCounts } from './communityPart';
import { hashesOf } from './contentHashes';

export const rescueFile: WriteRescue = (shown, stored) => {
  const createdAt = new Date().toISOString();
  const before = payloadOf(stored);
  const payload = payloadOf({
    ...shown,
    community: {
      ...shown.community,
      // As if it came from a file that held what is stored: an update then knows that the file is the newer of the two.
      received: {
        at: createdAt,
        writtenAt: createdAt,
        hashes: { ...shown.community.received?.hashes, ...Object.fromEntries(hashesOf(before)) },
      },
    },
  });
  const envelope = { kind: 'community', version: BACKUP_VERSION, id: newId(), createdAt, payload } as const;
  const text = writeEnvelope(envelope, contentHash);
  const again = readBackupFile(text);
  if (!again.ok) return again;
  if (canonicalJson(rowCounts(again.payload)) !== canonicalJson(rowCounts(payload)))
    return { ok: false, problem: 'count-differs' };
  return {
    ok: true,
    name: `groeikompas-niet-bewaard-${createdAt.slice(0, 10)}.json`,
    text,
    contents: contentsOf(payload),
  };
};

function payloadOf({ community, measurements, ...others }: RescuePart): BackupPayload {
  const payload = {
    communities: [community],
    snapshots: measurements.map(({ snapshot }) => snapshot),
    answers: measurements.flatMap((one) => one.answers),
    notes: measurements.flatMap((one) => one.notes),
    focus: measurements.flatMap((one) => one.focus),
    responses: measurements.flatMap((one) => one.responses),
    tallies: measurements.flatMap((one) => one.tallies),
    consensus: measurements.flatMap((one) => one.consensus),
    ...others,
  };
  // The file is plain JSON: what is in memory goes through it once, so that its fingerprints are those of what is read back.
  return JSON.parse(JSON.stringify(payload)) as BackupPayload;
}
