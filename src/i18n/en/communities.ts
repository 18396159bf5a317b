/** Words of the screens: communities. */
import type { communities as nl } from '../nl/communities';

export const communities: typeof nl = {};
