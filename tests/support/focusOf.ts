/** The focus of one rater or a group, as tests read it. */
import type { Answers } from '../../src/domain/answer';
import type { Focus, FocusEntry, FocusReason } from '../../src/domain/focus/focus';
import type { Model } from '../../src/domain/instrument/modelSchema';
import { raterMeasurement, type Measurement } from '../../src/domain/measurement/measurement';
import { scoreMeasurement } from '../../src/domain/result';

export function focusOf(model: Model, measurement: Measurement): Focus {
  return scoreMeasurement(model, measurement).focus;
}

export function raterFocus(model: Model, answers: Answers, targets: Measurement['targets'] = {}): Focus {
  return focusOf(model, raterMeasurement(answers, { targets }));
}

export function order(focus: Focus): string[] {
  return focus.entries.map((entry) => entry.item);
}

export function entryOf(focus: Focus, item: string): FocusEntry {
  const found = focus.entries.find((entry) => entry.item === item);
  if (!found) throw new Error(`no ${item} in the focus: ${order(focus).join(', ')}`);
  return found;
}

/** The reasons of one kind that an entry gives. */
export function reasonsOf(focus: Focus, item: string, kind: FocusReason['kind']): FocusReason[] {
  return entryOf(focus, item).reasons.filter((reason) => reason.kind === kind);
}
