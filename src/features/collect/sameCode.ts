/** A code that stays before the camera is one code; shown again after it was away, it is a new showing. */

const AWAY_IN_MS = 2_000;

/** @returns tells of each code that is seen, with the time in milliseconds, whether it is the one that was there just before. */
export function sameCode(): (text: string, at: number) => boolean {
  let last: { readonly text: string; readonly at: number } | null = null;
  return (text, at) => {
    const isSame = last?.text === text && at - last.at < AWAY_IN_MS;
    last = { text, at };
    return isSame;
  };
}
