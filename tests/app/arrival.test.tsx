/** Going from screen to screen: what the window is called, where the focus goes, and what is told of things not saved. */
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Link, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Shell } from '../../src/app/Shell';
import { UpdateNotice } from '../../src/app/UpdateNotice';
import { ScorePage } from '../../src/features/score/ScorePage';
import { ensureWords, setLanguage, startI18n } from '../../src/i18n/translator';
import type { SnapshotRecord } from '../../src/state/records';
import { freshPorts, saved } from '../support/appPorts';
import { failingStore } from '../support/failingStore';
import { community, quickScan } from '../support/records';

// A busy machine takes its time: only a screen that never comes fails a test.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const ITEM = 'regio.visie';

let snapshot: SnapshotRecord;

beforeEach(async () => {
  const app = await freshPorts();
  snapshot = await saved(app.communities.begin(community(), quickScan()));
});

async function open(path: string) {
  window.location.hash = path;
  await startI18n('nl');
  await ensureWords(['score']);
  await act(() => {
    render(
      <StrictMode>
        <Router hook={useHashLocation}>
          <Shell>
            <Suspense fallback={null}>
              <Switch>
                <Route path="/s/:snapshot/score/:item?" component={ScorePage} />
                <Route>
                  <h1>Elders</h1>
                  <Link href={`/s/${snapshot.id}/score/${ITEM}`}>Begin</Link>
                </Route>
              </Switch>
            </Suspense>
          </Shell>
        </Router>
      </StrictMode>,
    );
    return Promise.resolve();
  });
  return screen.findByRole('heading', { level: 1 });
}

const press = async (name: string) => userEvent.click(await screen.findByRole('link', { name }));
const refuse = async () => {
  await open(`/s/${snapshot.id}/score/${ITEM}`);
  failingStore('answers', 'QuotaExceededError');
  await userEvent.click(screen.getByDisplayValue('3'));
  await screen.findByText('Niet bewaard');
};
const saveAfterAll = async () => {
  vi.restoreAllMocks();
  await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
  await screen.findByText('Bewaard');
};

describe('the next screen', () => {
  it('gives its heading to the window, in the language of the moment', async () => {
    const first = (await open(`/s/${snapshot.id}/score/${ITEM}`)).textContent;
    await waitFor(() => {
      expect(document.title).toMatch(first);
    });
    await press('Volgende');
    await waitFor(() => {
      expect(document.title).toMatch(screen.getByRole('heading', { level: 1 }).textContent);
    });
    expect(document.title).not.toMatch(first);
    await press('Overzicht');
    await waitFor(() => {
      expect(document.title).toMatch(/^Overzicht van de meting ·/u);
    });
    await act(() => setLanguage('en'));
    await waitFor(() => {
      expect(document.title).toMatch(/^Overview of the measurement ·/u);
    });
  });

  it('is begun at the question: the focus is on it and it stands at the top', async () => {
    const first = await open(`/s/${snapshot.id}/score/${ITEM}`);
    expect(first, 'not when the app is opened').not.toHaveFocus();
    document.documentElement.scrollTop = 400;
    await press('Volgende');
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    });
    expect(screen.getByRole('heading', { level: 1 })).not.toBe(first);
    expect(document.documentElement.scrollTop).toBe(0);
  });

  it('is begun at its heading when it comes from another part of the app', async () => {
    await open('/');
    await press('Begin');
    await screen.findByDisplayValue('3');
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    });
  });

  it('leaves the focus where it still can be', async () => {
    await open(`/s/${snapshot.id}/score/${ITEM}`);
    await press('Communities');
    await screen.findByRole('heading', { name: 'Elders' });
    await waitFor(() => {
      expect(document.title).toMatch(/^Elders/u);
    });
    expect(screen.getByRole('link', { name: 'Communities' })).toHaveFocus();
  });
});

describe('something that could not be saved', () => {
  it('is told on other screens, with the way back to it', async () => {
    await refuse();
    expect(screen.queryByText(/^Niet alles is bewaard/u)).not.toBeInTheDocument();
    await press('Communities');
    expect(await screen.findByText('Niet alles is bewaard')).toBeInTheDocument();
    await press('Ga terug naar wat niet is bewaard');
    expect(await screen.findByText('Er is geen ruimte meer op dit apparaat')).toBeInTheDocument();
    await saveAfterAll();
    await press('Communities');
    await screen.findByRole('heading', { name: 'Elders' });
    expect(screen.queryByText('Niet alles is bewaard')).not.toBeInTheDocument();
  });

  it('is asked about before a new version takes the place of this one', async () => {
    const applyUpdate = vi.fn();
    await refuse();
    render(<UpdateNotice control={{ applyUpdate }} onLater={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Nu vernieuwen' }));
    expect(applyUpdate).not.toHaveBeenCalled();
    expect(screen.getByText(/^Er is nog iets niet bewaard\./u)).toBeInTheDocument();
    await saveAfterAll();
    expect(screen.queryByText(/^Er is nog iets niet bewaard\./u)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Nu vernieuwen' }));
    expect(applyUpdate).toHaveBeenCalledOnce();
  });

  it('does not stand in the way of a new version for ever', async () => {
    const applyUpdate = vi.fn();
    await refuse();
    render(<UpdateNotice control={{ applyUpdate }} onLater={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Nu vernieuwen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Vernieuw toch' }));
    expect(applyUpdate).toHaveBeenCalledOnce();
    const leave = new Event('beforeunload', { cancelable: true });
    expect(window.dispatchEvent(leave), 'asked already').toBe(true);
    await saveAfterAll();
  });
});
