/** Takes in a backup or a community from a file, after a question when it would change what is here; tells what came of it. */
import { useEffect, useRef, useState } from 'react';
import { restoreInWords, troubleInWords, updatedInWords, type Told } from '../../i18n/fileWords';
import { useWords } from '../../i18n/translator';
import type { CommunityUpdate } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { previewFile } from '../../state/restoreFile';
import { FileDrop } from '../../ui/FileDrop';
import { Notice } from '../../ui/Notice';
import { StatusMessage } from '../../ui/StatusMessage';
import styles from './home.module.css';
import { otherVersions } from './otherVersions';
import { UpdateQuestion } from './UpdateQuestion';

interface Asked {
  readonly text: string;
  readonly communities: readonly CommunityUpdate[];
  readonly versions: readonly string[];
}

export function ImportFile() {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const [wasAsked, setWasAsked] = useState(false);
  useEffect(() => {
    // The button that was pressed is gone.
    if (told && wasAsked) result.current?.focus();
  }, [told, wasAsked]);

  const takeIn = async ({ text, communities, versions }: Asked) => {
    const taken = await ports().backup.update(text, t('settings:file.copyLabel'));
    setTold(taken.ok ? updatedInWords(t, taken.outcome, communities, versions) : restoreInWords(t, taken));
    setAsked(null);
    setBusy(false);
  };
  const look = async (file: File) => {
    setBusy(true);
    setTold(null);
    setAsked(null);
    const seen = await previewFile(file);
    if (!seen.ok) {
      setWasAsked(false);
      setTold(troubleInWords(t, seen.problem));
      setBusy(false);
      return;
    }
    const next = { ...seen, versions: await otherVersions(seen.communities) };
    const isQuestion = seen.communities.some(({ kind }) => kind === 'update');
    setWasAsked(isQuestion);
    if (!isQuestion) return takeIn(next);
    setAsked(next);
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
        onFile={(file) => void look(file)}
      />
      <StatusMessage hidden={!isBusy}>{isBusy && t('settings:file.busy')}</StatusMessage>
      {asked && (
        <UpdateQuestion
          communities={asked.communities}
          versions={asked.versions}
          isBusy={isBusy}
          onTake={() => {
            setBusy(true);
            void takeIn(asked);
          }}
          onLeave={() => {
            setAsked(null);
            setTold({ kind: 'success', title: t('settings:file.update.left'), lines: [t('settings:file.safe')] });
          }}
        />
      )}
      <div ref={result} tabIndex={-1}>
        {told && (
          <Notice kind={told.kind} title={told.title}>
            {told.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        )}
      </div>
    </div>
  );
}
