/** Starts the app: theme, words, database, screens. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/translator';
import { applyTheme, storedLanguage, storedTheme } from '../state/preferences';
import { prepareScreen } from '../state/screens';
import '../ui/styles/index.css';
import { App } from './App';
import { startAtOnce } from './startAtOnce';
import { startStorage } from './startStorage';

async function start(): Promise<void> {
  applyTheme(storedTheme());
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with id root');
  const screen = startI18n(storedLanguage()).then(() => prepareScreen(location.hash.slice(1)));
  const [problem] = await Promise.all([startStorage(), screen]);
  if (!problem) await startAtOnce();
  createRoot(root).render(
    <StrictMode>
      <App storageProblem={problem} />
    </StrictMode>,
  );
}

void start();
