/** Why an item does not apply; kept with the answer when the field is left, or goes away. */
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { shownAnswer, shownReason } from '../../state/scoreState';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import type { Scoring } from '../../state/useScore';

export function ReasonField({ scoring: { store, state }, itemId }: { scoring: Scoring; itemId: string }) {
  const { t } = useWords();
  /** What is typed and not kept yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const key = `reason ${itemId}`;
  useEffect(() => () => store.getState().typed[key]?.save(), [store, key]);
  const type = (text: string) => {
    setTyped(text);
    const save = () => {
      setTyped(null);
      // Something else may have been chosen meanwhile: then no reason belongs to it.
      if (shownAnswer(store.getState(), itemId) === 'na') store.choose(itemId, 'na', text.trim());
      store.setTyped(key, null);
    };
    store.setTyped(key, { itemId, status: 'saving', save });
  };
  return (
    <Field label={t('score:answer.reason')} aside={`(${t('optional')})`}>
      {(control) => (
        <TextInput
          {...control}
          value={typed ?? shownReason(state, itemId)}
          maxLength={1000}
          onChange={(event) => {
            type(event.currentTarget.value);
          }}
          onBlur={() => state.typed[key]?.save()}
        />
      )}
    </Field>
  );
}
