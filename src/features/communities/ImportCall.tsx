/** Opens the place where a file is taken in; that part is loaded only then. */
import { Suspense, useId, useState } from 'react';
import { ensureWords, useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import styles from './home.module.css';

const ImportFile = lazyPart(async () => {
  const [part] = await Promise.all([import('./ImportFile'), ensureWords(['settings'])]);
  return part.ImportFile;
});

export function ImportCall() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.import}>
      <Button
        variant="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t('communities:action.import')}
      </Button>
      <div id={id}>
        {isOpen && (
          <Suspense fallback={<Loading label={t('loading')} />}>
            <ImportFile />
          </Suspense>
        )}
      </div>
    </div>
  );
}
