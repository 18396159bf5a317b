/** The database does not open at start: said plainly, with what is safe and what to do. */
import { useWords } from '../i18n/translator';
import type { StorageProblem } from '../state/ports';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function StorageTrouble({ problem }: { problem: StorageProblem }) {
  const { t } = useWords();
  return (
    <Notice
      kind="error"
      isScreen
      title={t(`storage.${problem}.title`)}
      actions={
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {t('storage.reload')}
        </Button>
      }
    >
      <p>{t(`storage.${problem}.safe`)}</p>
      <p>{t(`storage.${problem}.todo`)}</p>
    </Notice>
  );
}
