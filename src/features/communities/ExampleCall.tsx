/** The way to the worked example, apart from somebody's own communities. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { Button } from '../../ui/Button';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from './StorageNotice';
import styles from './home.module.css';

export function ExampleCall() {
  const { t, language } = useWords();
  const [, go] = useLocation();
  const [state, setState] = useState<'idle' | 'opening' | StorageProblem>('idle');
  const open = async () => {
    setState('opening');
    try {
      const { putExample } = await import('./example');
      const put = await putExample(language);
      if (put.ok) go(links.results(put.value));
      else setState(put.problem);
    } catch {
      // A part of the app that could not be fetched: no network, and not stored yet.
      setState('failed');
    }
  };
  return (
    <section className={styles.example} aria-labelledby="example-title">
      <h2 id="example-title">{t('communities:example.title')}</h2>
      <p>{t('communities:example.about')}</p>
      {state !== 'idle' && state !== 'opening' && (
        <StorageNotice problem={state} title={t('communities:example.failed')} />
      )}
      <div className={styles.actions}>
        <Button disabled={state === 'opening'} onClick={() => void open()}>
          {t('communities:example.open')}
        </Button>
        <StatusMessage hidden>{state === 'opening' && t('communities:example.opening')}</StatusMessage>
      </div>
    </section>
  );
}
