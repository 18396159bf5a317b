/** Woorden van de handleiding voor begeleiders. */
export const guide = {
  title: 'Handleiding voor begeleiders',
};
