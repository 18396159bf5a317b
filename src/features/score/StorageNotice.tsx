/** The database refused: what happened, what is safe, and the ways on. The running answers stay on the screen. */
import { useWords } from '../../i18n/translator';
import { answersFile } from '../../state/answersFile';
import { download } from '../../state/downloads';
import type { StorageProblem } from '../../state/ports';
import { shownAnswers } from '../../state/scoreStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Scoring } from '../../state/useScore';

export function StorageNotice({ problem, scoring }: { problem: StorageProblem; scoring: Scoring }) {
  const { t } = useWords();
  const { store, state } = scoring;
  const { content } = state;
  return (
    <Notice
      kind="error"
      title={t(`storage.${problem}.title`)}
      actions={
        <>
          <Button onClick={store.retry}>{t('retry')}</Button>
          {content && (
            <Button
              variant="secondary"
              onClick={() => {
                download(answersFile(content, shownAnswers(state)));
              }}
            >
              {t('storage.toFile')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(`storage.${problem}.safe`)}</p>
      <p>{t(`storage.${problem}.todo`)}</p>
    </Notice>
  );
}
