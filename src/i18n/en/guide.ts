/** Words of the guide for facilitators. */
import type { guide as nl } from '../nl/guide';

export const guide: typeof nl = {
  title: 'Guide for facilitators',
};
