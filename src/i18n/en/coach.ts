/** Words of the overview of communities. */
import type { coach as nl } from '../nl/coach';

export const coach: typeof nl = {
  title: 'Overview',
};
