/** The drawing of the mark, in a square of 64. */

export const LOGO_SIZE = 64;
export const LOGO_RINGS: readonly number[] = [29.5, 20.5];

/** How far each of the seven points reaches, as a share of the outer ring. */
const REACH = [0.86, 0.6, 0.74, 0.5, 0.8, 0.56, 0.7];

const corners = REACH.map((reach, index) => {
  const angle = ((index / REACH.length) * 360 - 90) * (Math.PI / 180);
  const at = (part: number) => (LOGO_SIZE / 2 + 29.5 * reach * part).toFixed(2);
  return `${at(Math.cos(angle))} ${at(Math.sin(angle))}`;
});

export const LOGO_PROFILE = `M${corners.join('L')}Z`;
