import { useLayoutEffect, useRef, type RefObject } from 'react';
import { ANSWERS, type Answer } from '../domain/answer';
import { afterPaint } from './afterPaint';

/** On what holds the word "saved": what was chosen last is not yet known to be. */
const TELLING = 'data-telling';
/** On the row that was chosen last: its rings fill. */
const FRESH = 'data-fresh';
/** Who chooses again within this many milliseconds waits for nothing: while something moves, a press is shown a frame later. */
const IN_A_HURRY = 1_000;

/** On this page, of whatever item. */
let lastChosenAt = -Infinity;

/**
 * Hears which radio inside an element was chosen. The radios show it by themselves; whoever is told comes after that is on the
 * screen. Until then no word stands that all is saved.
 */
export function useChosen(element: RefObject<HTMLElement | null>, onChosen: (answer: Answer) => void): void {
  const latest = useRef(onChosen);
  useLayoutEffect(() => {
    latest.current = onChosen;
  });
  useLayoutEffect(() => {
    const field = element.current;
    if (!field) return undefined;
    const onChange = ({ target, timeStamp }: Event) => {
      const radio = target as HTMLInputElement;
      const answer = ANSWERS.find((known) => String(known) === radio.value);
      if (radio.type !== 'radio' || answer === undefined) return;
      const isInAHurry = timeStamp - lastChosenAt < IN_A_HURRY;
      lastChosenAt = timeStamp;
      const step = field.closest('[data-step]');
      step?.setAttribute(TELLING, '');
      afterPaint(() => {
        for (const row of field.querySelectorAll(`[${FRESH}]`)) row.removeAttribute(FRESH);
        if (!isInAHurry) radio.parentElement?.setAttribute(FRESH, '');
        latest.current(answer);
        step?.removeAttribute(TELLING);
      });
    };
    const onEvent = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement) || !field.contains(event.target)) return;
      event.stopPropagation();
      if (event.type === 'change') onChange(event);
    };
    for (const type of EVENTS) document.body.addEventListener(type, onEvent, true);
    return () => {
      for (const type of EVENTS) document.body.removeEventListener(type, onEvent, true);
    };
  }, [element]);
}

/**
 * What a press on a radio brings about. It ends above the library's root, where windows still hear it: the library would go
 * through the whole group at each, which a slow phone feels.
 */
const EVENTS = ['focusin', 'focusout', 'click', 'input', 'change'] as const;
