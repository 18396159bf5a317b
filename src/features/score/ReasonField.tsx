/** Why an item does not apply; kept with the answer when the field is left. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { shownReason } from '../../state/scoreStore';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import type { Scoring } from '../../state/useScore';

export function ReasonField({ scoring, itemId }: { scoring: Scoring; itemId: string }) {
  const { t } = useWords();
  const [text, setText] = useState(() => shownReason(scoring.state, itemId));
  return (
    <Field label={t('score:answer.reason')} aside={`(${t('optional')})`}>
      {(control) => (
        <TextInput
          {...control}
          value={text}
          maxLength={1000}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
          onBlur={() => {
            scoring.store.choose(itemId, 'na', text.trim());
          }}
        />
      )}
    </Field>
  );
}
