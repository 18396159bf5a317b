/** Note and evidence of one item. Saved by itself when a field is left; loaded only when somebody opens it. */
import { useFieldArray, useForm } from 'react-hook-form';
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { newId } from '../../state/newId';
import { ports } from '../../state/portsHolder';
import type { StorageProblem } from '../../state/ports';
import type { EvidenceEntry, NoteRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import type { ScoreContext } from './context';
import { EvidenceFields, type NoteFields } from './EvidenceFields';
import { StorageNotice } from './StorageNotice';
import styles from './score.module.css';

interface NoteFormProps {
  readonly context: ScoreContext;
  readonly itemId: string;
  readonly hasPlaces: boolean;
}

export function NoteForm({ context, itemId, hasPlaces }: NoteFormProps) {
  const { t } = useWords();
  const { scoring, snapshot } = context;
  const stored = scoring.state.content?.notes.find((note) => note.itemId === itemId);
  const seen = useRef(stored?.revision ?? 0);
  const [state, setState] = useState<'' | 'saved' | 'conflict' | StorageProblem>('');
  const form = useForm<NoteFields>({
    defaultValues: { text: stored?.text ?? '', evidence: (stored?.evidence ?? []).map(toFields) },
    mode: 'onBlur',
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'evidence' });
  const isClosed = snapshot.state === 'closed';

  const saveNow = form.handleSubmit(async ({ text, evidence }) => {
    const note = { snapshotId: snapshot.id, itemId, text: text.trim(), evidence: evidence.map(fromFields) };
    const result = await ports().snapshots.saveNote(note, seen.current);
    if (result.ok) {
      seen.current = result.value.revision;
      setState('saved');
      return;
    }
    if (result.problem === 'conflict') keepBoth(result.stored);
    setState(result.problem);
  });

  /** Another tab wrote a note meanwhile: its text is put below this one, so that neither is lost; the person tidies up. */
  function keepBoth(theirs: NoteRecord): void {
    seen.current = theirs.revision;
    const mine = form.getValues('text');
    if (theirs.text !== '' && !mine.includes(theirs.text)) form.setValue('text', `${mine}\n\n${theirs.text}`);
    const known = new Set(form.getValues('evidence').map((entry) => entry.key));
    append(theirs.evidence.filter((entry) => !known.has(entry.id)).map(toFields));
  }

  return (
    <form
      className={styles.note}
      onSubmit={(event) => void saveNow(event)}
      onBlur={() => {
        if (form.formState.isDirty && !isClosed) void saveNow();
      }}
    >
      <Field label={t('score:note.text')} hint={t('score:note.textHint')}>
        {(control) => (
          <TextArea {...control} rows={3} maxLength={4000} disabled={isClosed} {...form.register('text')} />
        )}
      </Field>
      {fields.map((field, index) => (
        <EvidenceFields
          key={field.id}
          form={form}
          index={index}
          hasPlaces={hasPlaces}
          disabled={isClosed}
          onRemove={() => {
            remove(index);
            void saveNow();
          }}
        />
      ))}
      <p className={styles.actions}>
        <Button
          variant="secondary"
          disabled={isClosed}
          onClick={() => {
            append({ key: newId(), text: '', date: '', link: '', place: '' });
          }}
        >
          {t('score:note.addEvidence')}
        </Button>
        <Button type="submit" variant="quiet" disabled={isClosed}>
          {t('save')}
        </Button>
        <span role="status">{state === 'saved' ? t('score:saved.saved') : ''}</span>
      </p>
      {state === 'conflict' && <p role="alert">{t('score:note.merged')}</p>}
      {state !== '' && state !== 'saved' && state !== 'conflict' && <StorageNotice problem={state} scoring={scoring} />}
    </form>
  );
}

function toFields({ id, text, date, link, place }: EvidenceEntry): NoteFields['evidence'][number] {
  return { key: id, text, date, link, place: place ?? '' };
}

function fromFields({ key, text, date, link, place }: NoteFields['evidence'][number]): EvidenceEntry {
  return { id: key, text: text.trim(), date, link: link.trim(), place: place === '' ? null : place };
}
