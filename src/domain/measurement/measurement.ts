/** What the engine scores: the answers of one rater or a group, with what was agreed beforehand. */
import type { Answers, Level } from '../answer';
import type { Scope } from '../instrument/instrument';
import type { Issue } from '../growth/issue';
import type { Privacy } from './enums';

/** One person's answers. Without an id it can not be paired with an earlier measurement. */
export interface Response {
  readonly id?: string;
  readonly partnerType?: string;
  readonly answers: Answers;
}

/** Votes counted by hand for one item: five numbers for the levels 1…5, and those who did not know or left it out. */
export interface Tally {
  readonly itemId: string;
  readonly partnerType?: string;
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly notApplicable: number;
}

export interface Measurement {
  readonly scope: Scope;
  readonly privacy: Privacy;
  /** Of how few answers an anonymous group shows nothing, when more was agreed than the instrument asks. */
  readonly threshold?: number | undefined;
  /** One rater who scores alone, or a group whose members each answered. */
  readonly by: 'rater' | 'group';
  readonly responses: readonly Response[];
  readonly tallies: readonly Tally[];
  /** How many answers were taken out of an item, so that the votes by hand on it can be shown (`holdBack`). */
  readonly held?: Readonly<Record<string, number>> | undefined;
  /** Levels the group agreed on after talking: a series of its own, never mixed with votes. */
  readonly consensus: Readonly<Record<string, Level>>;
  /** Own target per dimension; the instrument's default where none is given. */
  readonly targets: Readonly<Record<string, Level>>;
  readonly issues: readonly Issue[];
}

/** A measurement of one rater, as a starting point: full scope, nothing else filled in. */
export function raterMeasurement(answers: Answers, more: Partial<Measurement> = {}): Measurement {
  return { ...emptyMeasurement, by: 'rater', responses: [{ answers }], ...more };
}

/** A measurement of a group; anonymous unless said otherwise. */
export function groupMeasurement(responses: readonly Response[], more: Partial<Measurement> = {}): Measurement {
  return { ...emptyMeasurement, by: 'group', responses, ...more };
}

const emptyMeasurement = {
  scope: 'full',
  privacy: 'anonymous',
  tallies: [],
  consensus: {},
  targets: {},
  issues: [],
} as const;
