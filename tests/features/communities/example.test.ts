/** The worked example as records: everything the file says, in one language, always the same. */
import { describe, expect, it } from 'vitest';
import { readMeasurement } from '../../../src/domain/measurement/readMeasurement';
import { scoreMeasurement } from '../../../src/domain/result';
import { toMeasurement } from '../../../src/state/toMeasurement';
import { openPorts, saved, told } from '../../support/appPorts';
import { EXAMPLE_FILE, exampleContent } from '../../support/exampleContent';
import { hanzeTerra } from '../../support/instrument';

const LANGUAGES = ['nl', 'en'] as const;
const put = async () => {
  const app = await openPorts();
  await saved(app.communities.putExample(exampleContent()));
  return app;
};

describe('the example', () => {
  it.each(LANGUAGES)('gives the results that the score command gives of its file (%s)', (language) => {
    const read = readMeasurement(EXAMPLE_FILE, hanzeTerra.model);
    if (!read.ok) throw new Error('the example does not read');
    const { snapshot, answers } = exampleContent(language);
    const result = scoreMeasurement(hanzeTerra.model, toMeasurement({ snapshot, answers }, []));
    expect(result).toEqual(scoreMeasurement(hanzeTerra.model, { ...read.measurement, by: 'rater' }));
  });

  it.each(LANGUAGES)('brings every note, piece of evidence and issue in %s', (language) => {
    const { notes, issues, community } = exampleContent(language);
    for (const [itemId, { text }] of Object.entries(EXAMPLE_FILE.notes)) {
      expect(notes.find((note) => note.itemId === itemId)?.text).toBe(typeof text === 'string' ? text : text[language]);
    }
    const evidence = notes.flatMap((note) => note.evidence);
    expect(evidence).toHaveLength(Object.values(EXAMPLE_FILE.evidence).flat().length);
    expect(evidence.filter((entry) => entry.text === '')).toEqual([]);
    expect(issues.map((issue) => issue.id)).toEqual(EXAMPLE_FILE.issues.map((issue) => issue.id));
    expect(issues.filter((issue) => issue.name === '')).toEqual([]);
    expect(community).toMatchObject({ origin: 'example', language, scale: 'area', region: 'Westerkwartier' });
  });

  it('is a closed measurement of 2018 with its issues frozen in it', () => {
    const { snapshot, issues } = exampleContent();
    expect(snapshot).toMatchObject({ state: 'closed', date: '2018-11-27', scope: 'full' });
    expect(snapshot.issues).toEqual(issues);
  });
});

describe('opening the example', () => {
  it('twice gives one example', async () => {
    const app = await put();
    await saved(app.communities.putExample(exampleContent()));
    const all = await told(app.communities.watchAll);
    expect(all.map((entry) => entry.community.id)).toEqual(['example-westerkwartier']);
    expect(all[0]?.snapshots).toHaveLength(1);
  });

  it('again shows it as it is shipped, whatever was done in it', async () => {
    const app = await put();
    const { snapshot, community } = exampleContent();
    await saved(
      app.snapshots.decide({ snapshotId: snapshot.id, itemId: 'llo.rooster', decision: 'rejected', reason: 'nee' }),
    );
    const [issue] = exampleContent().issues;
    await saved(app.communities.saveIssue({ ...issue!, name: 'Anders' }));
    await saved(app.snapshots.correct(snapshot.id));
    await saved(app.communities.putExample(exampleContent()));
    expect(await told(app.snapshots.watch(snapshot.id))).toMatchObject({ focus: [], snapshot });
    const details = await told(app.communities.watchOne(community.id));
    expect(details?.snapshots).toHaveLength(1);
    expect(details?.issues.map((entry) => entry.name)).not.toContain('Anders');
  });

  it('in another language brings that language', async () => {
    const app = await put();
    await saved(app.communities.putExample(exampleContent('en')));
    const content = await told(app.snapshots.watch(exampleContent().snapshot.id));
    const [first] = exampleContent('en').notes;
    expect(content?.notes.find((note) => note.itemId === first?.itemId)?.text).toBe(first?.text);
  });
});
