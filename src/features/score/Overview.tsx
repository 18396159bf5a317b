/** The way to the overview, which is fetched behind the first question: that one does not need it. */
import { beginLoading, useLoaded } from '../../ui/useLoaded';
import type { ScoreContext } from './context';

const KEY = 'score overview';
const load = async () => (await import('./ScoreOverview')).ScoreOverview;

/** Only to have it near: if it fails here, it is asked for again, and told, where it is needed. */
export function fetchOverview(): void {
  beginLoading(KEY, load).catch(() => undefined);
}

export function Overview({ context }: { context: ScoreContext }) {
  const ScoreOverview = useLoaded(KEY, load);
  return <ScoreOverview context={context} />;
}
