/**
 * Says where a person is. The window is called after the heading of the screen; and when what had the focus went away with the
 * screen before, the heading of the new one has it and stands at the top.
 */
import { useEffect, useRef, type RefObject } from 'react';
import { focusHeading } from '../ui/focusHeading';

const appName = document.title;

/** @param place where the screens come and go. */
export function useArrival(place: RefObject<HTMLElement | null>): void {
  const shown = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const screens = place.current;
    if (!screens) return undefined;
    const look = () => {
      const heading = screens.querySelector('h1');
      const title = heading ? `${heading.textContent} · ${appName}` : appName;
      if (document.title !== title) document.title = title;
      if (!heading || heading === shown.current) return;
      // The browser itself tells of the first one, when the app is opened.
      const isFirst = shown.current === null;
      shown.current = heading;
      if (isFirst || document.activeElement !== document.body) return;
      focusHeading();
      document.documentElement.scrollTop = 0;
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(screens, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
    };
  }, [place]);
}
