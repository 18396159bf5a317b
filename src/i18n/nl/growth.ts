/** Woorden van de schermen: growth. */
export const growth = {};
