/** Words of the screens: growth. */
import type { growth as nl } from '../nl/growth';

export const growth: typeof nl = {};
