/** Notices that nobody touches the device any more. */
import { useEffect, useRef } from 'react';

const SILENCE = 120_000;
const SIGNS = ['pointerdown', 'keydown', 'scroll'] as const;

/** @param onSilence called once, two minutes after the last sign of somebody. */
export function useSilence(onSilence: () => void): void {
  const latest = useRef(onSilence);
  useEffect(() => {
    latest.current = onSilence;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        latest.current();
      }, SILENCE);
    };
    wait();
    for (const sign of SIGNS) document.addEventListener(sign, wait, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, wait, { capture: true });
    };
  }, []);
}
