/** Whether the browser keeps the data, how much there is, and what to do where it does not. */
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { StatusMessage } from '../../ui/StatusMessage';
import { formatBytes } from './formatBytes';
import { Part } from './Part';
import styles from './settings.module.css';

interface Known {
  readonly persisted: boolean | null;
  readonly space: { readonly used: number; readonly available: number } | null;
}

export function StoragePart() {
  const { t, language } = useWords();
  const [known, setKnown] = useState<Known | null>(null);
  const [asked, setAsked] = useState<'granted' | 'refused' | null>(null);
  useEffect(() => {
    const left = new AbortController();
    void (async () => {
      const { device } = ports();
      const [persisted, space] = await Promise.all([device.persisted(), device.estimate()]);
      if (!left.signal.aborted) setKnown({ persisted, space });
    })();
    return () => {
      left.abort();
    };
  }, []);
  const ask = async () => {
    const persisted = await ports().device.persist();
    setKnown((before) => before && { ...before, persisted });
    setAsked(persisted ? 'granted' : 'refused');
  };
  const promise = known?.persisted === true ? 'persisted' : known?.persisted === false ? 'notPersisted' : 'unknown';
  return (
    <Part id="storage" title={t('settings:storage.title')}>
      {known && (
        <>
          <p>{t(`settings:storage.${promise}`)}</p>
          {known.persisted === false && (
            <p>
              <Button onClick={() => void ask()}>{t('settings:storage.ask')}</Button>
            </p>
          )}
        </>
      )}
      <StatusMessage hidden={asked === null}>{asked && t(`settings:storage.${asked}`)}</StatusMessage>
      {known?.space && (
        <p className={styles.soft}>
          {t('settings:storage.used', {
            used: formatBytes(language, known.space.used),
            available: formatBytes(language, known.space.available),
          })}
        </p>
      )}
      <Disclosure summary={t('settings:storage.safari')}>
        <p>{t('settings:storage.safariText')}</p>
      </Disclosure>
    </Part>
  );
}
