/** Why something that was chosen did not move, in the community's own words; kept with the choice. */
import { useState } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { FocusRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import { TextArea } from '../../ui/TextArea';
import styles from './compare.module.css';

interface ReflectionProps {
  readonly record: FocusRecord;
  readonly label: string;
  /** Of the item: several of these fields stand on one screen. */
  readonly name: string;
}

export function Reflection({ record, label, name }: ReflectionProps) {
  const { t } = useWords();
  const { snapshotId, itemId, reflection } = record;
  // What is typed counts until it is saved; before that, what is stored.
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const save = async () => {
    const result = await ports().snapshots.saveReflection(snapshotId, itemId, (typed ?? reflection).trim());
    setProblem(result.ok ? null : result.problem);
    setSaved(result.ok);
  };
  return (
    <form
      className={styles.reflection}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={label} aside={name} hint={t('compare:focus.askHint')}>
        {(control) => (
          <TextArea
            {...control}
            value={typed ?? reflection}
            maxLength={2000}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setSaved(false);
            }}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit">{t('save')}</Button>
        <StatusMessage>{isSaved ? t('compare:focus.saved') : ''}</StatusMessage>
      </div>
      {problem && <StorageNotice words={storageWords(t, problem)} />}
    </form>
  );
}
