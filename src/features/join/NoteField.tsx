/** A note with one answer; kept when the field is left. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { withNote } from '../../state/participation';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import type { JoinContext } from './context';

export function NoteField({ context: { answering, own }, itemId }: { context: JoinContext; itemId: string }) {
  const { t } = useWords();
  const [text, setText] = useState(own.notes[itemId] ?? '');
  return (
    <Field label={t('join:answer.noteText')} hint={t('join:answer.noteHint')}>
      {(control) => (
        <TextArea
          {...control}
          value={text}
          maxLength={4000}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
          onBlur={() => {
            answering.store.change((record) => withNote(record, itemId, text));
          }}
        />
      )}
    </Field>
  );
}
