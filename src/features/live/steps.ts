/** The steps of one item, and where they lead. Pure. */
import { LIVE_STEPS, type LiveStep } from '../../state/livePorts';

/** @returns null after the last. */
export function stepAfter(step: LiveStep): LiveStep | null {
  return LIVE_STEPS[LIVE_STEPS.indexOf(step) + 1] ?? null;
}

/** From here on everybody sees how the votes lie. */
export function needsReveal(step: LiveStep): boolean {
  return LIVE_STEPS.indexOf(step) >= LIVE_STEPS.indexOf('look');
}
