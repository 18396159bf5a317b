import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { failingStore } from '../../support/failingStore';
import { openScreen } from '../../support/openScreen';
import { community, quickScan } from '../../support/records';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const stored = () => told(app.communities.watchAll);

describe('a new community', () => {
  const begin = () => userEvent.click(screen.getByRole('button', { name: 'Maak de community en begin' }));
  const open = async () => {
    await openScreen('/new');
    await screen.findByRole('heading', { name: 'Nieuwe community' });
  };

  it('is kept as it was filled in, and leads to the first item of the scan that was chosen', async () => {
    await open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Reitdiep');
    await userEvent.type(screen.getByRole('textbox', { name: 'Regio' }), 'Groningen');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hoe groot is het gebied?' }), 'Gemeente');
    await userEvent.type(screen.getByRole('textbox', { name: 'Begonnen in' }), '9-2024');
    await userEvent.type(screen.getByRole('textbox', { name: 'Bedrijven' }), '12');
    await userEvent.click(screen.getByRole('radio', { name: 'Volledige scan' }));
    await begin();
    expect(await screen.findByText(/^elders: \/s\/.+\/score\/regio\.visie$/u)).toBeInTheDocument();
    expect(await stored()).toMatchObject([
      {
        community: {
          name: 'Reitdiep',
          region: 'Groningen',
          scale: 'municipality',
          start: '2024-09',
          partners: { business: 12 },
        },
        snapshots: [{ scope: 'full', state: 'draft' }],
      },
    ]);
  });

  it('needs a name and nothing else', async () => {
    await open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Reitdiep{Enter}');
    expect(await screen.findByText(/^elders: /u)).toBeInTheDocument();
    expect(await stored()).toMatchObject([{ community: { name: 'Reitdiep', scale: null, start: null, partners: {} } }]);
  });

  it('says how many questions each scan has, and how long it takes', async () => {
    await open();
    expect(screen.getByRole('radio', { name: 'Snelle scan' })).toHaveAccessibleDescription(
      '24 vragen, ongeveer 10 minuten',
    );
    expect(screen.getByRole('radio', { name: 'Volledige scan' })).toHaveAccessibleDescription(
      '66 vragen, ongeveer 25 minuten',
    );
  });

  it('says at each field what is wrong, goes to the first, and keeps what was typed', async () => {
    await open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Begonnen in' }), 'vorig jaar');
    await userEvent.type(screen.getByRole('textbox', { name: 'Overheid' }), 'een paar');
    await begin();
    const name = screen.getByRole('textbox', { name: 'Naam' });
    await waitFor(() => {
      expect(name).toHaveFocus();
    });
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription('Geef de community een naam.');
    const start = screen.getByRole('textbox', { name: 'Begonnen in' });
    expect(start).toHaveAccessibleDescription(/^Dit is geen datum\./u);
    expect(start).toHaveValue('vorig jaar');
    expect(screen.getByRole('textbox', { name: 'Overheid' })).toHaveAccessibleDescription(/heel getal/u);
    expect(screen.getByRole('textbox', { name: 'Regio' })).toBeValid();
    expect(await stored()).toEqual([]);
  });

  it('takes an error away once it is mended', async () => {
    await open();
    await begin();
    const name = screen.getByRole('textbox', { name: 'Naam' });
    await waitFor(() => {
      expect(name).toBeInvalid();
    });
    await userEvent.type(name, 'R');
    await waitFor(() => {
      expect(name).toBeValid();
    });
  });

  it('that can not be stored loses nothing, and says why', async () => {
    await open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Reitdiep');
    failingStore('communities', 'QuotaExceededError');
    await begin();
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen ruimte meer op dit apparaat');
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveValue('Reitdiep');
    vi.restoreAllMocks();
    await begin();
    expect(await screen.findByText(/^elders: /u)).toBeInTheDocument();
  });

  it('can be made in English too', async () => {
    await openScreen('/new', 'en');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Reitdiep');
    await userEvent.click(screen.getByRole('button', { name: 'Make the community and begin' }));
    expect(await screen.findByText(/^elders: \/s\/.+\/score\/regio\.visie$/u)).toBeInTheDocument();
  });
});

describe('beginning at once', () => {
  it.each([
    ['quick', 'quick'],
    ['full', 'full'],
    ['something', 'quick'],
  ])('with /start/%s leads to the first item of a %s scan', async (typed, scope) => {
    await openScreen(`/start/${typed}`);
    expect(await screen.findByText(/^elders: \/s\/.+\/score\/regio\.visie$/u)).toBeInTheDocument();
    expect(await stored()).toMatchObject([{ community: { name: 'Mijn community' }, snapshots: [{ scope }] }]);
  });

  it('makes one community, and going back does not make another', async () => {
    const pushed = vi.spyOn(history, 'pushState');
    await openScreen('/start/quick');
    await screen.findByText(/^elders: /u);
    expect(pushed).not.toHaveBeenCalled();
    expect(await stored()).toHaveLength(1);
  });

  it('numbers the names of what was begun before', async () => {
    await saved(app.communities.begin(community({ name: 'My community' }), quickScan()));
    await openScreen('/start/quick', 'en');
    await screen.findByText(/^elders: /u);
    expect((await stored()).map((entry) => entry.community.name).toSorted()).toEqual([
      'My community',
      'My community 2',
    ]);
  });

  it('says why when it can not, and tries again when asked', async () => {
    failingStore('snapshots', 'InvalidStateError');
    await openScreen('/start/quick');
    expect(await screen.findByRole('alert')).toHaveTextContent('De meting kon niet beginnen');
    vi.restoreAllMocks();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText(/^elders: /u)).toBeInTheDocument();
    expect(await stored()).toHaveLength(1);
  });
});
