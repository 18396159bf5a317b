/** What this is about was made with an instrument that is not here. When one leaves the page it is looked for anew. */
import { useEffect } from 'react';
import { MissingPage } from './MissingPage';
import { forgetLoaded } from './useLoaded';

interface MissingDefinitionProps {
  readonly words: { readonly title: string; readonly body: string; readonly action: string };
  readonly href: string;
  /** Under which key it was looked for. */
  readonly loaded: string;
}

export function MissingDefinition({ words, href, loaded }: MissingDefinitionProps) {
  useEffect(
    () => () => {
      forgetLoaded(loaded);
    },
    [loaded],
  );
  return <MissingPage {...words} href={href} />;
}
