/** Names in drawings are never cut: they wrap at spaces, after hyphens and slashes, and at soft hyphens. */

const SOFT_HYPHEN = '\u00AD';

/** How wide the letters of our typeface are in bold, as a share of its size; rounded up, so that names rather wrap than stick out. */
const NARROW = 0.34;
const COMMON = 0.6;
const WIDE = 0.9;

/** About how wide a line of text is, in pixels: reckoned, because measuring would have to wait for the typeface. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) {
    width += /[\sfijlrtI.,:;'()/-]/u.test(letter) ? NARROW : /[mwMWG@]/u.test(letter) ? WIDE : COMMON;
  }
  return width * fontSize;
}

/** The lines of a label of at most `width` pixels. A word that is longer, without a soft hyphen, stays whole. */
export function wrapLabel(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const joined = line + piece;
    if (line === '' || textWidth(shown(joined.trimEnd()), fontSize) <= width) {
      line = joined;
    } else {
      lines.push(ended(line));
      line = piece;
    }
  }
  if (line !== '') lines.push(ended(line));
  return lines;
}

/** The parts between which a line may break, each with what stays at its end. */
function pieces(text: string): string[] {
  return text.match(/[\s\u00AD/-]*[^\s\u00AD/-]+[\s\u00AD/-]*/gu) ?? [];
}

function shown(line: string): string {
  return line.endsWith(SOFT_HYPHEN) ? `${line.replaceAll(SOFT_HYPHEN, '')}-` : line.replaceAll(SOFT_HYPHEN, '');
}

function ended(line: string): string {
  return shown(line.trimEnd());
}
