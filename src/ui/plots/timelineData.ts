export type TimelineKind = 'measurement' | 'milestone' | 'focus' | 'action';

export interface TimelinePoint {
  readonly id: string;
  readonly kind: TimelineKind;
  /** ISO date, of a day, month or year. */
  readonly date: string;
  /** The date in words. */
  readonly dateText: string;
  /** Wraps, never cut. */
  readonly title: string;
  /** Where the point leads; without it, it is text. */
  readonly href?: string | undefined;
}

/** The line of a whole community, or of one case in it. */
export interface TimelineLane {
  readonly id: string;
  readonly name: string;
  readonly points: readonly TimelinePoint[];
}
