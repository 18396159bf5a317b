/** What this is about was made with an instrument that is not here. When one leaves the page it is looked for anew. */
import { useEffect, useRef } from 'react';
import { MissingPage } from './MissingPage';
import { forgetLoaded } from './useLoaded';

interface MissingDefinitionProps {
  readonly words: { readonly title: string; readonly body: string; readonly action: string };
  readonly href: string;
  /** Under which key it was looked for. */
  readonly loaded: string;
}

export function MissingDefinition({ words, href, loaded }: MissingDefinitionProps) {
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // Whoever comes back at once has not left: to forget it then would be to look for it under the reader's eyes.
    clearTimeout(leaving.current);
    return () => {
      leaving.current = setTimeout(forgetLoaded, 0, loaded);
    };
  }, [loaded]);
  return <MissingPage {...words} href={href} />;
}
