/** What goes wrong in a screen stays inside it: the menu goes on working, and leads to a screen that does. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Boundary } from '../ui/Boundary';
import { isMissingPart } from '../ui/isMissingPart';
import { CrashScreen } from './CrashScreen';
import { MissingPart } from './MissingPart';

export function ScreenBoundary({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  return (
    <Boundary
      resetOn={path}
      instead={(error, retry) =>
        isMissingPart(error) ? <MissingPart onRetry={retry} /> : <CrashScreen error={error} />
      }
    >
      {children}
    </Boundary>
  );
}
