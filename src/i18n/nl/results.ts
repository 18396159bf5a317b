/** Woorden van de schermen: results. */
export const results = {};
