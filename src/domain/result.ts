/** Everything the engine says about one measurement. Always computed from the answers, never stored. */
import { buildFocus, type Focus } from './focus/focus';
import { countByType } from './groups/countByType';
import { scorePartnerTypes, type PartnerTypeProfile } from './groups/partnerTypes';
import { buildPortfolio, type Portfolio } from './growth/portfolio';
import type { Model } from './instrument/modelSchema';
import type { Measurement } from './measurement/measurement';
import { scoreConsensus, scoreProfile, type Profile } from './scores/profile';

export interface Result {
  readonly profile: Profile;
  /** The agreed levels as a series of their own; null when nothing was agreed. */
  readonly consensus: Profile | null;
  readonly groups: readonly PartnerTypeProfile[];
  readonly portfolio: Portfolio;
  readonly focus: Focus;
}

/** Scores a measurement that was checked when it was read. */
export function scoreMeasurement(model: Model, measurement: Measurement): Result {
  const counts = countByType(model, measurement);
  const profile = scoreProfile(model, measurement, counts.whole);
  return {
    profile,
    consensus: scoreConsensus(model, measurement),
    groups: scorePartnerTypes(model, measurement, counts),
    portfolio: buildPortfolio(measurement.issues),
    focus: buildFocus(model, profile, measurement.targets),
  };
}
