import { useEffect } from 'react';

/** Type for the back of the room, for as long as what calls this stands. On a small screen it stays as it is (tokens.css). */
export function useProjectorSize(): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['size'] = 'projector';
    return () => {
      delete root.dataset['size'];
    };
  }, []);
}
