/** Makes a backup that was read back and counted, and takes one in. */
import { useState } from 'react';
import { contentsInWords, restoreInWords, troubleInWords, type Told } from '../../i18n/fileWords';
import { useWords } from '../../i18n/translator';
import { download } from '../../state/downloads';
import { ports } from '../../state/portsHolder';
import { restoreFile } from '../../state/restoreFile';
import { Button } from '../../ui/Button';
import { FileDrop } from '../../ui/FileDrop';
import { Notice } from '../../ui/Notice';
import { StatusMessage } from '../../ui/StatusMessage';
import { Part } from './Part';

export function BackupPart() {
  const { t } = useWords();
  const [busy, setBusy] = useState<'making' | 'reading' | null>(null);
  const [made, setMade] = useState<Told | null>(null);
  const [taken, setTaken] = useState<Told | null>(null);
  const make = async () => {
    setBusy('making');
    setMade(null);
    const backup = await ports().backup.create();
    setBusy(null);
    if (backup.ok) {
      download(backup);
      const what = contentsInWords(t, backup.contents);
      const title = what === '' ? t('settings:backup.empty') : t('settings:backup.made', { what });
      setMade({ kind: 'success', title, lines: [] });
    } else setMade(troubleInWords(t, backup.problem, t('settings:backup.failed')));
  };
  const take = async (file: File) => {
    setBusy('reading');
    setTaken(null);
    const result = await restoreFile(file, t('settings:file.copyLabel'));
    setBusy(null);
    setTaken(restoreInWords(t, result));
  };
  return (
    <Part id="backup" title={t('settings:backup.title')}>
      <p>{t('settings:backup.about')}</p>
      <p>{t('settings:backup.holds')}</p>
      <p>
        <Button variant="primary" disabled={busy !== null} onClick={() => void make()}>
          {t('settings:backup.make')}
        </Button>
      </p>
      <StatusMessage hidden={busy !== 'making'}>{busy === 'making' && t('settings:backup.busy')}</StatusMessage>
      {made && <ToldNotice told={made} />}
      <h3>{t('settings:backup.restore')}</h3>
      <p>{t('settings:file.hint')}</p>
      <FileDrop
        label={t('settings:file.choose')}
        dropHint={t('settings:file.drop')}
        accept=".json,application/json"
        busy={busy !== null}
        onFile={(file) => void take(file)}
      />
      <StatusMessage hidden={busy !== 'reading'}>{busy === 'reading' && t('settings:file.busy')}</StatusMessage>
      {taken && <ToldNotice told={taken} />}
    </Part>
  );
}

function ToldNotice({ told }: { told: Told }) {
  return (
    <Notice kind={told.kind} title={told.title}>
      {told.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
