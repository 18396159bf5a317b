/** @param length in Unicode characters, so that none is cut in half. */
export function cutText(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('');
}
