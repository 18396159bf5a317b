import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/domain/answer';
import type { SnapshotRecord } from '../../../src/state/records';
import { freshPorts, openPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { catchDownloads } from '../../support/downloads';
import { ASKED_THEN, earlierInstrument, named } from '../../support/earlierInstrument';
import { failingStore } from '../../support/failingStore';
import { community, quickScan } from '../../support/records';
import { openScoring } from './scoreScreen';

const ITEM = 'regio.visie';
const OTHER = 'regio.agenda';
const FULL = 'Er is geen ruimte meer op dit apparaat';

let app: AppPorts;
let snapshot: SnapshotRecord;

beforeEach(async () => {
  app = await freshPorts();
  snapshot = await saved(app.communities.begin(community(), quickScan()));
});

const path = (item?: string) => `/s/${snapshot.id}/score${item === undefined ? '' : `/${item}`}`;
const go = (address: string) => {
  act(() => {
    window.location.hash = address;
  });
};
const choose = (value: string) => userEvent.click(screen.getByDisplayValue(value));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const stored = async (item = ITEM) => (await app.database.answers.get([snapshot.id, snapshot.raterId, item]))?.answer;
const answerElsewhere = async (answer: Answer, seen = 0, itemId = ITEM) => {
  const other = await openPorts(app.database.name);
  const { id: snapshotId, raterId: respondentId } = snapshot;
  expect((await other.snapshots.saveAnswer({ snapshotId, respondentId, itemId, answer, reason: '', seen })).ok).toBe(
    true,
  );
};
/** Two tabs choose for one item before either has heard of the other. */
const quarrel = async (mine: string, theirs: Answer) => {
  const saveAnswer = app.snapshots.saveAnswer.bind(app.snapshots);
  const saving = vi.spyOn(app.snapshots, 'saveAnswer').mockImplementationOnce(async (change) => {
    await answerElsewhere(theirs);
    return saveAnswer(change);
  });
  await choose(mine);
  await waitFor(() => {
    expect(saving).toHaveBeenCalled();
  });
};

describe('an answer that the database refuses', () => {
  it('is told with its reason on the step and in the overview, and saved by trying again from there', async () => {
    await openScoring(path(ITEM));
    failingStore('answers', 'QuotaExceededError');
    await choose('3');
    expect(within(await screen.findByRole('alert')).getByText(FULL)).toBeInTheDocument();
    expect(screen.getByText('Niet bewaard')).toBeInTheDocument();
    go(path());
    await screen.findByRole('heading', { name: 'Overzicht van de meting' });
    expect(screen.getByText(FULL)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Zet antwoorden in een bestand' })).toBeInTheDocument();
    vi.restoreAllMocks();
    await press('Probeer opnieuw');
    expect(await screen.findByText('Bewaard')).toBeInTheDocument();
    expect(await stored()).toBe(3);
    expect(screen.queryByText(FULL)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is still there, and can still be saved, after looking at other screens', async () => {
    await openScoring(path(ITEM));
    failingStore('answers', 'QuotaExceededError');
    await choose('3');
    await screen.findByText(FULL);
    go('/elsewhere');
    await screen.findByText('elders: /elsewhere');
    go(path(ITEM));
    expect(await screen.findByText(FULL)).toBeInTheDocument();
    expect(screen.getByDisplayValue('3')).toBeChecked();
    vi.restoreAllMocks();
    await press('Probeer opnieuw');
    expect(await screen.findByText('Bewaard')).toBeInTheDocument();
    expect(await stored()).toBe(3);
  });

  it('says so when trying again does not help', async () => {
    await openScoring(path(ITEM));
    failingStore('answers', 'QuotaExceededError');
    await choose('3');
    await press('Probeer opnieuw');
    expect(await screen.findByText('Opnieuw geprobeerd: het lukte weer niet.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toHaveFocus();
    vi.restoreAllMocks();
    await press('Probeer opnieuw');
    expect(await screen.findByText('Bewaard')).toBeInTheDocument();
  });

  it('makes the browser ask before the page is left, until it is saved', async () => {
    const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await openScoring(path(ITEM));
    expect(leave(), 'nothing to lose').toBe(true);
    failingStore('answers', 'QuotaExceededError');
    await choose('3');
    await screen.findByText(FULL);
    expect(leave()).toBe(false);
    go('/elsewhere');
    await screen.findByText('elders: /elsewhere');
    expect(leave(), 'also from another screen').toBe(false);
    vi.restoreAllMocks();
    go(path(ITEM));
    await press('Probeer opnieuw');
    await screen.findByText('Bewaard');
    expect(leave()).toBe(true);
  });
});

describe('the file with what was refused', () => {
  const makeFile = async () => {
    const downloads = catchDownloads();
    await press('Zet antwoorden in een bestand');
    await screen.findByText(/^Het bestand is gemaakt\./u);
    return downloads[0]!.text();
  };
  const refuseAll = async () => {
    const note = { snapshotId: snapshot.id, itemId: OTHER, text: 'Was al bewaard', evidence: [] };
    await saved(app.snapshots.saveNote(note, 0) as ReturnType<typeof app.snapshots.setTarget>);
    await saved(app.snapshots.setTarget(snapshot.id, 'regio', 5));
    await openScoring(path(ITEM));
    await choose('2');
    await screen.findByText('Bewaard');
    await userEvent.click(screen.getByText('Notitie en bewijs'));
    failingStore(['answers', 'notes'], 'QuotaExceededError');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Notitie' }), 'Net geweigerd');
    await press('Bewijs toevoegen');
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat is het?' }), 'Verslag');
    await choose('na');
    await screen.findByText(FULL);
    await userEvent.type(await screen.findByRole('textbox', { name: /^Waarom niet/u }), 'geen scholen');
    await userEvent.tab();
  };
  const REFUSED = { answer: 'na', reason: 'geen scholen' };
  const NOTES = [
    { itemId: OTHER, text: 'Was al bewaard' },
    { itemId: ITEM, text: 'Net geweigerd', evidence: [expect.objectContaining({ text: 'Verslag' }) as unknown] },
  ];

  it('brings it back in another browser: answers, reasons, notes, evidence and targets', async () => {
    await refuseAll();
    const file = await makeFile();
    vi.restoreAllMocks();
    const elsewhere = await openPorts();
    const taken = await elsewhere.backup.update(file, '(uit bestand)');
    expect(taken).toMatchObject({ ok: true, outcome: { contents: { communities: 1, snapshots: 1 } } });
    expect(await elsewhere.database.communities.toArray()).toMatchObject([{ name: 'Reitdiep', region: 'Groningen' }]);
    const content = (await told(elsewhere.snapshots.watch(snapshot.id)))!;
    expect(content.snapshot.targets).toEqual({ regio: 5 });
    expect(content.answers).toMatchObject([REFUSED]);
    expect(content.notes).toHaveLength(2);
    expect(content.notes).toEqual(expect.arrayContaining(NOTES.map((row) => expect.objectContaining(row) as unknown)));
  });

  it('brings it back in place where the rest is still as it was', async () => {
    await refuseAll();
    const file = await makeFile();
    vi.restoreAllMocks();
    const taken = await app.backup.update(file, '(uit bestand)');
    expect(taken).toMatchObject({ ok: true, outcome: { updated: 1, keptBoth: 0 } });
    expect(await app.database.snapshots.count()).toBe(1);
    expect(await app.database.answers.toArray()).toMatchObject([REFUSED]);
    expect((await app.database.communities.toArray())[0]).toMatchObject({ name: 'Reitdiep', received: null });
  });

  it('stands beside what was changed since, so that neither is lost', async () => {
    await refuseAll();
    const file = await makeFile();
    vi.restoreAllMocks();
    await answerElsewhere(5, 0, OTHER);
    const taken = await app.backup.update(file, '(uit bestand)');
    expect(taken).toMatchObject({ ok: true, outcome: { keptBoth: 1 } });
    expect(await app.database.snapshots.count()).toBe(2);
  });

  it('brings along the questions that were asked, where those are not the ones of now', async () => {
    const earlier = earlierInstrument();
    await saved(app.definitions.keep(earlier));
    snapshot = await saved(app.communities.begin(community(), quickScan({ instrument: named(earlier) })));
    await openScoring(path(ASKED_THEN));
    failingStore('answers', 'QuotaExceededError');
    await choose('3');
    const file = await makeFile();
    vi.restoreAllMocks();
    const elsewhere = await openPorts();
    expect(await elsewhere.backup.update(file, '')).toMatchObject({ ok: true });
    const { id, version, hash } = named(earlier);
    expect((await saved(elsewhere.definitions.find(id, version, hash)))?.hash).toBe(hash);
  });

  it('can be made when the database is gone altogether, with the name of the community', async () => {
    const reading = vi.spyOn(app.communities, 'watchOne');
    await openScoring(path(ITEM));
    await choose('2');
    await screen.findByText('Bewaard');
    // From the first answer on it is at hand; what is asked after it is answered after it.
    await waitFor(() => {
      expect(reading).toHaveBeenCalled();
    });
    await told(app.communities.watchOne(snapshot.communityId));
    app.database.close();
    await choose('4');
    await screen.findByText('De opslag is tijdens het werken verdwenen');
    const elsewhere = await openPorts();
    expect(await elsewhere.backup.restore(await makeFile(), '')).toMatchObject({ ok: true });
    expect(await elsewhere.database.communities.toArray()).toMatchObject([{ name: 'Reitdiep' }]);
    expect(await elsewhere.database.answers.toArray()).toMatchObject([{ answer: 4 }]);
  });
});

describe('an item for which two tabs chose differently', () => {
  it('shows both, and keeps what is chosen; the focus stays with the question', async () => {
    await openScoring(path(ITEM));
    await quarrel('3', 5);
    expect(await screen.findByText(/^Daar: 5\./u)).toBeInTheDocument();
    expect(screen.getByText(/^Hier: 3\./u)).toBeInTheDocument();
    await press('Houd wat ik hier koos');
    expect(await screen.findByText('Bewaard')).toBeInTheDocument();
    expect(await stored()).toBe(3);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('can be settled for the other tab', async () => {
    await openScoring(path(ITEM));
    await quarrel('3', 5);
    await press('Neem wat daar staat');
    expect(await stored()).toBe(5);
    expect(screen.getByDisplayValue('5')).toBeChecked();
    expect(screen.queryByText('Niet bewaard')).not.toBeInTheDocument();
  });

  it('is no question when both chose the same', async () => {
    await openScoring(path(ITEM));
    await quarrel('3', 3);
    expect(await screen.findByText('Bewaard')).toBeInTheDocument();
    expect(screen.queryByText(/^Daar:/u)).not.toBeInTheDocument();
  });

  it('is named, with the way to it, on other questions and in the overview', async () => {
    await openScoring(path(ITEM));
    await quarrel('3', 5);
    await screen.findByText(/^Daar: 5\./u);
    expect(screen.queryByText(/^Bij deze vragen/u)).not.toBeInTheDocument();
    for (const elsewhere of [path(OTHER), path()]) {
      go(elsewhere);
      const notice = within((await screen.findByText(/^Bij deze vragen/u)).closest<HTMLElement>('[role=status]')!);
      expect(notice.getByRole('link')).toHaveAttribute('href', `#${path(ITEM)}`);
      expect(notice.getByRole('link')).not.toHaveTextContent(ITEM);
    }
  });
});

describe('a measurement that can not be read', () => {
  it('is read when it is tried again', async () => {
    const watch = app.snapshots.watch.bind(app.snapshots);
    const watching = vi.spyOn(app.snapshots, 'watch').mockImplementation(() => (_onValue, onProblem) => {
      onProblem('failed');
      return () => undefined;
    });
    const opening = openScoring(path(ITEM));
    await screen.findByText('Het lukte niet om te bewaren');
    watching.mockImplementation(watch);
    await press('Probeer opnieuw');
    await opening;
    expect(await screen.findByDisplayValue('3')).toBeInTheDocument();
  });
});

describe('a measurement that another tab takes away', () => {
  it('says so, takes no more answers, and can be put in a file', async () => {
    await openScoring(path(ITEM));
    await choose('3');
    await screen.findByText('Bewaard');
    await saved((await openPorts(app.database.name)).snapshots.remove(snapshot.id));
    expect(await screen.findByText('Deze meting is weggehaald')).toBeInTheDocument();
    expect(screen.queryByText('Bewaard')).not.toBeInTheDocument();
    expect(screen.getByDisplayValue('4')).toBeDisabled();
    go(path());
    await screen.findByRole('heading', { name: 'Overzicht van de meting' });
    expect(screen.getByText('Deze meting is weggehaald')).toBeInTheDocument();
    const downloads = catchDownloads();
    await press('Zet antwoorden in een bestand');
    await screen.findByText(/^Het bestand is gemaakt\./u);
    vi.restoreAllMocks();
    const taken = await app.backup.update(await downloads[0]!.text(), '(uit bestand)');
    expect(taken.ok).toBe(true);
    expect(await stored()).toBe(3);
    await waitFor(() => {
      expect(screen.queryByText('Deze meting is weggehaald')).not.toBeInTheDocument();
    });
  });
});

describe('the tools of a question', () => {
  it('keep the focus when they have done their work', async () => {
    await openScoring(path(ITEM));
    const clear = screen.getByRole('button', { name: 'Wis antwoord' });
    const undo = screen.getByRole('button', { name: 'Ongedaan maken' });
    expect(clear).toHaveAttribute('aria-disabled', 'true');
    await choose('3');
    await waitFor(() => {
      expect(clear).toHaveAttribute('aria-disabled', 'false');
    });
    await userEvent.click(clear);
    expect(clear).toHaveAttribute('aria-disabled', 'true');
    expect(clear).toHaveFocus();
    await userEvent.click(undo);
    await userEvent.click(undo);
    expect(undo).toHaveAttribute('aria-disabled', 'true');
    expect(undo).toHaveFocus();
    await waitFor(async () => {
      expect(await stored()).toBeNull();
    });
  });
});

describe('a reason for "does not apply"', () => {
  it('is kept when the next question is asked for by the keyboard, straight from the field', async () => {
    await openScoring(path(ITEM));
    await choose('na');
    await userEvent.type(await screen.findByRole('textbox', { name: /^Waarom niet/u }), 'geen scholen');
    expect(screen.queryByText('Bewaard')).not.toBeInTheDocument();
    go(path(OTHER));
    await waitFor(async () => {
      const row = await app.database.answers.get([snapshot.id, snapshot.raterId, ITEM]);
      expect(row).toMatchObject({ answer: 'na', reason: 'geen scholen' });
    });
  });

  it('goes with an answer that takes its place, and comes back with undo', async () => {
    await openScoring(path(ITEM));
    await choose('na');
    await userEvent.type(await screen.findByRole('textbox', { name: /^Waarom niet/u }), 'geen scholen');
    await choose('3');
    await waitFor(async () => {
      expect(await stored()).toBe(3);
    });
    await press('Ongedaan maken');
    expect(await screen.findByRole('textbox', { name: /^Waarom niet/u })).toHaveValue('geen scholen');
  });
});
