/** A link to copy. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { StatusMessage } from '../../ui/StatusMessage';
import { TextInput } from '../../ui/TextInput';
import styles from './collect.module.css';

export function LinkField({ link }: { link: string }) {
  const { t } = useWords();
  const [result, setResult] = useState<'' | 'copied' | 'notCopied'>('');
  const copy = async () => {
    try {
      // Not there on plain http.
      await navigator.clipboard.writeText(link);
      setResult('copied');
    } catch {
      setResult('notCopied');
    }
  };
  return (
    <div className={styles.link}>
      <Field label={t('collect:invite.link')}>
        {(control) => (
          <TextInput
            {...control}
            readOnly
            value={link}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
          />
        )}
      </Field>
      <Button onClick={() => void copy()}>{t('collect:invite.copy')}</Button>
      <StatusMessage>{result !== '' && t(`collect:invite.${result}`)}</StatusMessage>
    </div>
  );
}
