/** Woorden van de schermen: communities. */
export const communities = {};
