/** Turns a parsed measurement file into what the engine scores, checking every id against the instrument. */
import { itemsInScope } from '../instrument/instrument';
import type { Model } from '../instrument/modelSchema';
import { portfolioProblems } from '../growth/portfolio';
import { mergePartnerTypes } from '../groups/protection';
import { PARTNER_TYPES } from './enums';
import type { MeasurementFile } from './inputSchema';
import type { Measurement, Response, Tally } from './measurement';

/** One thing that is wrong in a file, with the place where it stands. */
export interface InputProblem {
  readonly path: readonly (string | number)[];
  readonly kind:
    | 'answers-and-responses'
    | 'nothing-answered'
    | 'tallies-of-one'
    | 'unknown-item'
    | 'unknown-dimension'
    | 'unknown-partner-type'
    | 'duplicate-respondent'
    | 'duplicate-issue'
    | 'unknown-predecessor'
    | 'circular-issues';
  readonly id?: string;
}

export type ReadResult =
  | { readonly ok: true; readonly measurement: Measurement; readonly outsideScope: readonly string[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** @returns the measurement, with the ids of answered items that its scope leaves out; or everything that is wrong. */
export function readMeasurement(file: MeasurementFile, model: Model): ReadResult {
  const problems = [...shapeProblems(file), ...idProblems(file, model), ...issueProblems(file)];
  if (problems.length > 0) return { ok: false, problems };
  const responses = mergePartnerTypes(responsesOf(file), file.merge);
  const tallies = mergePartnerTypes(file.tallies.map(toTally), file.merge);
  const inScope = new Set(itemsInScope(model, file.scope).map((item) => item.id));
  const answered = new Set([
    ...responses.flatMap((response) => Object.keys(response.answers)),
    ...tallies.map((tally) => tally.itemId),
  ]);
  return {
    ok: true,
    outsideScope: [...answered].filter((id) => !inScope.has(id)).sort(),
    measurement: {
      scope: file.scope,
      privacy: file.mode,
      ...(file.threshold === undefined ? {} : { threshold: file.threshold }),
      by: file.answers ? 'rater' : 'group',
      responses,
      tallies,
      consensus: Object.fromEntries(Object.entries(file.consensus).map(([item, agreed]) => [item, agreed.level])),
      targets: file.targets,
      issues: file.issues,
    },
  };
}

function responsesOf(file: MeasurementFile): Response[] {
  if (file.answers) return [{ answers: file.answers }];
  return (file.responses ?? []).map(({ id, partnerType, answers }) => ({
    answers,
    ...(id === undefined ? {} : { id }),
    ...(partnerType === undefined ? {} : { partnerType }),
  }));
}

function toTally({ itemId, partnerType, counts }: MeasurementFile['tallies'][number]): Tally {
  return {
    itemId,
    ...(partnerType === undefined ? {} : { partnerType }),
    levels: [counts['1'], counts['2'], counts['3'], counts['4'], counts['5']],
    unknown: counts.dk,
    notApplicable: counts.na,
  };
}

function shapeProblems(file: MeasurementFile): InputProblem[] {
  if (file.answers && file.responses) return [{ path: ['responses'], kind: 'answers-and-responses' }];
  if (file.answers && file.tallies.length > 0) return [{ path: ['tallies'], kind: 'tallies-of-one' }];
  const nothing = !file.answers && !file.responses && file.tallies.length === 0;
  return nothing ? [{ path: ['answers'], kind: 'nothing-answered' }] : [];
}

function idProblems(file: MeasurementFile, model: Model): InputProblem[] {
  const items = new Set(model.items.map((item) => item.id));
  const dimensions = new Set(model.dimensions.map((dimension) => dimension.id));
  const types = new Set<string>([...PARTNER_TYPES, ...file.partnerTypes.map((type) => type.id)]);
  const problems: InputProblem[] = [];
  const expect = (known: ReadonlySet<string>, kind: InputProblem['kind'], path: InputProblem['path'], id: string) => {
    if (!known.has(id)) problems.push({ path, kind, id });
  };
  const expectItems = (record: object, at: InputProblem['path']) => {
    for (const id of Object.keys(record)) expect(items, 'unknown-item', [...at, id], id);
  };
  expectItems(file.answers ?? {}, ['answers']);
  const seen = new Set<string>();
  (file.responses ?? []).forEach(({ id, partnerType, answers }, index) => {
    expectItems(answers, ['responses', index, 'answers']);
    const at = ['responses', index];
    if (partnerType !== undefined) expect(types, 'unknown-partner-type', [...at, 'partnerType'], partnerType);
    if (id !== undefined && seen.has(id)) problems.push({ path: [...at, 'id'], kind: 'duplicate-respondent', id });
    if (id !== undefined) seen.add(id);
  });
  file.tallies.forEach(({ itemId, partnerType }, index) => {
    expect(items, 'unknown-item', ['tallies', index, 'itemId'], itemId);
    if (partnerType !== undefined) {
      expect(types, 'unknown-partner-type', ['tallies', index, 'partnerType'], partnerType);
    }
  });
  for (const key of ['consensus', 'notes', 'evidence'] as const) expectItems(file[key], [key]);
  for (const id of Object.keys(file.targets)) expect(dimensions, 'unknown-dimension', ['targets', id], id);
  for (const [from, into] of Object.entries(file.merge)) {
    for (const id of [from, into]) expect(types, 'unknown-partner-type', ['merge', from], id);
  }
  return problems;
}

function issueProblems(file: MeasurementFile): InputProblem[] {
  return portfolioProblems(file.issues).map((problem): InputProblem => {
    const path = ['issues', problem.index];
    switch (problem.kind) {
      case 'duplicate-id':
        return { path: [...path, 'id'], kind: 'duplicate-issue', id: problem.id };
      case 'unknown-predecessor':
        return { path: [...path, 'predecessor'], kind: 'unknown-predecessor', id: problem.predecessor };
      case 'circular':
        return { path: [...path, 'predecessor'], kind: 'circular-issues', id: problem.id };
    }
  });
}
