/** What a community's owner can best do now, from where its newest measurement stands. */
import { itemsInScope, type Scope } from '../../domain/instrument/instrument';
import type { Model } from '../../domain/instrument/modelSchema';
import { href, links } from '../../state/links';
import type { CommunityOverview } from '../../state/ports';
import type { ScoredContent } from '../../state/records';
import { firstItem } from './firstItem';

/**
 * `measure`: nothing yet; `together`: a group is at it; `start`: a measurement without answers; `continue`: partly answered; `review`: all answered, not
 * closed; `results`: closed; `again`: closed a while ago.
 */
export interface NextStep {
  readonly kind: 'measure' | 'together' | 'start' | 'continue' | 'review' | 'results' | 'again';
  readonly href: string;
  readonly scope: Scope;
  readonly done: number;
  readonly total: number;
}

/** After this many days a closed measurement says more about then than about now. */
const FRESH_DAYS = 183;

/** @param model of the newest measurement; null when it is not known here. @param today as an ISO date. */
export function nextStep({ community, latest }: CommunityOverview, model: Model | null, today: string): NextStep {
  if (!latest) return { kind: 'measure', href: href(links.community(community.id)), scope: 'quick', done: 0, total: 0 };
  const { snapshot } = latest;
  const items = model ? itemsInScope(model, snapshot.scope) : [];
  const answered = answeredItems(latest);
  const open = items.filter((item) => !answered.has(item.id));
  const counts = { scope: snapshot.scope, done: items.length - open.length, total: items.length };
  const results = href(links.results(snapshot.id));
  if (snapshot.state === 'closed') {
    return daysBetween(snapshot.date, today) > FRESH_DAYS
      ? { kind: 'again', href: href(links.community(community.id)), ...counts }
      : { kind: 'results', href: results, ...counts };
  }
  if (snapshot.group) return { kind: 'together', href: href(links.group(snapshot.id)), ...counts };
  if (!model) return { kind: 'continue', href: href(links.score(snapshot.id)), ...counts };
  if (open.length === 0) return { kind: 'review', href: results, ...counts };
  const at = snapshot.position ?? firstItem(model, snapshot.scope);
  return { kind: counts.done === 0 ? 'start' : 'continue', href: href(links.scoreItem(snapshot.id, at)), ...counts };
}

function answeredItems({ answers }: ScoredContent): Set<string> {
  return new Set(answers.filter((row) => row.answer !== null).map((row) => row.itemId));
}

/** A month or year alone counts from its first day. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
