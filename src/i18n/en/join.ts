/** Words of taking part on your own device. */
import type { join as nl } from '../nl/join';

export const join: typeof nl = {
  title: 'Take part',
  start: {
    title: 'Take part with a group',
    lead: 'Did you get a link, a file or a QR code? That is how you begin. Open a QR code with the camera of your phone.',
    text: 'Link or code of the invitation',
    textHint: 'Paste the whole link that you got, or type the 12-character code of a live room.',
    go: 'Open the invitation',
    choose: 'Choose an invitation file',
    drop: 'or drag it here',
    or: 'Or with a file',
  },
  own: {
    title: 'You take part in',
    progress: '{{done}} of {{total}} answered',
    unknown: 'for another version of Groeikompas',
    state: { open: 'not handed over yet', delivered: 'handed over', changed: 'changed after handing over' },
  },
  gone: {
    title: 'These answers are not on this device',
    body: 'Perhaps they were removed, or the browser deleted them. Open the invitation again to take part.',
    action: 'To taking part',
  },
  trouble: {
    title: 'This invitation can not be opened',
    'not-an-invitation': 'This is not an invitation of Groeikompas. Copy the whole link, or ask for it again.',
    damaged: 'The invitation is not complete. Copy the whole link again, or scan the QR code once more.',
    newer:
      'The invitation was made with a newer version of Groeikompas. Open Groeikompas while online, so that the newest version loads.',
    'not-json': 'This file can not be read. Perhaps it did not arrive completely.',
    foreign: 'This file is not from Groeikompas.',
    'wrong-kind': 'This is a file of Groeikompas, but not an invitation.',
    'newer-file':
      'This file was made with a newer version of Groeikompas. Open Groeikompas while online, so that the newest version loads.',
    'other-version-title': 'You have another version of the questions',
    'other-version':
      'The facilitator uses {{theirs}}, and this device has {{ours}}. The answers would not fit together. Open Groeikompas while online at the address of the invitation; then the right version loads.',
    'no-instrument-title': 'These questions are not on this device',
    'no-instrument':
      'The invitation is about the questions “{{theirs}}”. Open Groeikompas while online at the address of the invitation, or ask the facilitator for help.',
    version: 'version {{version}}',
    kept: 'Your answers stay on this device.',
    again: 'Try another invitation',
  },
  invitation: {
    of: 'You are invited by',
    lead: 'The group fills in a measurement together: where does the learning community stand now? For each question you choose the sentence that fits best. There are no right or wrong answers.',
    scope: {
      quick: '{{count}} questions, about 10 minutes',
      full: '{{count}} questions, about 25 minutes',
    },
    offline: 'You can stop and go on later, also without internet.',
    privacy: 'What happens to your answers',
    sentence: {
      anonymous: {
        kept: 'Your answers are on this device until you hand them over. After that they are also on the device of the facilitator, without your name.',
        seen: 'The group only sees how often something was chosen, and only when {{threshold}} or more people have answered a question.',
        host: 'The app does not show the facilitator what you chose. But technically it could be read on that device, and by whoever gets a backup from the facilitator.',
      },
      open: {
        kept: 'Your answers are on this device until you hand them over. After that they are also on the device of the facilitator, with your name if you give it.',
        seen: 'This measurement is open: the group can see who chose what.',
        host: 'The facilitator can read your answers, and so can whoever gets a file of the community from the facilitator.',
      },
    },
    more: 'For how long, and how do I withdraw?',
    long: {
      device:
        'On this device your answers stay until you remove them. On an iPhone or iPad Safari may delete them after seven days without a visit. So put Groeikompas on your home screen, or hand over today.',
      host: 'The facilitator keeps the measurement for as long as the community needs it.',
      withdraw: {
        anonymous:
          'Do you no longer want to take part? Tell the facilitator before the first question has been shown to the group. After that your answers keep counting. Answers to a question that has been shown are not added any more.',
        open: 'Do you no longer want to take part? Tell the facilitator before everything has been shown to the group. After that your answers keep counting.',
      },
      nobody: 'Nothing goes to another party. There is no account.',
    },
    partnerType: 'Where do you belong?',
    partnerTypeHint: 'So the group can see where groups of partners differ.',
    noPartnerType: 'I would rather not say',
    name: 'Your name',
    nameHint: 'Others can see your name with your answers.',
    begin: 'Begin',
    known: 'You take part in this already. Your answers are still here.',
    continue: 'Go on',
  },
  answer: {
    overview: 'Your answers',
    lead: 'Begin where you like, and skip what you can not say. When you are done, hand your answers over to the facilitator.',
    total: 'Answered',
    progress: '{{done}} of {{total}} answered',
    begin: 'Begin with the first question',
    continue: 'To the next open question',
    review: 'Look at your answers',
    handOver: 'Hand over',
    finish: 'Done: hand over',
    itemsOf: 'Questions of {{dimension}}',
    answered: 'answered',
    open: 'still open',
    partnerType: 'You belong to',
    note: 'Note',
    hasNote: 'Note (1)',
    noteText: 'What do you want to add?',
    noteHint:
      'May stay empty. A note goes along only if you hand over with a file. Once everything is shown, everyone in the group can read it, without your name. Rather not be recognised? Then mind your words.',
    remove: 'Remove my answers from this device',
    removeAsk: 'Remove your answers from this device?',
    removeOpen: 'You have not handed them over yet: after this they are nowhere any more.',
    removeDelivered:
      'The facilitator keeps what you handed over. After this you can not change anything here any more.',
    removeDo: 'Remove them',
  },
  hand: {
    title: 'Hand over your answers',
    back: 'Your answers',
    nothing: 'You have not answered anything yet. There is nothing to hand over.',
    way: 'How do you hand over?',
    ways: { qr: 'QR code', code: 'Code', file: 'File' },
    leaves: {
      title: 'What you hand over',
      answers: 'your answers to {{done}} of the {{total}} questions',
      partnerType: 'that you belong to: {{type}}',
      name: 'your name: {{name}}',
      notes_one: 'your note at {{count}} question',
      notes_other: 'your notes at {{count}} questions',
      noNotes: 'Your notes do not go along. Do you want them to? Then hand over with a file.',
      codeNoName: 'Your name does not go along in a code.',
    },
    qr: {
      how: 'Show this code to the camera of the facilitator. Make your screen bright, and hold your phone still at a hand’s distance.',
      sealed: 'Only the device of the facilitator can read this code.',
      label: 'QR code with your answers, readable for the facilitator only',
    },
    code: {
      how: 'Read the code aloud, or let the facilitator type it over. Capitals and hyphens do not matter.',
      open: 'Mind: this code is not sealed. Whoever sees or hears it can get your answers out of it with Groeikompas.',
      label: 'Your code',
      blocks_one: '{{count}} block of four characters',
      blocks_other: '{{count}} blocks of four characters',
    },
    file: {
      how: 'Send or give the file to the facilitator.',
      sealed: 'Only the device of the facilitator can read it.',
      make: 'Make the file',
      made: 'The file was made. You find it in your downloads.',
    },
    done: {
      qr: 'The facilitator has read my code',
      code: 'The facilitator has typed my code',
      file: 'I have given the file',
    },
    state: {
      delivered: 'Handed over on {{date}} at {{time}}',
      deliveredBody:
        'If you change anything, hand over again. Your new answers take the place of the old ones; you count once.',
      changed: 'You changed something after that: hand over again',
      changedBody: 'The facilitator has your answers of {{date}} at {{time}}.',
    },
    withdraw: {
      title: 'Rather not take part?',
      body: 'Tell the facilitator that number {{number}} has to be taken out.',
      until: {
        anonymous: 'That is possible until the first question has been shown to the group.',
        open: 'That is possible until everything has been shown to the group.',
      },
      body2: 'After that you can also remove your answers from this device.',
    },
  },
  noPartnerType: 'Not told',
};
