/** Woorden van de schermen: focus. */
export const focus = {};
