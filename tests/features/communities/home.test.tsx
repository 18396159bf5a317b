import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { exampleContent } from '../../support/exampleContent';
import { hanzeTerra } from '../../support/instrument';
import { teachModalDialog } from '../../support/modalDialog';
import { openScreen } from '../../support/openScreen';
import { community, issue, quickScan } from '../../support/records';

let app: AppPorts;

beforeAll(teachModalDialog);

beforeEach(async () => {
  app = await freshPorts();
});

const quickItems = itemsInScope(hanzeTerra.model, 'quick');

/** A community with a quick scan in which the first so many items stand at level 3. */
async function measured(name: string, count: number, more: Parameters<typeof quickScan>[0] = {}) {
  const snapshot = await saved(app.communities.begin(community({ name }), quickScan(more)));
  const { id: snapshotId, raterId: respondentId } = snapshot;
  for (const { id: itemId } of quickItems.slice(0, count)) {
    await app.snapshots.saveAnswer({ snapshotId, respondentId, itemId, answer: 3, reason: '', seen: 0 });
  }
  return snapshot;
}

describe('a first visit', () => {
  it('says what this is, how it goes, how long it takes and where the data stay', async () => {
    await openScreen('/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Waar staat jullie lerende community?');
    const how = screen.getByRole('region', { name: 'Zo gaat het' });
    expect(within(how).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText(/10 minuten.*25/u)).toBeInTheDocument();
    expect(screen.getByText(/blijft op dit apparaat/u)).toBeInTheDocument();
  });

  it('offers to begin at once, to fill in a community first, an example, and a file', async () => {
    await openScreen('/');
    expect(await screen.findByRole('link', { name: 'Begin meteen' })).toHaveAttribute('href', '#/start/quick');
    expect(screen.getByRole('link', { name: 'Nieuwe community' })).toHaveAttribute('href', '#/new');
    expect(screen.getByRole('button', { name: 'Open het voorbeeld' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Importeer een bestand' })).toHaveAttribute('aria-expanded', 'false');
  });

  it('reads in English too', async () => {
    await openScreen('/', 'en');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Where does your learning community stand?',
    );
    expect(screen.getByRole('link', { name: 'Start right away' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open the example' })).toBeInTheDocument();
  });
});

describe('the list of communities', () => {
  it('says of each where it is, when it was measured, and what to do next', async () => {
    await measured('Reitdiep', 4);
    await openScreen('/');
    const [row] = await screen.findAllByRole('listitem');
    expect(within(row!).getByRole('heading', { name: 'Reitdiep' })).toBeInTheDocument();
    expect(row).toHaveTextContent('Groningen');
    expect(row).toHaveTextContent('Laatst gemeten op 2 maart 2026');
    expect(row).toHaveTextContent('Volgende stap: ga verder met de snelle scan, 4 van 24 beantwoord');
    expect(within(row!).getByRole('link', { name: 'Ga verder: Reitdiep' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/s\/.+\/score\/regio\.visie$/u),
    );
  });

  it('shows a small profile: a level per dimension, and where too little is known', async () => {
    await measured('Reitdiep', 4);
    await openScreen('/');
    const profile = await screen.findByRole('list', { name: 'Profiel van Reitdiep' });
    const dimensions = within(profile)
      .getAllByRole('listitem')
      .map((entry) => entry.textContent);
    expect(dimensions).toHaveLength(7);
    expect(dimensions[0]).toBe('Regio: 3');
    expect(dimensions.slice(1)).toEqual(
      dimensions.slice(1).map(() => expect.stringMatching(/: nog te weinig bekend$/u) as string),
    );
  });

  it('does not call a measurement without answers measured', async () => {
    await measured('Reitdiep', 0);
    await openScreen('/');
    expect(await screen.findByText('Nog niet gemeten')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: /Profiel/u })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Begin: Reitdiep' })).toBeInTheDocument();
  });

  it('calls a group of which only hands were counted measured', async () => {
    const { id: snapshotId } = await measured('Reitdiep', 0);
    await app.groups.setUp(snapshotId, 'open', { threshold: 5, partnerTypes: [], merged: {} });
    const levels = [0, 4, 3, 0, 0] as const;
    const votes = { itemId: quickItems[0]!.id, partnerType: '', levels, unknown: 0, notApplicable: 0 };
    await saved(app.groups.saveTally({ snapshotId, ...votes }));
    await openScreen('/');
    expect(await screen.findByText('Laatst gemeten op 2 maart 2026')).toBeInTheDocument();
    expect(screen.getByText(/ga verder met samen meten/u)).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: /Profiel/u })).not.toBeInTheDocument();
  });

  it('has in front what was worked on last', async () => {
    await measured('Eerst', 0);
    await measured('Daarna', 0);
    await openScreen('/');
    const headings = await screen.findAllByRole('heading', { level: 2, name: /Eerst|Daarna/u });
    expect(headings.map((heading) => heading.textContent)).toEqual(['Daarna', 'Eerst']);
  });

  it('proposes to measure again after half a year', async () => {
    const { id, communityId } = await measured('Reitdiep', 24, { date: '2019-05-01' });
    await saved(app.snapshots.close(id));
    await openScreen('/');
    expect(await screen.findByRole('link', { name: 'Meet opnieuw: Reitdiep' })).toHaveAttribute(
      'href',
      `#/c/${communityId}`,
    );
  });

  it('hears of a community that another tab made', async () => {
    await openScreen('/');
    await screen.findByRole('link', { name: 'Begin meteen' });
    await measured('Elders', 0);
    expect(await screen.findByRole('heading', { name: 'Elders' })).toBeInTheDocument();
  });

  it('reads in English too', async () => {
    await measured('Reitdiep', 24);
    await openScreen('/', 'en');
    expect(await screen.findByRole('link', { name: 'See the results: Reitdiep' })).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Profile of Reitdiep' })).toHaveTextContent('Region: 3');
  });
});

describe('the example', () => {
  it('opens at its results', async () => {
    await openScreen('/');
    await userEvent.click(await screen.findByRole('button', { name: 'Open het voorbeeld' }));
    expect(await screen.findByText('elders: /s/example-westerkwartier-2018/results')).toBeInTheDocument();
    const [stored] = await told(app.communities.watchAll);
    expect(stored?.community).toMatchObject({ origin: 'example', language: 'nl' });
  });

  it('never stands among one’s own communities', async () => {
    await saved(app.communities.putExample(exampleContent()));
    await openScreen('/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Waar staat jullie');
    expect(screen.queryByRole('heading', { name: /Westerkwartier/u })).not.toBeInTheDocument();
  });
});

describe('the trash', () => {
  async function withTrashed() {
    const { communityId } = await measured('Reitdiep', 1);
    await saved(app.communities.saveIssue(issue(communityId, 'a'), 0));
    await saved(app.communities.trash(communityId));
    await openScreen('/');
    await userEvent.click(await screen.findByText('1 in de prullenbak'));
  }

  it('is one line that opens to what lies in it', async () => {
    await withTrashed();
    expect(screen.getByText('Reitdiep')).toBeVisible();
  });

  it('gives a community back', async () => {
    await withTrashed();
    await userEvent.click(screen.getByRole('button', { name: 'Zet terug: Reitdiep' }));
    expect(await screen.findByRole('heading', { name: 'Reitdiep' })).toBeInTheDocument();
    await waitFor(() => {
      expect(screen.queryByText('1 in de prullenbak')).not.toBeInTheDocument();
    });
    expect(screen.getByText('“Reitdiep” staat weer bij je communities.')).toBeInTheDocument();
  });

  it('asks before it deletes for good, and names what goes', async () => {
    await withTrashed();
    await userEvent.click(screen.getByRole('button', { name: 'Wis voorgoed: Reitdiep' }));
    const dialog = await screen.findByRole('dialog', { name: '“Reitdiep” voorgoed wissen?' });
    expect(dialog).toHaveTextContent('1 meting, 1 vraagstuk, met alle antwoorden');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Laat liggen' }));
    expect(await told(app.communities.watchTrash)).toHaveLength(1);
  });

  it('deletes for good when that is what was meant', async () => {
    await withTrashed();
    await userEvent.click(screen.getByRole('button', { name: 'Wis voorgoed: Reitdiep' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Wis voorgoed' }));
    expect(await screen.findByText('“Reitdiep” is voorgoed gewist.')).toBeInTheDocument();
    expect(await app.database.answers.count()).toBe(0);
  });
});
