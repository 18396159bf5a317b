/** The worked example as records: everything its files say, in one language, always the same. */
import { describe, expect, it } from 'vitest';
import { readMeasurement } from '../../../src/domain/measurement/readMeasurement';
import { scoreMeasurement } from '../../../src/domain/result';
import { isImagined } from '../../../src/state/imagined';
import { newId } from '../../../src/state/newId';
import type { ScoredContent } from '../../../src/state/records';
import { toMeasurement } from '../../../src/state/toMeasurement';
import { allRows, openPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { EXAMPLE_FILE, exampleContent, LATER_FILE, STORY } from '../../support/exampleContent';
import { hanzeTerra } from '../../support/instrument';

const LANGUAGES = ['nl', 'en'] as const;
const FILES = [EXAMPLE_FILE, LATER_FILE];
const EACH = FILES.flatMap((file, index) =>
  LANGUAGES.map((language) => ({ file, index, language, date: file.date ?? '' })),
);
const IDS = ['example-westerkwartier-2018', 'example-westerkwartier-2019-imagined'] as const;
const put = async () => {
  const app = await openPorts();
  await saved(app.communities.putExample(exampleContent()));
  return app;
};

/** One of its measurements, with what belongs to it. */
function measurementAt(index: number, language: (typeof LANGUAGES)[number] = 'nl') {
  const { snapshots, answers, notes } = exampleContent(language);
  const snapshot = snapshots[index];
  if (!snapshot) throw new Error(`the example has no measurement ${index}`);
  const own = <Row extends { readonly snapshotId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.snapshotId === snapshot.id);
  const none = { responses: [], tallies: [], consensus: [] };
  const scored: ScoredContent = { snapshot, answers: own(answers), ...none };
  return { scored, snapshot, notes: own(notes) };
}

describe('the example', () => {
  it.each(EACH)('gives the results that the score command gives of its file ($date, $language)', (entry) => {
    const read = readMeasurement(entry.file, hanzeTerra.model);
    if (!read.ok) throw new Error('the example does not read');
    const { scored } = measurementAt(entry.index, entry.language);
    const result = scoreMeasurement(hanzeTerra.model, toMeasurement(scored, []));
    expect(result).toEqual(scoreMeasurement(hanzeTerra.model, { ...read.measurement, by: 'rater' }));
  });

  it.each(EACH)('brings every note and piece of evidence ($date, $language)', ({ file, index, language }) => {
    const { notes } = measurementAt(index, language);
    for (const [itemId, { text }] of Object.entries(file.notes)) {
      expect(notes.find((note) => note.itemId === itemId)?.text).toBe(typeof text === 'string' ? text : text[language]);
    }
    const evidence = notes.flatMap((note) => note.evidence);
    expect(evidence).toHaveLength(Object.values(file.evidence).flat().length);
    expect(evidence.filter((entry) => entry.text === '')).toEqual([]);
  });

  it.each(LANGUAGES)('is one community, with its issues as they were last (%s)', (language) => {
    const { issues, community } = exampleContent(language);
    expect(issues.map((issue) => issue.id)).toEqual(LATER_FILE.issues.map((issue) => issue.id));
    expect(issues.filter((issue) => issue.name === '')).toEqual([]);
    expect(community).toMatchObject({ origin: 'example', language, scale: 'area', region: 'Westerkwartier' });
    expect(community.name).toBe('Gebiedscoöperatie Westerkwartier');
  });

  it('has two closed measurements a year apart, each with its own issues frozen in it', () => {
    const { snapshots } = exampleContent();
    expect(snapshots.map(({ id }) => id)).toEqual(IDS);
    expect(snapshots.map(({ state, date }) => [state, date])).toEqual([
      ['closed', '2018-11-27'],
      ['closed', '2019-11-27'],
    ]);
    const frozen = snapshots.map(({ issues }) => (issues ?? []).map(({ id }) => id));
    expect(frozen).toEqual(FILES.map(({ issues }) => issues.map(({ id }) => id)));
  });

  it('was filled in twice by the same person, who has not called any change real', () => {
    const { snapshots, answers } = exampleContent();
    expect(snapshots.map(({ previousId }) => previousId)).toEqual([null, IDS[0]]);
    expect(new Set([...snapshots.map(({ raterId }) => raterId), ...answers.map((row) => row.respondentId)]).size).toBe(
      1,
    );
    expect(snapshots.map(({ by, confirmed }) => [by, confirmed])).toEqual([
      ['rater', {}],
      ['rater', {}],
    ]);
  });

  it.each(LANGUAGES)('tells what was decided, done and reached in between (%s)', (language) => {
    const { focus, milestones } = exampleContent(language);
    expect(focus.map(({ snapshotId }) => snapshotId)).toEqual(STORY.decisions.map(() => IDS[0]));
    const done = focus.flatMap((entry) => entry.done.map(({ date, text }) => [entry.itemId, date, text]));
    expect(done).toEqual(
      STORY.decisions.flatMap((entry) => entry.done.map(({ date, text }) => [entry.item, date, text[language]])),
    );
    expect(milestones.map(({ date, title }) => [date, title])).toEqual(
      STORY.milestones.map(({ date, title }) => [date, title[language]]),
    );
    for (const entry of focus) expect(new Set(entry.done.map(({ id }) => id)).size).toBe(entry.done.length);
    expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length);
  });

  it('leaves open why something did not move: that is asked', () => {
    expect(exampleContent().focus.filter(({ reflection }) => reflection !== '')).toEqual([]);
  });
});

