/** Names in drawings are never cut: they wrap at line ends, spaces, after hyphens and slashes, and at soft hyphens. */

const SOFT_HYPHEN = '\u00AD';

/** How wide a letter of our typeface is on average, as a share of its size; on the safe side. */
const LETTER_WIDTH = 0.55;

/** About how wide a line of text is, in pixels. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * LETTER_WIDTH;
}

/** The lines of a label of at most `width` pixels. A word that is longer, without a soft hyphen, stays whole. */
export function wrapLabel(text: string, width: number, fontSize: number): string[] {
  return text.split('\n').flatMap((part) => wrapPart(part, width, fontSize));
}

function wrapPart(text: string, width: number, fontSize: number): string[] {
  const room = Math.max(1, Math.floor(width / (fontSize * LETTER_WIDTH)));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const joined = line + piece;
    if (line === '' || shown(joined.trimEnd()).length <= room) {
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
  return text.match(/[^\s\u00AD/-]+[\s\u00AD/-]*/gu) ?? [];
}

function shown(line: string): string {
  return line.endsWith(SOFT_HYPHEN) ? `${line.replaceAll(SOFT_HYPHEN, '')}-` : line.replaceAll(SOFT_HYPHEN, '');
}

function ended(line: string): string {
  return shown(line.trimEnd());
}
