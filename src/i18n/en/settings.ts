/** Words of the settings, and of files: backup, import and what can go wrong with them. */
import type { settings as nl } from '../nl/settings';

export const settings: typeof nl = {
  title: 'Settings',
  look: 'Language and appearance',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  storage: {
    title: 'Storage on this device',
    persisted:
      'The browser has promised not to clear your data by itself. If you clear your browser data yourself, they will be gone.',
    notPersisted:
      'The browser may clear your data when the device runs full. Ask it to keep them, and make a backup now and then.',
    unknown: 'This browser does not say whether it keeps your data. So make a backup now and then.',
    ask: 'Ask the browser to keep them',
    granted: 'Done: the browser does not clear your data by itself.',
    refused:
      'The browser does not say yes for now. That often changes when you install Groeikompas or use it more often. A backup always helps.',
    used: 'In use: {{used}}, of about {{available}} that the browser allows.',
    safari: 'Do you use Safari, on an iPhone, iPad or Mac?',
    safariText:
      'Safari clears the data of a site that you have not opened for seven days. Put Groeikompas on your home screen or in your Dock (Share button): then that does not happen. Or make a backup every time.',
  },
  backup: {
    title: 'Backup',
    about:
      'A backup is one file with all your communities, those in the trash too. Keep it in a safe place. It is also how you take your data to another device.',
    holds:
      'It holds everything, also every answer and note of anonymous measurements. So keep it with whoever facilitates. To share a community, choose “Share a copy” there.',
    make: 'Make a backup',
    busy: 'The backup is being made and read back…',
    made: 'The backup was made, read back and counted: {{what}}.',
    empty: 'The backup was made and read back. There are no communities in it yet.',
    failed: 'No backup was made',
    restore: 'Restore a backup',
  },
  privacy: {
    title: 'Data and privacy',
    what: 'What is kept: the communities, measurements, answers, notes and decisions that you enter here, and your choice of language and appearance.',
    where:
      'Where: only in this browser, on this device. There is no account, no cookie and no tracker. Nothing is sent.',
    long: 'How long: until you delete it, or clear the data of this browser. The trash does not empty itself.',
    leaves:
      'Data leave this device only when you make a file yourself and give it to somebody. Such a file is not encrypted: whoever has it can read it.',
    names: 'Do not put names in notes of people who do not want that.',
  },
  about: {
    title: 'About Groeikompas',
    version: 'Version {{version}}',
    what: 'Groeikompas is a compass for the growth of a learning community of schools, businesses, government and residents.',
    licence: 'The source code is free to use under the licence EUPL‑1.2.',
    guide: 'Guide for those who lead a workshop',
    sources: 'Sources of the model',
  },
  file: {
    hint: 'A backup, or a community that was put in a file by Groeikompas before. What is here already stays as it is.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    busy: 'The file is being read…',
    copyLabel: '(from file)',
    done: 'The file was taken in',
    took: 'Added: {{what}}.',
    tookNothing: 'Nothing was added.',
    same_one: '{{count}} community was here already, with the same content.',
    same_other: '{{count}} communities were here already, with the same content.',
    copied_one:
      '{{count}} community was here already with other content. The version from the file stands beside it, with “(from file)” behind its name.',
    copied_other:
      '{{count}} communities were here already with other content. The versions from the file stand beside them, with “(from file)” behind their names.',
    update: {
      title: 'This community is here already',
      of: '“{{name}}”: this is new',
      older: 'This file is older than what you took in before. Only what was never here is added.',
      added_one: '{{count}} new measurement.',
      added_other: '{{count}} new measurements.',
      changedThere_one:
        '{{count}} measurement was changed in the file and not here. The version from the file takes its place.',
      changedThere_other:
        '{{count}} measurements were changed in the file and not here. The versions from the file take their place.',
      changedHere_one: '{{count}} measurement was changed here alone. It stays as it is.',
      changedHere_other: '{{count}} measurements were changed here alone. They stay as they are.',
      both_one:
        '{{count}} measurement was changed here and in the file. Both stay: the one from the file comes beside yours.',
      both_other:
        '{{count}} measurements were changed here and in the file. Both stay: those from the file come beside yours.',
      totalsOnly_one:
        'Of {{count}} anonymous measurement the file has only the counts. The answers here stay as they are.',
      totalsOnly_other:
        'Of {{count}} anonymous measurements the file has only the counts. The answers here stay as they are.',
      totalsBeside_one:
        'Of {{count}} anonymous measurement the file has only the counts, and something is other than here. It comes in beside; the answers here stay.',
      totalsBeside_other:
        'Of {{count}} anonymous measurements the file has only the counts, and something is other than here. They come in beside; the answers here stay.',
      answers_one: '{{count}} answer that differs from here.',
      answers_other: '{{count}} answers that differ from here.',
      issues_one: '{{count}} new or changed issue.',
      issues_other: '{{count}} new or changed issues.',
      cases_one: '{{count}} new or changed case.',
      cases_other: '{{count}} new or changed cases.',
      milestones_one: '{{count}} new or changed milestone.',
      milestones_other: '{{count}} new or changed milestones.',
      facts: {
        theirs: 'The name, region, size or partners were changed.',
        kept: 'The name, region, size or partners were changed here and in the file. Those of here stay.',
      },
      fresh: 'Also added: {{names}}.',
      versions:
        'Part of it was measured with another version of the questionnaire: {{versions}}. What can not be compared will be called so.',
      take: 'Update',
      leave: 'Do not',
      left: 'The file was not taken in',
      done_one: '{{count}} community was updated.',
      done_other: '{{count}} communities were updated.',
      keptBoth_one: '{{count}} measurement is here twice now: yours and the one from the file.',
      keptBoth_other: '{{count}} measurements are here twice now: yours and those from the file.',
      same: '“{{name}}” was here already. There is nothing new in the file.',
      sameButHere: '“{{name}}” was here already. There is nothing new in the file; what you changed here stays.',
      sameOlder: '“{{name}}”: this file is older than what you took in before. Nothing was changed.',
    },
    safe: 'Nothing was changed: everything you had is still there.',
    count: {
      communities_one: '{{count}} community',
      communities_other: '{{count}} communities',
      snapshots_one: '{{count}} measurement',
      snapshots_other: '{{count}} measurements',
      answers_one: '{{count}} answer',
      answers_other: '{{count}} answers',
      notes_one: '{{count}} note',
      notes_other: '{{count}} notes',
      issues_one: '{{count}} issue',
      issues_other: '{{count}} issues',
    },
    problem: {
      'not-json': {
        title: 'This is not a file of Groeikompas',
        todo: 'Choose a file whose name begins with “groeikompas” and ends in .json.',
      },
      foreign: {
        title: 'This file belongs to something else',
        todo: 'Choose a file that Groeikompas made itself.',
      },
      damaged: {
        title: 'This file is damaged or was changed by hand',
        todo: 'Fetch the file again from where it came, or use an earlier backup.',
      },
      'newer-file': {
        title: 'This file is from a newer version of Groeikompas',
        todo: 'Open Groeikompas with internet on, update it, and choose the file again.',
      },
      'wrong-kind': {
        title: 'This file is from Groeikompas, but it is no backup or community',
        todo: 'Choose a backup or a community file.',
      },
      incomplete: {
        title: 'Data are missing from this file',
        todo: 'Use another backup.',
      },
      'count-differs': {
        title: 'The count did not come out right',
        todo: 'Try again. If it fails once more, use another browser or another device.',
      },
      full: {
        title: 'There is no room left on this device',
        todo: 'Make room and try again.',
      },
      blocked: {
        title: 'The storage of this browser cannot be reached',
        todo: 'Close other tabs with Groeikompas, or turn off the private window or the strict cookie setting.',
      },
      gone: {
        title: 'The storage disappeared while you were working',
        todo: 'Reload the page and try again.',
      },
      newer: {
        title: 'The data on this device are from a newer version',
        todo: 'Close all tabs with Groeikompas and open it again with internet on.',
      },
      failed: {
        title: 'It did not work',
        todo: 'Try again.',
      },
    },
  },
};
