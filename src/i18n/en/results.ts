/** Words of the screens: results. */
import type { results as nl } from '../nl/results';

export const results: typeof nl = {};
