/** Starts the app: theme, words, screens, database. */
import { StrictMode } from 'react';
import { startI18n } from '../i18n/translator';
import { applyTheme, storedLanguage, storedTheme } from '../state/preferences';
import type { StorageProblem } from '../state/ports';
import { prepareScreen } from '../state/screens';
import { afterPaint } from '../ui/afterPaint';
import '../ui/styles/index.css';
import { App } from './App';
import { onlyWhatIsHeard } from './onlyWhatIsHeard';
import { startAtOnce, startScope } from './startAtOnce';
import { startStorage } from './startStorage';

/** The largest part by far. What needs no drawing is done before it has come. */
const drawing = import('react-dom/client');

async function start(): Promise<void> {
  applyTheme(storedTheme());
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no element with id root');
  let tellShown: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => {
    tellShown = resolve;
  });
  // Where a question comes first, the database would stand in its way over the line and on the screen.
  const storage = startStorage(startScope() ? shown : drawing);
  await startI18n(storedLanguage());
  await prepareScreen(location.hash.slice(1));
  const begun = await startAtOnce();
  const { createRoot } = await drawing;
  onlyWhatIsHeard(element);
  const root = createRoot(element);
  const show = (problem: StorageProblem | null) => {
    root.render(
      <StrictMode>
        <App storageProblem={problem} />
      </StrictMode>,
    );
  };
  // Who starts at once reads the first question while the database opens; all others need what is in it.
  if (begun) show(null);
  afterPaint(tellShown);
  const problem = (await storage) ?? (begun && (await begun.stored));
  if (!begun || problem) show(problem);
}

// A part did not come over the network. Words that need nothing else stand in the page itself.
start().catch(() => {
  document.getElementById('unstarted')?.removeAttribute('hidden');
});
