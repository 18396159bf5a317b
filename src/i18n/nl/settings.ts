/** Woorden van de schermen: settings. */
export const settings = {};
