/** Woorden van het overzicht over communities. */
export const coach = {
  title: 'Overzicht',
};