describe('what is imagined', () => {
  it('can be told from the id of a measurement, wherever it is shown', () => {
    expect(IDS.map((id) => isImagined({ id }))).toEqual([false, true]);
    expect(isImagined({ id: newId() })).toBe(false);
    expect(isImagined({ id: `${newId()}-imagined` })).toBe(false);
  });
});

describe('opening the example', () => {
  it('twice gives one example', async () => {
    const app = await put();
    await saved(app.communities.putExample(exampleContent()));
    const all = await told(app.communities.watchAll);
    expect(all.map((entry) => entry.community.id)).toEqual(['example-westerkwartier']);
    expect(all[0]?.snapshots.map(({ id }) => id)).toEqual([IDS[1], IDS[0]]);
  });

  it('replaces the one that was stored when there was one measurement only', async () => {
    const app = await openPorts();
    const whole = exampleContent();
    const [first] = whole.snapshots;
    const old = {
      ...whole,
      snapshots: first ? [first] : [],
      answers: measurementAt(0).scored.answers,
      notes: measurementAt(0).notes,
      issues: first?.issues ?? [],
      milestones: [],
      focus: [],
    };
    await saved(app.communities.putExample(old));
    await saved(app.communities.putExample(whole));
    const details = await told(app.communities.watchOne('example-westerkwartier'));
    expect(details?.snapshots).toHaveLength(2);
    expect(details?.issues).toHaveLength(whole.issues.length);
    expect(details?.milestones).toHaveLength(whole.milestones.length);
  });

  it('again shows it as it is shipped, whatever was done in it', async () => {
    const app = await put();
    const { community, focus } = exampleContent();
    const { snapshot } = measurementAt(0);
    await saved(
      app.snapshots.decide({ snapshotId: snapshot.id, itemId: 'llo.rooster', decision: 'rejected', reason: 'nee' }),
    );
    const [issue] = exampleContent().issues;
    await saved(app.communities.saveIssue({ ...issue!, name: 'Anders' }, issue!.revision));
    await saved(app.snapshots.correct(snapshot.id));
    await saved(app.communities.putExample(exampleContent()));
    const stored = await told(app.snapshots.watch(snapshot.id));
    expect(stored?.snapshot).toEqual(snapshot);
    expect(stored?.focus.map(({ itemId }) => itemId).toSorted()).toEqual(focus.map(({ itemId }) => itemId).toSorted());
    const details = await told(app.communities.watchOne(community.id));
    expect(details?.snapshots).toHaveLength(2);
    expect(details?.issues.map((entry) => entry.name)).not.toContain('Anders');
  });

  it('in another language brings that language', async () => {
    const app = await put();
    await saved(app.communities.putExample(exampleContent('en')));
    const { snapshot, notes } = measurementAt(0, 'en');
    const content = await told(app.snapshots.watch(snapshot.id));
    const [first] = notes;
    expect(content?.notes.find((note) => note.itemId === first?.itemId)?.text).toBe(first?.text);
  });
});

describe('a change of language in the example', () => {
  const first = measurementAt(0).snapshot.id;
  const content = async (app: AppPorts) => (await told(app.snapshots.watch(first)))!;

  it('brings every word of it into that language', async () => {
    const app = await put();
    await saved(app.communities.rewordExample(exampleContent('en')));
    const { community, snapshots, notes, issues, milestones, focus } = exampleContent('en');
    const details = (await told(app.communities.watchOne(community.id)))!;
    expect(details.community).toEqual(community);
    expect(details.snapshots.map((row) => row.issues)).toEqual(snapshots.map((row) => row.issues).toReversed());
    expect((await content(app)).notes).toHaveLength(measurementAt(0).notes.length);
    for (const [found, shipped] of [
      [await app.database.notes.toArray(), notes],
      [details.issues, issues],
      [details.milestones, milestones],
      [details.focus, focus],
    ] as const)
      expect([...found].sort(byText)).toEqual([...shipped].sort(byText));
  });

  it('keeps what was decided, written and taken away in it', async () => {
    const app = await put();
    const [kept, changed, gone] = exampleContent().issues;
    const decision = { snapshotId: first, itemId: 'llo.rooster', decision: 'rejected', reason: 'Nu niet.' } as const;
    await saved(app.snapshots.decide(decision));
    await saved(app.communities.saveIssue({ ...changed!, name: 'Anders' }, changed!.revision));
    await saved(app.communities.removeIssue(changed!.communityId, gone!.id));
    await saved(app.communities.rewordExample(exampleContent('en')));
    expect((await content(app)).focus).toContainEqual(expect.objectContaining(decision));
    const names = (await told(app.communities.watchOne(changed!.communityId)))!.issues.map(({ name }) => name);
    const english = exampleContent('en').issues;
    expect(names).toContain(english.find(({ id }) => id === kept!.id)?.name);
    expect(names).toContain('Anders');
    expect(names).toHaveLength(english.length - 1);
  });

  it('that is the language already, or without the example, changes nothing', async () => {
    const app = await put();
    const before = await allRows(app);
    await saved(app.communities.rewordExample(exampleContent('nl')));
    expect(await allRows(app)).toEqual(before);
    const empty = await openPorts();
    await saved(empty.communities.rewordExample(exampleContent('en')));
    expect(await empty.database.communities.count()).toBe(0);
  });
});

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
