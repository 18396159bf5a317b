import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { providePorts } from '../../../src/state/portsHolder';
import type { CommunityRecord } from '../../../src/state/records';
import { catchDownloads } from '../../support/downloads';
import { failingStore } from '../../support/failingStore';
import { freshPorts, openPorts, saved, type AppPorts } from '../../support/appPorts';
import { issueDraft, itemOf, newCommunity, openIssues, speak } from './issuesScreen';

let app: AppPorts;
let community: CommunityRecord;

beforeEach(async () => {
  app = await freshPorts();
  community = await newCommunity(app);
  await speak('nl');
});
afterEach(() => {
  app.database.close();
});

const fillIn = async ({ person }: ReturnType<typeof openIssues>, name: string) => {
  await person.click(await screen.findByRole('button', { name: 'Vraagstuk toevoegen' }));
  await person.type(await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' }), name);
  await person.click(screen.getByRole('radio', { name: 'Bekend' }));
  await person.click(screen.getByRole('radio', { name: 'Zoals we al werkten' }));
};

describe('a save that the database refuses', () => {
  it('leaves what was typed in the form, says what is safe, and can be tried again', async () => {
    const { communities } = app;
    const saveIssue = vi
      .fn<typeof communities.saveIssue>((issue, seen) => communities.saveIssue(issue, seen))
      .mockResolvedValueOnce({ ok: false, problem: 'full' });
    providePorts({ ...app, communities: { ...communities, saveIssue } });
    const screenOf = openIssues(community.id);
    await fillIn(screenOf, 'Erfpoort');
    await screenOf.person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));
    const notice = within(await screen.findByRole('alert'));
    expect(notice.getByText('Er is geen ruimte meer op dit apparaat')).toBeInTheDocument();
    expect(notice.getByText('Wat je hebt ingevuld, staat nog in het formulier.')).toBeInTheDocument();
    expect(notice.getByRole('button', { name: 'Zet dit vraagstuk in een bestand' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Naam van het vraagstuk' })).toHaveValue('Erfpoort');

    await screenOf.person.click(notice.getByRole('button', { name: 'Probeer opnieuw' }));
    expect((await itemOf('Erfpoort')).getByText('enkelvoudig')).toBeInTheDocument();
    expect(await app.database.issues.count()).toBe(1);
  });
});

describe('the file with an issue that was refused', () => {
  it.each([{ where: 'on this device' }, { where: 'elsewhere' }])(
    'brings it back by an import $where',
    async ({ where }) => {
      const other = issueDraft(community.id, 'Buurtbus', { note: 'Rijdt al' });
      const changed = await saved(app.communities.saveIssue(issueDraft(community.id, 'Erfpoort'), 0));
      await saved(app.communities.saveIssue(other, 0));
      const { person } = openIssues(community.id);
      await person.click((await itemOf('Erfpoort')).getByRole('button', { name: 'Wijzigen: Erfpoort' }));
      await person.type(await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' }), ' links');
      failingStore('issues', 'QuotaExceededError');
      await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));
      const downloads = catchDownloads();
      await person.click(await screen.findByRole('button', { name: 'Zet dit vraagstuk in een bestand' }));
      expect(await screen.findByText(/^Het bestand is gemaakt\./u)).toBeInTheDocument();
      const file = await downloads[0]!.text();
      vi.restoreAllMocks();
      await person.click(screen.getByRole('button', { name: 'Annuleren' }));
      const target = where === 'elsewhere' ? await openPorts() : app;
      expect(await target.backup.update(file, '(uit bestand)')).toMatchObject({ ok: true });
      const rows = await target.database.issues.toArray();
      expect(rows).toHaveLength(2);
      expect(rows).toContainEqual(expect.objectContaining({ id: changed.id, name: 'Erfpoort links' }));
      expect(rows).toContainEqual(expect.objectContaining({ id: other.id, note: 'Rijdt al' }));
      expect(await target.database.communities.toArray()).toMatchObject([{ name: community.name }]);
    },
  );
});

describe('leaving the page with an issue half filled in', () => {
  it('is asked about, until it is saved or cancelled', async () => {
    const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const screenOf = openIssues(community.id);
    await fillIn(screenOf, 'Halverwege');
    expect(leave()).toBe(false);
    await screenOf.person.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(leave()).toBe(true);
  });
});

describe('leaving the screen', () => {
  it('keeps what was typed and not saved; coming back shows it', async () => {
    const first = openIssues(community.id);
    await fillIn(first, 'Halverwege');
    first.leave();
    const { person } = openIssues(community.id);
    expect(await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' })).toHaveValue('Halverwege');
    expect(screen.getByText('Dit had je al ingevuld, maar nog niet bewaard.')).toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));
    expect(await itemOf('Halverwege')).toBeDefined();
  });
});

