/** Where a level stands on a scale of five equal parts, as a share of its width: level 1 at a tenth, level 5 at nine tenths. */
export function across(level: number): string {
  return `${(level - 0.5) * 20}%`;
}
