/** Words of taking part on your own device. */
import type { join as nl } from '../nl/join';

export const join: typeof nl = {
  title: 'Take part',
};
