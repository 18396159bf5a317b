import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EvidenceEntry, SnapshotRecord } from '../../../src/state/records';
import { freshPorts, openPorts, saved, type AppPorts } from '../../support/appPorts';
import { failingStore } from '../../support/failingStore';
import { community, quickScan } from '../../support/records';
import { openScoring } from './scoreScreen';

const ITEM = 'regio.visie';

let app: AppPorts;
let snapshot: SnapshotRecord;

beforeEach(async () => {
  app = await freshPorts();
  snapshot = await saved(app.communities.begin(community(), quickScan()));
});

const stored = () => app.database.notes.get([snapshot.id, ITEM]);
const text = () => screen.findByRole('textbox', { name: 'Notitie' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const note = () => within(screen.getByRole('form', { name: /^Notitie en bewijs/u }));

async function open() {
  await openScoring(`/s/${snapshot.id}/score/${ITEM}`);
  await userEvent.click(screen.getByText('Notitie en bewijs'));
  return text();
}

async function addEvidence(link: string) {
  await press('Bewijs toevoegen');
  await userEvent.type(screen.getByRole('textbox', { name: 'Wat is het?' }), 'Verslag');
  const field = screen.getByRole('textbox', { name: 'Link' });
  if (link !== '') await userEvent.type(field, link);
  return field;
}

const evidence = (more: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  id: 'e1',
  text: 'Verslag',
  date: '',
  link: '',
  place: null,
  ...more,
});

const keep = (words: string, entries: readonly EvidenceEntry[] = [], seen = 0, at: AppPorts = app) =>
  at.snapshots.saveNote({ snapshotId: snapshot.id, itemId: ITEM, text: words, evidence: entries }, seen);

describe('a note', () => {
  it('is saved when the next question is asked for straight after typing', async () => {
    await userEvent.type(await open(), 'Elk dorp doet mee');
    await userEvent.click(screen.getByRole('link', { name: 'Volgende' }));
    await waitFor(async () => {
      expect((await stored())?.text).toBe('Elk dorp doet mee');
    });
  });

  it('is saved when it is folded shut', async () => {
    await userEvent.type(await open(), 'Elk dorp doet mee');
    act(() => {
      screen.getByText('Notitie en bewijs').closest('details')?.removeAttribute('open');
    });
    await waitFor(async () => {
      expect((await stored())?.text).toBe('Elk dorp doet mee');
    });
  });

  it('is saved when the screen goes away under the typing', async () => {
    await userEvent.type(await open(), 'Elk dorp doet mee');
    act(() => {
      window.location.hash = '/';
    });
    await waitFor(async () => {
      expect((await stored())?.text).toBe('Elk dorp doet mee');
    });
  });

  it('is called saved only while everything typed is', async () => {
    const field = await open();
    await userEvent.type(field, 'Elk dorp');
    await userEvent.tab();
    expect(await note().findByText('Bewaard')).toBeInTheDocument();
    await userEvent.type(field, ' doet mee');
    expect(screen.queryByText('Bewaard')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(await note().findByText('Bewaard')).toBeInTheDocument();
    expect((await stored())?.text).toBe('Elk dorp doet mee');
  });

  it('does not quarrel with itself when leaving the field and pressing save come together', async () => {
    const saveNote = vi.spyOn(app.snapshots, 'saveNote');
    await userEvent.type(await open(), 'Elk dorp doet mee');
    await press('Bewaren');
    expect(await note().findByText('Bewaard')).toBeInTheDocument();
    expect(screen.queryByText(/^In een ander tabblad/u)).not.toBeInTheDocument();
    for (const { value } of saveNote.mock.settledResults) expect(value).toMatchObject({ ok: true });
    expect(saveNote).toHaveBeenCalled();
  });

  it('of another tab is put below this one; neither is lost, and both are saved', async () => {
    const field = await open();
    await userEvent.type(field, 'Van hier');
    const other = await openPorts(app.database.name);
    expect((await keep('Van daar', [evidence()], 0, other)).ok).toBe(true);
    await userEvent.tab();
    expect(await screen.findByText(/^In een ander tabblad stond ook een notitie/u)).toBeInTheDocument();
    expect(field).toHaveValue('Van hier\n\nVan daar');
    await waitFor(async () => {
      expect(await stored()).toMatchObject({ text: 'Van hier\n\nVan daar', evidence: [{ id: 'e1' }] });
    });
  });

  it('of another tab appears here when nothing was typed', async () => {
    const field = await open();
    const other = await openPorts(app.database.name);
    expect((await keep('Van daar', [], 0, other)).ok).toBe(true);
    await waitFor(() => {
      expect(field).toHaveValue('Van daar');
    });
  });

  it('that the database refuses stays, says why, and is saved by trying again', async () => {
    await userEvent.type(await open(), 'Elk dorp doet mee');
    failingStore('notes', 'QuotaExceededError');
    await userEvent.tab();
    expect(await screen.findByText('Er is geen ruimte meer op dit apparaat')).toBeInTheDocument();
    expect(screen.getByText('Niet bewaard')).toBeInTheDocument();
    expect(screen.queryByText('Bewaard')).not.toBeInTheDocument();
    vi.restoreAllMocks();
    await press('Probeer opnieuw');
    expect(await note().findByText('Bewaard')).toBeInTheDocument();
    expect((await stored())?.text).toBe('Elk dorp doet mee');
  });

  it('that was refused is there again after looking at another question', async () => {
    await userEvent.type(await open(), 'Elk dorp doet mee');
    failingStore('notes', 'QuotaExceededError');
    await userEvent.click(screen.getByRole('link', { name: 'Volgende' }));
    expect(await screen.findByText('Er is geen ruimte meer op dit apparaat')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Vorige' }));
    await userEvent.click(await screen.findByText(/^Notitie en bewijs/u));
    expect(await text()).toHaveValue('Elk dorp doet mee');
    vi.restoreAllMocks();
    await press('Probeer opnieuw');
    await waitFor(async () => {
      expect((await stored())?.text).toBe('Elk dorp doet mee');
    });
  });
});

describe('evidence', () => {
  it.each(['www.school.nl', 'school.nl/verslag'])('may have its link without https: %s', async (link) => {
    await open();
    const field = await addEvidence(link);
    await userEvent.tab();
    await waitFor(async () => {
      expect((await stored())?.evidence).toMatchObject([{ text: 'Verslag', link: `https://${link}` }]);
    });
    expect(field).toHaveValue(`https://${link}`);
  });

  it.each(['javascript:alert(1)', 'zie de map'])('with no link in it (%s) does not hold up the note', async (link) => {
    await userEvent.type(await open(), 'Elk dorp doet mee');
    const field = await addEvidence(link);
    await userEvent.tab();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Een link begint met https:// of http://');
    await waitFor(async () => {
      expect(await stored()).toMatchObject({ text: 'Elk dorp doet mee', evidence: [{ text: 'Verslag', link: '' }] });
    });
    expect(note().getByText('Bewaard, maar de link nog niet.')).toBeInTheDocument();
    expect(screen.getByText('Niet bewaard')).toBeInTheDocument();
    expect(field).toHaveValue(link);
  });

  it('with no link in it is named, with the way to it, on other questions', async () => {
    await open();
    await addEvidence('zie de map');
    await userEvent.click(screen.getByRole('link', { name: 'Volgende' }));
    const notice = within((await screen.findByText(/^Bij deze vragen/u)).closest<HTMLElement>('[role=status]')!);
    await userEvent.click(notice.getByRole('link'));
    await userEvent.click(await screen.findByText(/^Notitie en bewijs/u));
    const field = await screen.findByRole('textbox', { name: 'Link' });
    expect(field).toHaveValue('zie de map');
    expect(field).toBeInvalid();
    await userEvent.clear(field);
    await userEvent.tab();
    expect(await note().findByText('Bewaard')).toBeInTheDocument();
    expect(screen.queryByText('Niet bewaard')).not.toBeInTheDocument();
  });

  it('that was removed stays removed', async () => {
    expect((await keep('', [evidence(), evidence({ id: 'e2', text: 'Foto' })])).ok).toBe(true);
    await openScoring(`/s/${snapshot.id}/score/${ITEM}`);
    await userEvent.click(screen.getByText('Notitie en bewijs (2)'));
    await text();
    await userEvent.type(screen.getAllByRole('textbox', { name: 'Wat is het?' })[1]!, 'boek');
    await userEvent.click(screen.getAllByRole('button', { name: 'Haal dit bewijs weg' })[0]!);
    await waitFor(async () => {
      expect((await stored())?.evidence.map((entry) => entry.text)).toEqual(['Fotoboek']);
    });
    expect(screen.getAllByRole('textbox', { name: 'Wat is het?' })).toHaveLength(1);
    expect(screen.queryByText(/^In een ander tabblad/u)).not.toBeInTheDocument();
  });

  it('that is taken away leaves the focus where evidence is added', async () => {
    await open();
    await addEvidence('');
    await press('Haal dit bewijs weg');
    expect(screen.getByRole('button', { name: 'Bewijs toevoegen' })).toHaveFocus();
  });

  it('that is added takes the focus', async () => {
    await open();
    await press('Bewijs toevoegen');
    expect(screen.getByRole('textbox', { name: 'Wat is het?' })).toHaveFocus();
  });

  it('in which nothing was filled in is not kept', async () => {
    await userEvent.type(await open(), 'Elk dorp doet mee');
    await press('Bewijs toevoegen');
    await userEvent.click(screen.getByRole('link', { name: 'Volgende' }));
    await waitFor(async () => {
      expect(await stored()).toMatchObject({ text: 'Elk dorp doet mee', evidence: [] });
    });
  });
});
