/** Note and evidence of one item. Saved by itself; loaded only when somebody opens it. */
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n/translator';
import { newId } from '../../state/newId';
import { noteStoreOf, type NoteState } from '../../state/noteStore';
import { ports } from '../../state/portsHolder';
import type { EvidenceEntry } from '../../state/records';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import type { ScoreContext } from './context';
import { EvidenceFields } from './EvidenceFields';
import styles from './score.module.css';

interface NoteFormProps {
  readonly context: ScoreContext;
  readonly itemId: string;
  readonly hasPlaces: boolean;
  /** Closed or taken away: it can be read. */
  readonly isFixed: boolean;
}

export function NoteForm({ context, itemId, hasPlaces, isFixed }: NoteFormProps) {
  const { t } = useWords();
  const { store: score, state } = context.scoring;
  const [note] = useState(() => noteStoreOf(score, ports().snapshots, itemId));
  const { draft, status, hasSaved, isMerged } = useStore(note);
  const [added, setAdded] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const stored = state.content?.notes.find((row) => row.itemId === itemId);
  useEffect(() => {
    note.hear(stored);
  }, [note, stored]);
  // Folding it away or going elsewhere does not always leave the field first.
  useEffect(() => note.save, [note]);
  const change = (evidence: readonly EvidenceEntry[]) => {
    note.edit({ ...draft, evidence });
  };

  return (
    <form
      className={styles.note}
      aria-label={t('score:note.title')}
      onSubmit={(event) => {
        event.preventDefault();
        note.save();
      }}
      onBlur={note.save}
    >
      <Field label={t('score:note.text')} hint={t('score:note.textHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={draft.text}
            maxLength={4000}
            disabled={isFixed}
            onChange={(event) => {
              note.edit({ ...draft, text: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      {draft.evidence.map((entry, index) => (
        <EvidenceFields
          key={entry.id}
          entry={entry}
          number={index + 1}
          hasPlaces={hasPlaces}
          disabled={isFixed}
          takesFocus={entry.id === added}
          onChange={(changed) => {
            change(draft.evidence.map((one) => (one.id === changed.id ? changed : one)));
          }}
          onRemove={() => {
            change(draft.evidence.filter((one) => one.id !== entry.id));
            note.save();
            // The button that was pressed is gone with it.
            add.current?.focus();
          }}
        />
      ))}
      <p className={styles.actions}>
        <Button
          ref={add}
          variant="secondary"
          disabled={isFixed}
          onClick={() => {
            const id = newId();
            setAdded(id);
            change([...draft.evidence, { id, text: '', date: '', link: '', place: null }]);
          }}
        >
          {t('score:note.addEvidence')}
        </Button>
        <Button type="submit" variant="quiet" disabled={isFixed}>
          {t('save')}
        </Button>
        {/* Not read aloud: the head of the screen says it. */}
        {status === 'kept' && hasSaved && <span>{t('score:saved.saved')}</span>}
        {status === 'link' && <span>{t('score:note.linkWaits')}</span>}
        {isRefused(status) && <span>{t('score:note.refused')}</span>}
      </p>
      {isMerged && <p role="alert">{t('score:note.merged')}</p>}
    </form>
  );
}

function isRefused(status: NoteState['status']): boolean {
  return status !== 'kept' && status !== 'saving' && status !== 'link';
}
