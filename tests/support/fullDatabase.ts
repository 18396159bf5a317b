/** A database with a row of every kind and every field filled in: what a backup must bring home. */
import type { Instrument } from '../../src/domain/instrument/instrument';
import type { AppPorts } from './appPorts';
import { answerRow, communityRow, issueRow, noteRow, snapshotRow } from './records';
import { smallModel } from './smallInstrument';

const AT = '2026-03-02T10:00:00.000Z';

/** Small, so that a file with it can be read by people. */
const DEFINITION: Instrument = { model: smallModel(), wording: {}, redirects: [], hash: '5'.repeat(64) };

export async function fillDatabase({ database }: AppPorts): Promise<void> {
  const instrument = { id: 'small', version: '1.0.0', hash: DEFINITION.hash };
  const line = issueRow('tuin', {
    name: 'Belevingstuin',
    note: 'Een tuin bij een zorginstelling.',
    aim: 'renew',
    skill: 'complicated',
    scale: 'project',
    start: '2025-09',
    partners: ['education', 'society'],
    phase: 'ontwerp',
    iteration: 2,
    predecessor: 'plan',
    overrule: { type: 'complex', why: 'de buurt praat mee' },
    revision: 3,
  });
  await database.communities.bulkAdd([
    communityRow({ partners: { education: 3, business: 12, eigen: 1 } }),
    communityRow({ id: 'weg', name: 'Weggegooid', scale: null, start: null, partners: {}, trashedAt: AT }),
  ]);
  await database.snapshots.bulkAdd([
    snapshotRow({ instrument, state: 'closed', scope: 'full', targets: { vision: 5 }, issues: [line] }),
    snapshotRow({ instrument, id: 'second', correctionOf: 'first', position: 'vision.agenda', privacy: 'anonymous' }),
    snapshotRow({ instrument, id: 'third', communityId: 'weg', by: 'group' }),
  ]);
  await database.answers.bulkAdd([
    answerRow('vision.region', 4),
    answerRow('vision.agenda', 'dk'),
    answerRow('vision.money', 'na', { reason: 'geen eigen geld', revision: 4 }),
    answerRow('vision.partners', null, { revision: 2 }),
    answerRow('vision.region', 5, { snapshotId: 'second' }),
    answerRow('vision.region', 1, { snapshotId: 'third', respondentId: 'somebody' }),
  ]);
  await database.notes.bulkAdd([
    noteRow('vision.region', 'Eén regel.\nEn nog een “regel” met <b>tekens</b> & é.', {
      evidence: [
        { id: 'e1', text: 'Verslag', date: '2026-02-01', link: 'https://example.org/verslag', place: 'region' },
        { id: 'e2', text: '', date: '', link: '', place: null },
      ],
    }),
    noteRow('vision.region', 'bij de correctie', { snapshotId: 'second' }),
  ]);
  await database.issues.bulkAdd([issueRow('plan'), line]);
  await database.focus.bulkAdd([
    { snapshotId: 'first', itemId: 'vision.agenda', decision: 'accepted', reason: '', changedAt: AT },
    { snapshotId: 'first', itemId: 'vision.money', decision: 'rejected', reason: 'niet nu', changedAt: AT },
  ]);
  await database.definitions.add({ ...DEFINITION, id: 'small', version: '1.0.0' });
}
