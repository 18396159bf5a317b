/** Everything around the screens: the nets under them, router, shell, and the gate for a database that does not open. */
import { Suspense } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useWords } from '../i18n/translator';
import type { StorageProblem } from '../state/ports';
import { Boundary } from '../ui/Boundary';
import { PartTrouble } from '../ui/lazyPart';
import { Loading } from '../ui/Loading';
import { CrashScreen } from './CrashScreen';
import { MissingPart } from './MissingPart';
import './olderBrowsers';
import { Routes } from './Routes';
import { ScreenBoundary } from './ScreenBoundary';
import { Shell } from './Shell';
import { StorageTrouble } from './StorageTrouble';

export function App({ storageProblem }: { storageProblem: StorageProblem | null }) {
  const { t } = useWords();
  return (
    <Boundary
      instead={(error) => (
        <main>
          <CrashScreen error={error} />
        </main>
      )}
    >
      <PartTrouble.Provider value={MissingPart}>
        <Router hook={useHashLocation}>
          <Shell>
            <ScreenBoundary>
              {storageProblem ? (
                <StorageTrouble problem={storageProblem} />
              ) : (
                <Suspense fallback={<Loading label={t('loading')} />}>
                  <Routes />
                </Suspense>
              )}
            </ScreenBoundary>
          </Shell>
        </Router>
      </PartTrouble.Provider>
    </Boundary>
  );
}
