/** Words that occur on every screen. */
import type { common as nl } from '../nl/common';

export const common: typeof nl = {
  appName: 'Groeikompas',
  skipToContent: 'Skip to content',
  nav: { label: 'Main menu', home: 'Communities', settings: 'Settings' },
  language: { nl: 'Nederlands', en: 'English' },
  loading: 'Loading…',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  remove: 'Remove',
  undo: 'Undo',
  retry: 'Try again',
  kept: 'What was saved is still there.',
  optional: 'may stay empty',
  imagined: 'Imagined: how it could have been a year later',
  offline: {
    stored: 'You are offline. Groeikompas goes on working; your answers are on this device.',
    partly:
      'You are offline. Your answers are on this device, but Groeikompas itself is not all there yet. Do not reload this page; some screens open only when there is network again.',
    ready: 'Groeikompas now works without network too.',
  },
  update: {
    ready: 'There is a new version of Groeikompas. Your data stays.',
    apply: 'Refresh now',
    later: 'Later',
    unsaved: 'Something is not saved yet. Save it first, or put it in a file: it is lost when you refresh.',
    anyway: 'Refresh anyway',
  },
  rescued: {
    made: 'The file is made. You read it in again on the first screen, with “Import a file”.',
    failed: 'The file could not be made. Keep this tab open.',
  },
  unsaved: {
    title: 'Not everything is saved',
    body: 'What is not saved does not count on this screen yet.',
    back: 'Go back to what is not saved',
  },
  storage: {
    full: {
      title: 'There is no room left on this device',
      safe: 'What was saved is still there. What you just chose is on this screen only.',
      todo: 'Free some space and try again, or put your answers in a file.',
    },
    blocked: {
      title: 'The storage of this browser can not be reached',
      safe: 'Nothing was deleted.',
      todo: 'Close other tabs with Groeikompas, or leave private browsing or a strict cookie setting. Then try again.',
    },
    gone: {
      title: 'The storage disappeared while you were working',
      safe: 'What you just chose is still on this screen.',
      todo: 'First put your answers in a file. Then reload the page.',
    },
    newer: {
      title: 'This data is from a newer version',
      safe: 'Nothing was changed or deleted.',
      todo: 'Close all tabs with Groeikompas and open it again while online, so that the newest version loads.',
    },
    failed: {
      title: 'Saving did not work',
      safe: 'What was saved is still there. What you just chose is still on this screen.',
      todo: 'Try again. If it fails again, put your answers in a file.',
    },
    toFile: 'Put answers in a file',
    reload: 'Reload the page',
  },
  crash: {
    title: 'Something went wrong in Groeikompas',
    safe: 'What was saved is still on this device.',
    todo: 'Make a backup to be sure, then reload the page.',
    holds: 'The backup also holds answers of anonymous measurements. Keep it with whoever facilitates.',
    backup: 'Make a backup',
    detail: 'What went wrong',
  },
  missing: {
    title: 'This part of Groeikompas could not load',
    todo: 'The network is gone for a moment, or a new version came. Once there is network we try again. If that does not work, reload the page.',
  },
  notFound: {
    title: 'This page does not exist',
    body: 'The measurement may have been removed, or the address is not right.',
    home: 'To your communities',
  },
};
