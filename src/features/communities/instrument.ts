/** The instrument that new measurements are made with. */
export const INSTRUMENT = 'hanze-terra';
