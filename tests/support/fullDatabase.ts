/** A database with a row of every kind and every field filled in: what a backup must bring home. */
import type { Instrument } from '../../src/domain/instrument/instrument';
import type { AppPorts } from './appPorts';
import { answerRow, communityRow, focusRow, issueRow, noteRow, responseRow, snapshotRow, tallyRow } from './records';
import { smallModel } from './smallInstrument';

const AT = '2026-03-02T10:00:00.000Z';

/** Small, so that a file with it can be read by people. */
const DEFINITION: Instrument = { model: smallModel(), wording: {}, redirects: [], hash: '5'.repeat(64) };

export async function fillDatabase(app: AppPorts): Promise<void> {
  await fillAsVersion2(app);
  await fillSince3(app);
}

export async function fillAsVersion2(app: AppPorts): Promise<void> {
  await fillAsVersion1(app);
  await fillSince2(app);
}

/** What version 1 knew, as it stands here now: a file or database of then must come out like this. */
export async function fillAsVersion1({ database }: AppPorts): Promise<void> {
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
    focusRow('vision.agenda'),
    focusRow('vision.money', { decision: 'rejected', reason: 'niet nu' }),
  ]);
  await database.definitions.add({ ...DEFINITION, id: 'small', version: '1.0.0' });
}

/** Cases, milestones, looking back, and a measurement that a group filled in. */
async function fillSince2({ database }: AppPorts): Promise<void> {
  const communityId = 'reitdiep';
  const snapshotId = 'gesprek';
  const partnerTypes = [
    { id: 'education', name: '' },
    { id: 'waterschap', name: 'Waterschap' },
  ];
  await database.communities.update(communityId, {
    partnerTypes: [{ id: 'waterschap', name: 'Waterschap' }],
    received: { at: AT, writtenAt: AT, hashes: { first: 'a'.repeat(64), second: 'b'.repeat(64) } },
  });
  await database.cases.add({ communityId, id: 'dijk', name: 'Dijkversterking', start: '2025-09', changedAt: AT });
  await database.milestones.add({ communityId, id: 'm1', date: '2025-11-01', title: 'Eerste open dag', changedAt: AT });
  await database.snapshots.add(
    snapshotRow({
      instrument: { id: 'small', version: '1.0.0', hash: DEFINITION.hash },
      id: snapshotId,
      by: 'group',
      caseId: 'dijk',
      previousId: 'first',
      lookBack: { vision: 2 },
      confirmed: { first: ['vision', 'vision.region'] },
      group: {
        threshold: 5,
        partnerTypes,
        merged: { waterschap: 'education' },
        startedAt: AT,
        revealed: ['vision.region'],
        revealedAt: AT,
      },
    }),
  );
  await database.answers.bulkAdd([
    answerRow('vision.region', 2, { snapshotId, respondentId: 'p1' }),
    answerRow('vision.region', 5, { snapshotId, respondentId: 'p2' }),
  ]);
  await database.responses.bulkAdd([
    responseRow('p1', { snapshotId, partnerType: 'waterschap', name: 'Anna', revision: 2 }),
    responseRow('p2', { snapshotId, channel: 'paper', leftOut: { reason: 'dubbel ingevuld', at: AT } }),
  ]);
  await database.tallies.bulkAdd([
    tallyRow('vision.agenda', [0, 3, 2, 0, 1], { snapshotId, partnerType: 'education', unknown: 1 }),
    tallyRow('vision.agenda', [1, 0, 0, 0, 0], { snapshotId, notApplicable: 2 }),
  ]);
  await database.consensus.add({
    snapshotId,
    itemId: 'vision.region',
    level: 3,
    reason: 'na het gesprek',
    minority: 'twee mensen zien een 5',
    changedAt: AT,
  });
  await database.focus.add(
    focusRow('vision.region', {
      snapshotId,
      done: [{ id: 'd1', date: '2026-04-01', text: 'Met de gemeente gesproken' }],
      reflection: 'Er was geen tijd.',
    }),
  );
}

/** Notes of a participant. */
async function fillSince3({ database }: AppPorts): Promise<void> {
  await database.responses.update(['gesprek', 'p1'], {
    notes: { 'vision.region': 'Zie het plan van het waterschap.' },
  });
}
