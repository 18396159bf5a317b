/** What reading one code or file came to. */
import type { Arrival } from '../../state/groupPorts';
import type { CodeRefusal, FileRefusal, QrRefusal } from '../../state/handOverPort';

export type Refusal =
  | QrRefusal
  | FileRefusal
  | CodeRefusal
  | { readonly ok: false; readonly problem: 'no-code' | 'no-picture' };

export interface Came {
  readonly kind: 'came';
  readonly arrival: Arrival;
  readonly respondentId: string;
  readonly partnerType: string | null;
  readonly notes: number;
  /** Answers that came too late: their items were shown already. */
  readonly late: number;
}

export type Outcome =
  | Came
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The database did not take it. */
  | { readonly kind: 'storage' };

/** An outcome as it is listed. */
export interface Told {
  /** Counts up, so that the same message twice is two messages. */
  readonly number: number;
  readonly outcome: Outcome;
  /** Of a file. */
  readonly name: string | null;
}

export function isGood({ outcome }: Told): boolean {
  return outcome.kind === 'came' && (outcome.arrival === 'new' || outcome.arrival === 'corrected');
}
