/** Words for what the engine says: outcomes, reasons and fixed values. Keys are the values themselves. */
import type { engine as nl } from '../nl/engine';

export const engine: typeof nl = {
  scope: { quick: 'quick scan', full: 'full scan' },
  privacy: { open: 'open', anonymous: 'anonymous' },
  partnerType: {
    education: 'Education',
    business: 'Business',
    government: 'Government',
    society: 'Residents and civil society',
    student: 'Students',
  },
  itemState: {
    scored: 'answered',
    unknown: 'do not know',
    'not-applicable': 'not applicable',
    unanswered: 'not answered yet',
    protected: 'too few answers to show anonymously',
  },
  noIndex: {
    'outside-scope': 'is not in the quick scan',
    'not-applicable': 'does not apply here',
    protected: 'too few answers to show anonymously',
    'low-coverage': 'too few questions answered so far',
    'few-answers': 'fewer than three questions with a level',
  },
  talk: {
    'two-camps': 'There are two camps: {{low}} choose level 1 or 2, {{high}} choose 4 or 5.',
    'low-agreement': 'Views differ (agreement {{agreement}} on a scale from −1 to 1).',
    'many-unknown': '{{share}} do not know.',
  },
  focus: {
    kind: { do: 'to do', talk: 'talk about this first' },
    reason: {
      gap: 'Now {{value}}, target {{target}}: {{gap}} to go.',
      weight: 'This item counts {{weight}} times.',
      tie_one: 'Stands level with one other item; only the order of the model puts one before the other.',
      tie_other: 'Stands level with {{count}} other items; only the order of the model puts one before the other.',
      'needed-by': 'Stands here because “{{item}}” needs it.',
      'needs-open': 'Needs “{{item}}” first, which is still below level 3.',
      'needs-unknown': 'Needs “{{item}}”, but nothing is known about that yet.',
      'spacing-enters-front': 'Comes to the front if {{spacing}}.',
      'spacing-leaves-front': 'Leaves the front if {{spacing}}.',
      source: 'Source: {{pointers}}.',
    },
    spacing: {
      'first-steps-large': 'the first steps count for more',
      'last-steps-large': 'the last steps count for more',
      'agreement-step-large': 'the step to an agreement (2 to 3) counts for more',
    },
  },
  issue: {
    type: { simple: 'simple', complicated: 'complicated', complex: 'complex' },
    context: { known: 'known', broader: 'broader and interlinked', unknown: 'unknown' },
    way: { known: 'known way of working', adapted: 'adapted way of working', new: 'new way of working' },
    aim: { optimise: 'improve what exists', renew: 'renew', transition: 'transition' },
    skill: { simple: 'simple', complicated: 'complicated', advanced: 'advanced' },
    scale: { experiment: 'experiment', project: 'project', programme: 'programme', region: 'region' },
    mismatch: {
      'complexity-unanswered': 'the way of working does not answer the complexity yet',
      'context-doubtful': 'the way of working goes beyond what the context asks; is the context really known?',
    },
    overruled: 'chosen by hand (the answers give: {{derived}})',
  },
  path: {
    name: {
      A: 'Path A: from simple to more complex',
      B: 'Path B: from small and complex to wider',
      startA: 'A start that fits path A',
      startB: 'A start that fits path B',
      start: 'A start, path not clear yet',
      none: 'No path yet',
    },
    reason: {
      single: 'There has been one round so far.',
      'no-links': 'This is a later round, but it is not said what it goes on from.',
      incomplete: 'The skill it asks or the scale has not been filled in.',
      'complicated-start':
        'The line starts complicated: not simple enough for path A, not small and complex for path B.',
      'complex-at-large-scale': 'The line starts complex and larger than an experiment at once.',
      'skill-does-not-fit': 'The skill it asks does not fit the kind of issue.',
      'grew-in-complexity': 'A later round is more complex or asks more.',
      'spread-from-complex': 'A later round has become simpler or larger in scale.',
      'not-grown-yet': 'The later rounds have not moved on yet.',
    },
    next: {
      'raise-type': 'Take up a broader or unknown context in the next round.',
      'raise-skill': 'Ask a higher skill for the same kind of issue in the next round.',
      'raise-scale': 'Carry what works to a larger scale.',
      'make-simple': 'Turn what you found into something others can repeat.',
      shrink: 'Start again as a small experiment.',
      'choose-start': 'Split the issue: a simple part, or a small complex experiment.',
      'fit-skill': 'Bring the skill it asks in line with the issue.',
      link: 'Fill in which issue this one goes on from.',
      complete: 'Fill in which skill it asks and at what scale.',
    },
  },
};
