import { useLayoutEffect, useRef, type RefObject } from 'react';
import { ANSWERS, type Answer } from '../domain/answer';
import { afterPaint } from './afterPaint';

/** On what holds the word "saved": what was chosen last is not yet known to be. */
const TELLING = 'data-telling';
/** On the row that was chosen last: its rings fill. */
const FRESH = 'data-fresh';

/**
 * Hears which radio inside an element was chosen. The radios show it by themselves; whoever is told comes after that is on the
 * screen. Until then no word stands that all is saved. Presses on radios end here: the library would go through the whole group
 * at each, which a slow phone feels.
 */
export function useChosen(element: RefObject<HTMLElement | null>, onChosen: (answer: Answer) => void): void {
  const latest = useRef(onChosen);
  useLayoutEffect(() => {
    latest.current = onChosen;
  });
  useLayoutEffect(() => {
    const field = element.current;
    if (!field) return undefined;
    const onChange = ({ target }: Event) => {
      const radio = target as HTMLInputElement;
      const answer = ANSWERS.find((known) => String(known) === radio.value);
      if (radio.type !== 'radio' || answer === undefined) return;
      const step = field.closest('[data-step]');
      step?.setAttribute(TELLING, '');
      afterPaint(() => {
        for (const row of field.querySelectorAll(`[${FRESH}]`)) row.removeAttribute(FRESH);
        radio.parentElement?.setAttribute(FRESH, '');
        latest.current(answer);
        step?.removeAttribute(TELLING);
      });
    };
    const end = (event: Event) => {
      event.stopPropagation();
    };
    const quiet = (event: Event) => {
      if (event.target instanceof HTMLInputElement && field.contains(event.target)) event.stopPropagation();
    };
    field.addEventListener('change', onChange);
    for (const type of PRESSES) field.addEventListener(type, end);
    for (const type of MOVES) window.addEventListener(type, quiet, true);
    return () => {
      field.removeEventListener('change', onChange);
      for (const type of PRESSES) field.removeEventListener(type, end);
      for (const type of MOVES) window.removeEventListener(type, quiet, true);
    };
  }, [element]);
}

const PRESSES = ['click', 'input', 'change'] as const;

/** What a pointer does on its way to a press. The library looks through the whole screen at each; nothing here listens. */
const MOVES = [
  'pointerover',
  'pointerout',
  'pointermove',
  'pointerdown',
  'pointerup',
  'mouseover',
  'mouseout',
  'mousemove',
  'mousedown',
  'mouseup',
] as const;
