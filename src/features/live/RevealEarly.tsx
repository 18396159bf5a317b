/** So few answered that an anonymous measurement would show nothing, now or later: asks first. */
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface RevealEarlyProps {
  readonly answered: number;
  readonly threshold: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function RevealEarly({ answered, threshold, onYes, onNo }: RevealEarlyProps) {
  const { t } = useWords();
  return (
    <Notice
      kind="warning"
      title={t('live:together.early', { count: answered })}
      actions={
        <>
          <Button onClick={onNo}>{t('live:together.wait')}</Button>
          <Button onClick={onYes}>{t('live:together.revealAnyway')}</Button>
        </>
      }
    >
      <p>{t('live:together.earlyBody', { count: threshold })}</p>
    </Notice>
  );
}
