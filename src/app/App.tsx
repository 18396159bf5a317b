/** Everything around the screens: error boundary, router, shell, and the gate for a database that does not open. */
import { Suspense } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useWords } from '../i18n/translator';
import type { StorageProblem } from '../state/ports';
import { Loading } from '../ui/Loading';
import { ErrorBoundary } from './ErrorBoundary';
import { Routes } from './Routes';
import './olderBrowsers';
import { Shell } from './Shell';
import { StorageTrouble } from './StorageTrouble';

export function App({ storageProblem }: { storageProblem: StorageProblem | null }) {
  const { t } = useWords();
  return (
    <ErrorBoundary>
      <Router hook={useHashLocation}>
        <Shell>
          {storageProblem ? (
            <StorageTrouble problem={storageProblem} />
          ) : (
            <Suspense fallback={<Loading label={t('loading')} />}>
              <Routes />
            </Suspense>
          )}
        </Shell>
      </Router>
    </ErrorBoundary>
  );
}
