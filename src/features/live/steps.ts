/** The steps of one item, where they lead, and where a room stands. Pure. */
import { LIVE_STEPS, type LiveStep, type RoomStand } from '../../state/liveSteps';

/** @returns null after the last. */
export function stepAfter(step: LiveStep): LiveStep | null {
  return LIVE_STEPS[LIVE_STEPS.indexOf(step) + 1] ?? null;
}

/** From here on everybody sees how the votes lie. */
export function needsReveal(step: LiveStep): boolean {
  return LIVE_STEPS.indexOf(step) >= LIVE_STEPS.indexOf('look');
}

export function standOf({ phase, pace, itemId, step }: RoomStand): RoomStand {
  return { phase, pace, itemId, step };
}

export function isSameStand(one: RoomStand, other: RoomStand | undefined): boolean {
  const { phase, pace, itemId, step } = one;
  return other?.phase === phase && other.pace === pace && other.itemId === itemId && other.step === step;
}
