import { useLayoutEffect, useState, type RefCallback } from 'react';

export interface ElementSize {
  /** In pixels. */
  readonly width: number;
  /** Pixels per rem: drawings that place text by hand grow with the reader's type size. */
  readonly rem: number;
  /** Height of the window: a drawing should not be taller than what one sees at once. */
  readonly windowHeight: number;
}

/** Where nothing is laid out (a test, a hidden part) a drawing still has a shape. */
const FALLBACK: ElementSize = { width: 640, rem: 16, windowHeight: 800 };

/** The width an element gets from its surroundings, followed as it changes. */
export function useElementWidth(): readonly [RefCallback<HTMLElement>, ElementSize] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState(FALLBACK);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      if (width === 0) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || FALLBACK.rem;
      const windowHeight = window.innerHeight;
      setSize((known) =>
        known.width === width && known.rem === rem && known.windowHeight === windowHeight
          ? known
          : { width, rem, windowHeight },
      );
    };
    measure();
    if (!('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return [setElement, size];
}
