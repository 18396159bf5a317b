/** Words of the screens: settings. */
import type { settings as nl } from '../nl/settings';

export const settings: typeof nl = {};
