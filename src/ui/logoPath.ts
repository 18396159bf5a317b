/** The drawing of the mark, in a square of 64; the icons in public/ have the same profile. */

export const LOGO_SIZE = 64;

/** Radius of the outer ring, and of the one inside the profile. */
export const LOGO_OUTER = 28.5;
export const LOGO_INNER = 8;

export const LOGO_PROFILE = 'M32 10L44.1 22.3L51.5 36.5L38.5 45.5L22.9 50.9L16.4 35.6L17.5 20.5Z';
