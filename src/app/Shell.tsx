/** Head and frame of every screen: skip link, mark, main menu, and what concerns the whole app (offline, new version). */
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { setLanguage, useWords } from '../i18n/translator';
import { links } from '../state/links';
import { storeLanguage } from '../state/preferences';
import { Button } from '../ui/Button';
import { Logo } from '../ui/Logo';
import { Notice } from '../ui/Notice';
import { registerServiceWorker, type ServiceWorkerControl } from './serviceWorker';
import styles from './Shell.module.css';
import { useOnline } from './useOnline';

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const isOnline = useOnline();
  const [path] = useLocation();
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
          <LanguageSwitch />
        </nav>
      </header>
      <UpdateNotice />
      {!isOnline && (
        <p className={styles.offline} role="status">
          {t('offline')}
        </p>
      )}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

/** The address after # is the screen's, so the skip link moves the focus itself. */
function focusMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function LanguageSwitch() {
  const { t, language } = useWords();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button
      type="button"
      className={styles.language}
      lang={other}
      onClick={() => {
        storeLanguage(other);
        void setLanguage(other);
      }}
    >
      {other.toUpperCase()}
      <span className="visually-hidden"> {t(`language.${other}`)}</span>
    </button>
  );
}

/** Offers a new version; nothing changes until the person agrees. */
function UpdateNotice() {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<ServiceWorkerControl | null>(null);
  useEffect(() => {
    const offer = () => {
      setWaiting(control);
    };
    const control = registerServiceWorker({
      onUpdateWaiting: offer,
      onOfflineReady: () => undefined,
      onReplaced: offer,
    });
  }, []);
  if (!waiting) return null;
  return (
    <Notice
      kind="info"
      title={t('update.ready')}
      actions={
        <>
          <Button
            onClick={() => {
              waiting.applyUpdate();
            }}
          >
            {t('update.apply')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setWaiting(null);
            }}
          >
            {t('update.later')}
          </Button>
        </>
      }
    />
  );
}
