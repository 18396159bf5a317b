/** Takes in a backup or a community from a file, and tells what came of it. */
import { useState } from 'react';
import { restoreInWords, type Told } from '../../i18n/fileWords';
import { useWords } from '../../i18n/translator';
import { restoreFile } from '../../state/restoreFile';
import { FileDrop } from '../../ui/FileDrop';
import { Notice } from '../../ui/Notice';
import { StatusMessage } from '../../ui/StatusMessage';
import styles from './home.module.css';

export function ImportFile() {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const take = async (file: File) => {
    setBusy(true);
    setTold(null);
    setTold(restoreInWords(t, await restoreFile(file, t('settings:file.copyLabel'))));
    setBusy(false);
  };
  return (
    <div className={styles.importPanel}>
      <p>{t('settings:file.hint')}</p>
      <FileDrop
        label={t('settings:file.choose')}
        dropHint={t('settings:file.drop')}
        accept=".json,application/json"
        busy={isBusy}
        onFile={(file) => void take(file)}
      />
      <StatusMessage hidden={!isBusy}>{isBusy && t('settings:file.busy')}</StatusMessage>
      {told && (
        <Notice kind={told.kind} title={told.title}>
          {told.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
