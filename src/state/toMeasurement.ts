/** From what is stored to what the engine scores. */
import type { Answer } from '../domain/answer';
import type { Measurement, Response } from '../domain/measurement/measurement';
import type { AnswerRecord, IssueRecord, ScoredContent } from './records';
import { soundLinks } from './soundLinks';

/**
 * @param content one measurement.
 * @param issues the community's issues as they are now; a closed measurement uses the ones frozen in it.
 */
export function toMeasurement(content: ScoredContent, issues: readonly IssueRecord[]): Measurement {
  const { snapshot } = content;
  return {
    scope: snapshot.scope,
    privacy: snapshot.privacy,
    by: snapshot.by,
    responses: responsesOf(content.answers, snapshot.raterId),
    tallies: [],
    consensus: {},
    targets: snapshot.targets,
    issues: soundLinks(snapshot.issues ?? issues),
  };
}

/** One response per respondent; a rater who has not answered yet is there with no answers. */
function responsesOf(rows: readonly AnswerRecord[], raterId: string): Response[] {
  const answersOf = new Map<string, Record<string, Answer>>([[raterId, {}]]);
  for (const { respondentId, itemId, answer } of rows) {
    const answers = answersOf.get(respondentId) ?? {};
    if (answer !== null) answers[itemId] = answer;
    answersOf.set(respondentId, answers);
  }
  return [...answersOf].map(([id, answers]) => ({ id, answers }));
}
