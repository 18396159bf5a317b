import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FocusPage } from '../../../src/features/focus/FocusPage';
import { ensureWords, startI18n } from '../../../src/i18n/translator';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { failingStore } from '../../support/failingStore';
import { community, quickScan } from '../../support/records';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const ITEM = 'regio.visie';

let app: AppPorts;
let person: ReturnType<typeof userEvent.setup>;

beforeEach(async () => {
  app = await freshPorts();
  const { id, raterId } = await saved(app.communities.begin(community(), quickScan()));
  const change = { snapshotId: id, respondentId: raterId, itemId: ITEM, answer: 1 as const, reason: '', seen: 0 };
  expect((await app.snapshots.saveAnswer(change)).ok).toBe(true);
  await startI18n('nl');
  await ensureWords(['focus', 'engine']);
  person = userEvent.setup();
  await act(() => {
    render(
      <StrictMode>
        <Suspense fallback={null}>
          <FocusPage params={{ snapshot: id }} />
        </Suspense>
      </StrictMode>,
    );
    return Promise.resolve();
  });
});

const decision = () => screen.findByRole('group', { name: /^Wat doe je hiermee\?/u });
const button = async (name: string) => within(await decision()).findByRole('button', { name });
const stored = async () => (await app.database.focus.toArray())[0];
/** By the keyboard, so that what had the focus is what was pressed. */
const press = async (name: string) => {
  (await button(name)).focus();
  await person.keyboard('{Enter}');
};

describe('a decision about an entry of the focus', () => {
  it.each([
    { name: 'Hier gaan we aan werken', told: 'Gekozen', kind: 'accepted' },
    { name: 'Later', told: 'Uitgesteld', kind: 'postponed' },
  ])('$kind is told and remembered; the keyboard goes on from taking it back, and then from deciding', async (made) => {
    await press(made.name);
    expect(await within(await decision()).findByText(made.told)).toBeInTheDocument();
    await waitFor(async () => {
      expect(await button('Besluit intrekken')).toHaveFocus();
    });
    expect(await stored()).toMatchObject({ decision: made.kind });
    await person.keyboard('{Enter}');
    await waitFor(async () => {
      expect(await button('Hier gaan we aan werken')).toHaveFocus();
    });
    expect(await stored()).toBeUndefined();
  });

  it('to leave it needs a reason, and takes the keyboard along', async () => {
    await press('Niet doen');
    await press('Bewaren');
    expect(within(await decision()).getByRole('textbox', { name: 'Waarom niet?' })).toBeInvalid();
    await person.type(within(await decision()).getByRole('textbox', { name: 'Waarom niet?' }), 'geen geld{Enter}');
    expect(await within(await decision()).findByText('Afgewezen: geen geld')).toBeInTheDocument();
    await waitFor(async () => {
      expect(await button('Besluit intrekken')).toHaveFocus();
    });
  });

  it('that the database refuses is told, keeps the reason that was typed, and can be made again', async () => {
    await press('Niet doen');
    const reason = within(await decision()).getByRole('textbox', { name: 'Waarom niet?' });
    await person.type(reason, 'geen geld');
    failingStore('focus', 'QuotaExceededError');
    await press('Bewaren');
    expect(await screen.findByText('Er is geen ruimte meer op dit apparaat')).toBeInTheDocument();
    expect(reason).toHaveValue('geen geld');
    vi.restoreAllMocks();
    await press('Bewaren');
    expect(await within(await decision()).findByText('Afgewezen: geen geld')).toBeInTheDocument();
    expect(screen.queryByText('Er is geen ruimte meer op dit apparaat')).not.toBeInTheDocument();
  });

  it.each(['QuotaExceededError', 'NotFoundError', 'UnknownError'])(
    'that the database refuses with %s sends nobody to a file that is not on this screen',
    async (error) => {
      failingStore('focus', error);
      await press('Later');
      const notice = await screen.findByRole('alert');
      expect(notice).toHaveTextContent(/opnieuw|herlaad/iu);
      expect(notice).not.toHaveTextContent(/bestand/u);
    },
  );

  it('that is taken back only after a question leaves nothing behind', async () => {
    await press('Later');
    await button('Besluit intrekken');
    const { snapshotId, itemId } = (await stored())!;
    await saved(app.snapshots.saveReflection(snapshotId, itemId, 'Er was geen tijd'));
    await waitFor(async () => {
      expect(await button('Besluit intrekken')).toHaveAttribute('aria-expanded', 'false');
    });
    await press('Besluit intrekken');
    await press('Toch intrekken');
    await waitFor(async () => {
      expect(await button('Hier gaan we aan werken')).toHaveFocus();
    });
    expect(await stored()).toBeUndefined();
  });
});
