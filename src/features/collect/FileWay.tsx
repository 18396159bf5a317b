/** Files that participants gave, several at once. */
import { useWords } from '../../i18n/translator';
import { FileDrop } from '../../ui/FileDrop';
import type { WayProps } from './way';
import styles from './collect.module.css';

/** A response with notes at every item is about 300 kB; what is far larger is another kind of file. */
const MAX_BYTES = 10_000_000;

export function FileWay({ context, session, receiver }: WayProps) {
  const { t } = useWords();
  const { handOver, instrument } = context;
  const take = async (file: File) => {
    const text = file.size > MAX_BYTES ? '' : await file.text().catch(() => '');
    await receiver.take(handOver.readResponseFile(text, session, instrument), 'file', file.name);
  };
  return (
    <div className={styles.way}>
      <p>{t('collect:read.file.hint')}</p>
      <FileDrop
        label={t('collect:read.file.choose')}
        dropHint={t('collect:read.drop')}
        accept=".json,application/json"
        multiple
        onFile={(file) => void take(file)}
      />
    </div>
  );
}
