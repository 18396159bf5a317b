/** Words of filling in together, for who facilitates. */
import type { group as nl } from '../nl/group';

export const group: typeof nl = {
  title: 'Fill in together',
};
