/** Words of the screens: focus. */
import type { focus as nl } from '../nl/focus';

export const focus: typeof nl = {};
