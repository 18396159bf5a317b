import { useLayoutEffect, useState, type RefCallback } from 'react';
import { flushSync } from 'react-dom';

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

/** Drawn a fifth wider than A4 has room for, which leaves type of 8.5 points; and the size of type there, as `print.css` sets it. */
const PAPER = { width: 800, rem: 14 };

/** The width an element gets from its surroundings, followed as it changes; on paper not much wider than the page, so that type stays readable. */
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
    const toPaper = () => {
      flushSync(() => {
        setSize((known) => ({ ...known, width: Math.min(known.width, PAPER.width), rem: PAPER.rem }));
      });
    };
    measure();
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', measure);
    const observer = 'ResizeObserver' in window ? new ResizeObserver(measure) : null;
    observer?.observe(element);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', measure);
      observer?.disconnect();
    };
  }, [element]);
  return [setElement, size];
}
