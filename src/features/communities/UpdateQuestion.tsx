/** A file is about communities that are here: what is new in it, before it is taken in. */
import { useEffect, useRef } from 'react';
import { otherVersionsInWords, updateInWords } from '../../i18n/fileWords';
import { useWords } from '../../i18n/translator';
import type { CommunityUpdate } from '../../state/ports';
import { Button } from '../../ui/Button';
import styles from './home.module.css';

interface UpdateQuestionProps {
  readonly communities: readonly CommunityUpdate[];
  /** Of the instrument, other than the app brings. */
  readonly versions: readonly string[];
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

export function UpdateQuestion({ communities, versions, isBusy, onTake, onLeave }: UpdateQuestionProps) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const updates = communities.filter(({ kind }) => kind === 'update');
  const fresh = communities.filter(({ kind }) => kind === 'new').map(({ name }) => name);
  return (
    <section className={styles.update} aria-labelledby="update-title">
      <h2 ref={title} id="update-title" tabIndex={-1}>
        {t('settings:file.update.title')}
      </h2>
      {updates.map((update) => (
        <div key={update.id}>
          <h3>{t('settings:file.update.of', { name: update.name })}</h3>
          <ul>
            {updateInWords(t, update).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {fresh.length > 0 && <p>{t('settings:file.update.fresh', { names: fresh.join(', ') })}</p>}
      {versions.length > 0 && <p>{otherVersionsInWords(t, versions)}</p>}
      <p className={styles.actions}>
        <Button variant="primary" disabled={isBusy} onClick={onTake}>
          {t('settings:file.update.take')}
        </Button>
        <Button variant="quiet" disabled={isBusy} onClick={onLeave}>
          {t('settings:file.update.leave')}
        </Button>
      </p>
    </section>
  );
}
