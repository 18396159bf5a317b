/** From what is stored to what the engine scores. */
import type { Answer } from '../domain/answer';
import { holdBack } from '../domain/groups/holdBack';
import { mergePartnerTypes } from '../domain/groups/protection';
import type { Measurement, Response, Tally } from '../domain/measurement/measurement';
import type { TallyRecord } from './groupRecords';
import { shownPart } from './groupShown';
import type { AnswerRecord, IssueRecord, ScoredContent } from './records';
import { soundLinks } from './soundLinks';

/**
 * @param stored one measurement. Of a group, without who was left out, and with partner types joined as was agreed; nothing of
 * it that the group itself has not seen, and nothing of a few who answered beside many hands.
 * @param issues the community's issues as they are now; a closed measurement uses the ones frozen in it.
 */
export function toMeasurement(stored: ScoredContent, issues: readonly IssueRecord[]): Measurement {
  const content = shownPart(stored);
  const { snapshot } = content;
  const merged = snapshot.group?.merged ?? {};
  return holdBack({
    scope: snapshot.scope,
    privacy: snapshot.privacy,
    ...(snapshot.group && { threshold: snapshot.group.threshold }),
    by: snapshot.by,
    responses:
      snapshot.by === 'group'
        ? mergePartnerTypes(groupResponses(content), merged)
        : [...answersByRespondent(content.answers, [snapshot.raterId])].map(([id, answers]) => ({ id, answers })),
    tallies: mergePartnerTypes(content.tallies.map(tallyOf), merged),
    consensus: Object.fromEntries(content.consensus.map(({ itemId, level }) => [itemId, level])),
    targets: snapshot.targets,
    issues: soundLinks(snapshot.issues ?? issues),
  });
}

/** In anonymous mode without ids: nobody is followed from one measurement to the next. */
function groupResponses({ snapshot, answers, responses }: ScoredContent): Response[] {
  const given = new Map(responses.map((row) => [row.respondentId, row]));
  const all = answersByRespondent(answers, given.keys());
  return [...all].flatMap(([id, answersOf]) => {
    const row = given.get(id);
    if (row?.leftOut) return [];
    return [
      {
        ...(snapshot.privacy === 'open' ? { id } : {}),
        ...(row?.partnerType ? { partnerType: row.partnerType } : {}),
        answers: answersOf,
      },
    ];
  });
}

/** @param ids of respondents who are there also when they have not answered yet. */
function answersByRespondent(
  rows: readonly AnswerRecord[],
  ids: Iterable<string>,
): ReadonlyMap<string, Readonly<Record<string, Answer>>> {
  const answersOf = new Map<string, Record<string, Answer>>();
  for (const id of ids) answersOf.set(id, {});
  for (const { respondentId, itemId, answer } of rows) {
    const answers = answersOf.get(respondentId) ?? {};
    if (answer !== null) answers[itemId] = answer;
    answersOf.set(respondentId, answers);
  }
  return answersOf;
}

function tallyOf({ itemId, partnerType, levels, unknown, notApplicable }: TallyRecord): Tally {
  return { itemId, ...(partnerType ? { partnerType } : {}), levels, unknown, notApplicable };
}
