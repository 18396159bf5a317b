/** Names a partner type of the community's own. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import styles from './group.module.css';

interface OwnTypeProps {
  /** Names that are there already. */
  readonly taken: readonly string[];
  /** Why none can be added now. */
  readonly refused: string | null;
  readonly onAdd: (name: string) => void;
}

/** As long as fits above a column of a table. */
const LONGEST = 40;

export function OwnType({ taken, refused, onAdd }: OwnTypeProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const add = () => {
    const given = name.trim();
    const isTaken = taken.some((other) => other.toLowerCase() === given.toLowerCase());
    if (given === '') return;
    if (refused !== null) setError(refused);
    else if (given.length > LONGEST) setError(t('group:set.ownTypeLong', { max: LONGEST }));
    else if (isTaken) setError(t('group:set.ownTypeTaken'));
    else {
      setError(undefined);
      setName('');
      onAdd(given);
    }
  };
  return (
    <div className={styles.adding}>
      <Field label={t('group:set.ownType')} hint={t('group:set.ownTypeHint')} error={error}>
        {(control) => (
          <TextInput
            {...control}
            value={name}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // Otherwise it would send the form it stands in.
              event.preventDefault();
              add();
            }}
          />
        )}
      </Field>
      <Button onClick={add}>{t('group:set.addType')}</Button>
    </div>
  );
}
