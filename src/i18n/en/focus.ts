/** Words of the focus for what comes next. */
import type { focus as nl } from '../nl/focus';

export const focus: typeof nl = {
  title: 'Focus for what comes next',
  lead: 'What is furthest from your target comes first. At most three stand in front: more at once rarely works.',
  front: 'First',
  rest: 'After that, by subject',
  nothing: 'Everything filled in is at your target or above. Raise a target, or fill in more questions.',
  tooLittle: 'Nothing has a level yet. Fill in a few questions first.',
  from: 'Now: level {{level}}',
  step: 'A first step, from {{from}} to {{to}}',
  why: 'Why this?',
  whyOf: 'Why this? {{item}}',
  tied: 'The first {{count}} stand level. Choose together which three to take up.',
  holds: 'The first three stay the same when you weigh the levels differently.',
  flips: 'If {{spacing}}, {{enters}} comes to the front instead of {{leaves}}.',
  decide: {
    label: 'What will you do with this? {{item}}',
    accepted: 'We will work on this',
    postponed: 'Later',
    rejected: 'Not doing this',
    undo: 'Take back the decision',
    reason: 'Why not?',
    reasonNeeded: 'Write in a few words why, so that you still know later.',
    is: { accepted: 'Chosen', postponed: 'Postponed', rejected: 'Rejected: {{reason}}' },
  },
  unknown: {
    title: 'Not known yet',
    lead: 'Nothing is known about these yet, so they are not in the order. Ask who can see it.',
  },
  toResults: 'To the results',
};
