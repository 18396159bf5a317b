/** Head and frame of every screen: skip link, mark, main menu, and what concerns the whole app (offline, new version). */
import { Suspense, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { setLanguage, useWords } from '../i18n/translator';
import { links } from '../state/links';
import { storeLanguage } from '../state/preferences';
import { lazyPart } from '../ui/lazyPart';
import { Logo } from '../ui/Logo';
import { MissingPart } from './MissingPart';
import styles from './Shell.module.css';
import { UnsavedNotice } from './UnsavedNotice';
import { useArrival } from './useArrival';
import { useAskToKeep } from './useAskToKeep';
import { useExampleWords } from './useExampleWords';
import { useOnline } from './useOnline';
import { useServiceWorker } from './useServiceWorker';

const UpdateNotice = lazyPart(async () => (await import('./UpdateNotice')).UpdateNotice);

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const isOnline = useOnline();
  const { stored, waiting, postpone } = useServiceWorker();
  const language = useLanguageSwitch();
  const [path] = useLocation();
  useExampleWords(path);
  useAskToKeep(path);
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  return (
    <>
      <a className="skip-link" href="#main" onClick={focusMain}>
        {t('skipToContent')}
      </a>
      <header className={styles.header}>
        <Link href={links.home} className={styles.brand}>
          <Logo size={36} />
          <span>{t('appName')}</span>
        </Link>
        <nav aria-label={t('nav.label')} className={styles.nav}>
          <Link href={links.home} aria-current={path === links.home ? 'page' : undefined}>
            {t('nav.home')}
          </Link>
          <Link href={links.settings} aria-current={path === links.settings ? 'page' : undefined}>
            {t('nav.settings')}
          </Link>
          <button type="button" className={styles.language} lang={language.other} onClick={language.change}>
            {language.other.toUpperCase()}
            <span className="visually-hidden"> {t(`language.${language.other}`)}</span>
          </button>
        </nav>
      </header>
      <Suspense fallback={null}>{waiting && <UpdateNotice control={waiting} onLater={postpone} />}</Suspense>
      <UnsavedNotice />
      {language.failed && <MissingPart onRetry={language.change} />}
      {!isOnline && (
        <p className={styles.offline} role="status">
          {t(stored === 'no' ? 'offline.partly' : 'offline.stored')}
        </p>
      )}
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <p className={styles.ready} role="status">
        {stored === 'now' && t('offline.ready')}
      </p>
    </>
  );
}

/** The address after # is the screen's, so the skip link moves the focus itself. */
function focusMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** Kept for the next visit only once its words are there: where they can not be fetched this language stays. */
function useLanguageSwitch() {
  const { language } = useWords();
  const [failed, setFailed] = useState(false);
  const other = language === 'nl' ? 'en' : 'nl';
  const change = () => {
    setLanguage(other).then(
      () => {
        storeLanguage(other);
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return { other, failed, change } as const;
}
