/** A part of the app could not be fetched: there is no network, or a new version took its place. Comes by itself with the network. */
import { useEffect } from 'react';
import { useWords } from '../i18n/translator';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function MissingPart({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  const retry = () => {
    fetchStylesAgain();
    onRetry();
  };
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
    };
  });
  return (
    <Notice
      kind="error"
      title={t('missing.title')}
      actions={
        <>
          <Button onClick={retry}>{t('retry')}</Button>
          <Button
            variant="secondary"
            onClick={() => {
              location.reload();
            }}
          >
            {t('storage.reload')}
          </Button>
        </>
      }
    >
      <p>{t('crash.safe')}</p>
      <p>{t('missing.todo')}</p>
    </Notice>
  );
}

/** The loader asks for a style sheet once only: one that did not come is put in its place anew. */
function fetchStylesAgain(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}
