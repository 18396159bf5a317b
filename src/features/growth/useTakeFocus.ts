/** Puts the focus on an element when the screen has changed around the person. */
import { useEffect, type RefObject } from 'react';
import type { FocusTarget } from './useOpenForms';

/** @param target the reason to take the focus, once for each; null when there is none. */
export function useTakeFocus(element: RefObject<HTMLElement | null>, target: FocusTarget | null): void {
  useEffect(() => {
    if (target) element.current?.focus();
  }, [element, target]);
}
