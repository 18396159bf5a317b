/** The five steps in which a group goes through one item. */
export const SCREEN_STEPS = ['read', 'vote', 'look', 'talk', 'agree'] as const;
export type ScreenStep = (typeof SCREEN_STEPS)[number];

export function stepAfter(step: ScreenStep): ScreenStep | null {
  return SCREEN_STEPS[SCREEN_STEPS.indexOf(step) + 1] ?? null;
}
