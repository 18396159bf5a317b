import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FocusPage } from '../../../src/features/focus/FocusPage';
import { ensureWords, startI18n } from '../../../src/i18n/translator';
import { today } from '../../../src/state/today';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { exampleContent } from '../../support/exampleContent';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const FIRST = 'example-westerkwartier-2018';
const ITEM = 'Rol van teamleiders';
const ID = 'llo.middenkader';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
  await saved(app.communities.putExample(exampleContent()));
  await startI18n('nl');
  await ensureWords(['focus', 'engine']);
  await act(() => {
    render(
      <Suspense fallback={null}>
        <FocusPage params={{ snapshot: FIRST }} />
      </Suspense>,
    );
    return Promise.resolve();
  });
});

/** The list of what was done; what is folded away is found too. */
const done = () => screen.findByRole('region', { name: `Wat is er gedaan? ${ITEM}`, hidden: true });
const stored = async () =>
  (await told(app.snapshots.watch(FIRST)))?.focus.find(({ itemId }) => itemId === ID)?.done ?? [];
const press = async (name: string) => {
  await userEvent.click(within(await done()).getByRole('button', { name, hidden: true }));
};

describe('what was done about something that was chosen', () => {
  it('is written down with today as its date, changed, removed and put back', async () => {
    await press('Schrijf op wat er is gedaan');
    const what = within(await done()).getByLabelText('Wat is er gedaan?');
    expect(what).toHaveFocus();
    expect(within(await done()).getByLabelText('Wanneer?')).toHaveValue(today());
    await userEvent.type(what, 'Twee teamleiders gebeld');
    await press('Bewaren');
    expect(await within(await done()).findByText(/: Twee teamleiders gebeld$/u)).toBeInTheDocument();
    expect(
      within(await done()).getByRole('button', { name: 'Schrijf op wat er is gedaan', hidden: true }),
    ).toHaveFocus();
    expect(await stored()).toMatchObject([{ date: today(), text: 'Twee teamleiders gebeld' }]);

    await press('Wijzigen: Twee teamleiders gebeld');
    await userEvent.type(within(await done()).getByLabelText('Wat is er gedaan?'), ', drie keer');
    await press('Bewaren');
    await within(await done()).findByText(/drie keer$/u);
    expect(await stored()).toHaveLength(1);

    await press('Weghalen: Twee teamleiders gebeld, drie keer');
    expect(await within(await done()).findByText('Hier staat nog niets.')).toBeInTheDocument();
    await press('Ongedaan maken');
    expect(await within(await done()).findByText(/drie keer$/u)).toBeInTheDocument();
  });

  it('needs a few words', async () => {
    await press('Schrijf op wat er is gedaan');
    await press('Bewaren');
    expect(within(await done()).getByLabelText('Wat is er gedaan?')).toBeInvalid();
    expect(await stored()).toEqual([]);
  });

  it('is asked for only where something was chosen', async () => {
    await done();
    expect(screen.getAllByRole('region', { name: /^Wat is er gedaan\?/u, hidden: true })).toHaveLength(5);
  });

  it('is not lost by taking back the choice in passing', async () => {
    const decision = await screen.findByRole('group', { name: 'Wat doe je hiermee? Aanpak voor LLO', hidden: true });
    await userEvent.click(within(decision).getByRole('button', { name: 'Besluit intrekken', hidden: true }));
    expect(within(decision).getByText(/Dan verdwijnt ook wat je hier opschreef/u)).toBeInTheDocument();
    const focus = (await told(app.snapshots.watch(FIRST)))?.focus;
    expect(focus?.find(({ itemId }) => itemId === 'llo.systematiek')?.done).toHaveLength(1);
  });
});
