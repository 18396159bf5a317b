/**
 * Which growth path a line of issues follows (M4 §3). The first row that fits decides:
 *
 * | line                                                          | path   | reason                   |
 * |---------------------------------------------------------------|--------|--------------------------|
 * | one issue, iteration 2 or later, no predecessor named         | none   | no-links                 |
 * | starts complicated                                            | start* | complicated-start        |
 * | starts simple, skill not told                                 | start* | incomplete               |
 * | starts simple, skill above simple                             | start* | skill-does-not-fit       |
 * | starts complex, larger than an experiment                     | start* | complex-at-large-scale   |
 * | starts complex, skill below advanced                          | start* | skill-does-not-fit       |
 * | starts complex, skill or scale not told                       | start* | incomplete               |
 * | one issue, simple, simple skill                               | startA | single                   |
 * | one issue, complex, advanced skill, experiment                | startB | single                   |
 * | starts simple, a later one is higher in type or skill         | A      | grew-in-complexity       |
 * | starts simple, no later one is, skill of one not told         | none   | incomplete               |
 * | starts simple, no later one is                                | none   | not-grown-yet            |
 * | starts complex, a later one is simple or larger               | B      | spread-from-complex      |
 * | starts complex, no later one is, scale of one not told        | none   | incomplete               |
 * | starts complex, no later one is                               | none   | not-grown-yet            |
 *
 * (* `none` once other issues go on from it.) What was not told only counts where it could change the outcome: path A does
 * not ask for a scale.
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
  | 'complete' // say which skill it asks and at what scale
  | 'new-line'; // as far as a line can go: take a new question, with what was learned

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
  const obstacle = startObstacle(first);
  if (obstacle) return { path: isSingle ? 'start' : 'none', ...obstacle };
  if (first.typed.type === 'simple') {
    return isSingle ? { path: 'startA', reason: 'single', next: 'raise-type' } : decideFromSimple(first, later);
  }
  return isSingle ? { path: 'startB', reason: 'single', next: 'make-simple' } : decideFromComplex(first, later);
}

/** Why neither path can begin here; null for a start that fits A or B. */
function startObstacle(first: LineStep): Omit<PathVerdict, 'path'> | null {
  const { skill, scale } = first.issue;
  switch (first.typed.type) {
    case 'complicated':
      return { reason: 'complicated-start', next: 'choose-start' };
    case 'simple':
      if (skill === undefined) return { reason: 'incomplete', next: 'complete' };
      return skill === 'simple' ? null : { reason: 'skill-does-not-fit', next: 'fit-skill' };
    case 'complex':
      if (scaleStep(first) > 0) return { reason: 'complex-at-large-scale', next: 'shrink' };
      if (skill !== undefined && skill !== 'advanced') return { reason: 'skill-does-not-fit', next: 'fit-skill' };
      return skill && scale ? null : { reason: 'incomplete', next: 'complete' };
  }
}

function decideFromSimple(first: LineStep, later: readonly LineStep[]): PathVerdict {
  const grown = later.some((step) => typeStep(step) > typeStep(first) || skillStep(step) > skillStep(first));
  if (!grown)
    return notGrown(
      later.every((step) => step.issue.skill),
      'raise-type',
    );
  const highestType = Math.max(...later.map(typeStep));
  const highestSkill = Math.max(...later.map(skillStep));
  const next: NextIteration =
    highestType < ISSUE_TYPES.length - 1 && highestType <= highestSkill
      ? 'raise-type'
      : highestSkill < ISSUE_SKILLS.length - 1
        ? 'raise-skill'
        : raiseScale(later);
  return { path: 'A', reason: 'grew-in-complexity', next };
}

function decideFromComplex(first: LineStep, later: readonly LineStep[]): PathVerdict {
  const simplified = later.some((step) => step.typed.type === 'simple');
  const larger = later.some((step) => scaleStep(step) > scaleStep(first));
  if (!simplified && !larger)
    return notGrown(
      later.every((step) => step.issue.scale),
      'make-simple',
    );
  return { path: 'B', reason: 'spread-from-complex', next: simplified ? raiseScale(later) : 'make-simple' };
}

function notGrown(told: boolean, next: NextIteration): PathVerdict {
  return told
    ? { path: 'none', reason: 'not-grown-yet', next }
    : { path: 'none', reason: 'incomplete', next: 'complete' };
}

/** There is nothing larger than the region. */
function raiseScale(later: readonly LineStep[]): NextIteration {
  return Math.max(...later.map(scaleStep)) < ISSUE_SCALES.length - 1 ? 'raise-scale' : 'new-line';
}
