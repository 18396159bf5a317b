/** Where a live room stands: its phase, its pace, and the step of the item at hand. */

export const LIVE_PHASES = ['lobby', 'answering', 'ended'] as const;
export const LIVE_PACES = ['together', 'own'] as const;
export const LIVE_STEPS = ['read', 'vote', 'look', 'talk', 'agree'] as const;
export type LivePhase = (typeof LIVE_PHASES)[number];
export type LivePace = (typeof LIVE_PACES)[number];
export type LiveStep = (typeof LIVE_STEPS)[number];

export interface RoomStand {
  readonly phase: LivePhase;
  readonly pace: LivePace;
  /** The item that is at hand when the pace is together. */
  readonly itemId: string | null;
  readonly step: LiveStep;
}