describe('coming back to the screen', () => {
  it.each([
    { what: 'saved', button: 'Bewaar het vraagstuk', left: 1 },
    { what: 'cancelled', button: 'Annuleren', left: 0 },
  ])('finds no form of what was $what', async ({ button, left }) => {
    const first = openIssues(community.id);
    await fillIn(first, 'Klaar');
    await first.person.click(screen.getByRole('button', { name: button }));
    await waitFor(() => {
      expect(screen.queryByRole('textbox', { name: 'Naam van het vraagstuk' })).not.toBeInTheDocument();
    });
    expect(await app.database.issues.count()).toBe(left);
    first.leave();
    openIssues(community.id);
    expect(await screen.findByRole('button', { name: 'Vraagstuk toevoegen' })).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Naam van het vraagstuk' })).not.toBeInTheDocument();
    expect(screen.queryByText('Het formulier wordt geladen…')).not.toBeInTheDocument();
  });
});

describe('two tabs on one community', () => {
  it('see what the other saves', async () => {
    openIssues(community.id);
    await screen.findByRole('heading', { name: 'Nog geen vraagstukken' });
    const otherTab = await openPorts(app.database.name);
    await saved(otherTab.communities.saveIssue(issueDraft(community.id, 'Van daar'), 0));
    expect((await itemOf('Van daar')).getByText('enkelvoudig')).toBeInTheDocument();
  });

  it('never overwrite each other unseen', async () => {
    const issue = await saved(app.communities.saveIssue(issueDraft(community.id, 'Erfpoort'), 0));
    const { person } = openIssues(community.id);
    await person.click((await itemOf('Erfpoort')).getByRole('button', { name: 'Wijzigen: Erfpoort' }));
    const name = await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' });
    await person.type(name, ' links');
    const otherTab = await openPorts(app.database.name);
    await saved(
      otherTab.communities.saveIssue({ ...issueDraft(community.id, 'Erfpoort rechts'), id: issue.id }, issue.revision),
    );
    expect(await screen.findByText('In een ander tabblad is dit vraagstuk veranderd')).toBeInTheDocument();
    expect(name).toHaveValue('Erfpoort links');
    await person.click(screen.getByRole('button', { name: 'Neem wat daar staat' }));
    expect(name).toHaveValue('Erfpoort rechts');
    expect(screen.queryByText('In een ander tabblad is dit vraagstuk veranderd')).not.toBeInTheDocument();
  });

  it('show both when saving comes upon what the other saved, and keep what is chosen', async () => {
    const issue = await saved(app.communities.saveIssue(issueDraft(community.id, 'Erfpoort'), 0));
    const { person } = openIssues(community.id);
    await person.click((await itemOf('Erfpoort')).getByRole('button', { name: 'Wijzigen: Erfpoort' }));
    await person.type(await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' }), ' links');
    const otherTab = await openPorts(app.database.name);
    const theirs = { ...issueDraft(community.id, 'Erfpoort rechts', { note: 'Met hek' }), id: issue.id };
    await saved(otherTab.communities.saveIssue(theirs, issue.revision));
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));
    const notice = (await screen.findByText('In een ander tabblad is dit vraagstuk veranderd')).parentElement;
    expect(notice).toHaveTextContent('Daar staat nu: Erfpoort rechts');
    expect(notice).toHaveTextContent('Met hek');
    expect((await app.database.issues.toArray()).map(({ name }) => name)).toEqual(['Erfpoort rechts']);
    await person.click(screen.getByRole('button', { name: 'Bewaar wat hier staat' }));
    expect(await itemOf('Erfpoort links')).toBeDefined();
  });

  it('keep the form of an issue that the other removes; saving brings it back', async () => {
    const issue = await saved(app.communities.saveIssue(issueDraft(community.id, 'Erfpoort'), 0));
    const { person } = openIssues(community.id);
    await person.click((await itemOf('Erfpoort')).getByRole('button', { name: 'Wijzigen: Erfpoort' }));
    await person.type(await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' }), ' links');
    const otherTab = await openPorts(app.database.name);
    await saved(otherTab.communities.removeIssue(community.id, issue.id));
    expect(await screen.findByText('In een ander tabblad is dit vraagstuk weggehaald')).toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));
    expect(await itemOf('Erfpoort links')).toBeDefined();
  });

  it('that together linked two issues in a circle still show both, with one of the links', async () => {
    const one = issueDraft(community.id, 'Een');
    const two = issueDraft(community.id, 'Twee', { predecessor: one.id });
    await saved(app.communities.saveIssue(two, 0));
    await saved(app.communities.saveIssue({ ...one, predecessor: two.id }, 0));
    openIssues(community.id);
    expect(await itemOf('Een')).toBeDefined();
    expect(await itemOf('Twee')).toBeDefined();
    expect(screen.getByText('Lijn 1 en 2')).toBeInTheDocument();
  });
});
