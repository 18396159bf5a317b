/**
 * Which growth path a line of issues follows (M4 §3). The first row that fits decides:
 *
 * | line                                                   | path   | reason                   |
 * |--------------------------------------------------------|--------|--------------------------|
 * | one issue, iteration 2 or later, no predecessor named  | none   | no-links                 |
 * | skill or scale of the first not told                   | start* | incomplete               |
 * | one issue, simple, simple skill                        | startA | single                   |
 * | one issue, complex, advanced skill, experiment         | startB | single                   |
 * | one issue, complicated                                 | start  | complicated-start        |
 * | one issue, complex, larger than an experiment          | start  | complex-at-large-scale   |
 * | one issue, anything else                               | start  | skill-does-not-fit       |
 * | starts complicated                                     | none   | complicated-start        |
 * | starts simple, skill above simple                      | none   | skill-does-not-fit       |
 * | starts simple, a later one is higher in type or skill  | A      | grew-in-complexity       |
 * | starts simple, no later one is                         | none   | not-grown-yet            |
 * | starts complex, larger than an experiment              | none   | complex-at-large-scale   |
 * | starts complex, skill below advanced                   | none   | skill-does-not-fit       |
 * | starts complex, a later one is simple or larger        | B      | spread-from-complex      |
 * | starts complex, no later one is                        | none   | not-grown-yet            |
 *
 * (* `none` once other issues go on from it.)
 */
import { ISSUE_SCALES, ISSUE_SKILLS, ISSUE_TYPES } from '../measurement/enums';
import type { Issue, TypedIssue } from './issue';

export type Path = 'A' | 'B' | 'startA' | 'startB' | 'start' | 'none';

export type PathReason =
  | 'single'
  | 'no-links'
  | 'incomplete'
  | 'complicated-start'
  | 'complex-at-large-scale'
  | 'skill-does-not-fit'
  | 'grew-in-complexity'
  | 'spread-from-complex'
  | 'not-grown-yet';

/** What the next iteration of a line could be; the words for it come from the interface texts. */
export type NextIteration =
  | 'raise-type' // A: take up a broader or unknown context
  | 'raise-skill' // A: ask a higher skill for the same kind of issue
  | 'raise-scale' // carry what works to a larger scale
  | 'make-simple' // B: turn what was found into something others can repeat
  | 'shrink' // start again as a small experiment
  | 'choose-start' // split into a simple part or a small complex experiment
  | 'fit-skill' // bring the skill asked in line with the issue
  | 'link' // say which issue this one goes on from
  | 'complete'; // say which skill it asks and at what scale

export interface PathVerdict {
  readonly path: Path;
  readonly reason: PathReason;
  readonly next: NextIteration;
}

/** One step of a line: the issue as given and as typed. */
export interface LineStep {
  readonly issue: Issue;
  readonly typed: TypedIssue;
}

const typeStep = (step: LineStep) => ISSUE_TYPES.indexOf(step.typed.type);
const skillStep = ({ issue }: LineStep) => (issue.skill ? ISSUE_SKILLS.indexOf(issue.skill) : -1);
const scaleStep = ({ issue }: LineStep) => (issue.scale ? ISSUE_SCALES.indexOf(issue.scale) : -1);

/** Decides the path of a line. `first` is its earliest iteration, `later` all that go on from it, directly or not. */
export function decidePath(first: LineStep, later: readonly LineStep[]): PathVerdict {
  const isSingle = later.length === 0;
  if (isSingle && (first.issue.iteration ?? 1) > 1) return { path: 'none', reason: 'no-links', next: 'link' };
  if (!first.issue.skill || !first.issue.scale) {
    return { path: isSingle ? 'start' : 'none', reason: 'incomplete', next: 'complete' };
  }
  if (isSingle) return decideSingle(first);
  switch (first.typed.type) {
    case 'complicated':
      return { path: 'none', reason: 'complicated-start', next: 'choose-start' };
    case 'simple':
      return decideFromSimple(first, later);
    case 'complex':
      return decideFromComplex(first, later);
  }
}

function decideSingle(only: LineStep): PathVerdict {
  const { issue, typed } = only;
  if (typed.type === 'simple' && issue.skill === 'simple') {
    return { path: 'startA', reason: 'single', next: 'raise-type' };
  }
  if (typed.type === 'complicated') return { path: 'start', reason: 'complicated-start', next: 'choose-start' };
  if (typed.type === 'complex' && scaleStep(only) > 0) {
    return { path: 'start', reason: 'complex-at-large-scale', next: 'shrink' };
  }
  if (typed.type === 'complex' && issue.skill === 'advanced') {
    return { path: 'startB', reason: 'single', next: 'make-simple' };
  }
  return { path: 'start', reason: 'skill-does-not-fit', next: 'fit-skill' };
}

function decideFromSimple(first: LineStep, later: readonly LineStep[]): PathVerdict {
  if (first.issue.skill !== 'simple') return { path: 'none', reason: 'skill-does-not-fit', next: 'fit-skill' };
  const grown = later.some((step) => typeStep(step) > typeStep(first) || skillStep(step) > skillStep(first));
  if (!grown) return { path: 'none', reason: 'not-grown-yet', next: 'raise-type' };
  const highestType = Math.max(...later.map(typeStep));
  const highestSkill = Math.max(...later.map(skillStep));
  const next: NextIteration =
    highestType < ISSUE_TYPES.length - 1 && highestType <= highestSkill
      ? 'raise-type'
      : highestSkill < ISSUE_SKILLS.length - 1
        ? 'raise-skill'
        : 'raise-scale';
  return { path: 'A', reason: 'grew-in-complexity', next };
}

function decideFromComplex(first: LineStep, later: readonly LineStep[]): PathVerdict {
  if (scaleStep(first) > 0) return { path: 'none', reason: 'complex-at-large-scale', next: 'shrink' };
  if (first.issue.skill !== 'advanced') return { path: 'none', reason: 'skill-does-not-fit', next: 'fit-skill' };
  const simplified = later.some((step) => step.typed.type === 'simple');
  const larger = later.some((step) => scaleStep(step) > scaleStep(first));
  if (!simplified && !larger) return { path: 'none', reason: 'not-grown-yet', next: 'make-simple' };
  return { path: 'B', reason: 'spread-from-complex', next: simplified ? 'raise-scale' : 'make-simple' };
}
