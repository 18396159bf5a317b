/** Woorden van samen invullen, voor wie begeleidt. */
export const group = {
  title: 'Samen invullen',
};
