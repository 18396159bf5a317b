/** Which key gives which answer inside an item. */
import type { Answer } from '../domain/answer';

const ANSWER_BY_KEY: Readonly<Record<string, Answer>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, w: 'dk', n: 'na' };

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget;
}

/**
 * The answer a key press asks for; null when it is not one of ours, is a shortcut of the browser, or is typed into a text. Shift
 * is let through with a digit: on French and Belgian keyboards that is how digits are typed.
 */
export function answerOfKey({ key, altKey, ctrlKey, metaKey, shiftKey, target }: Pressed): Answer | null {
  if (altKey || ctrlKey || metaKey || isTyping(target)) return null;
  const answer = ANSWER_BY_KEY[key.toLowerCase()] ?? null;
  return shiftKey && typeof answer !== 'number' ? null : answer;
}

function isTyping(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.matches('textarea, select, [contenteditable]:not([contenteditable="false"])');
}
