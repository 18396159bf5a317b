/** What changed in plain language, to read first and to take along. */
import { useRef, useState } from 'react';
import { isImagined } from '../../state/imagined';
import { Button } from '../../ui/Button';
import { StatusMessage } from '../../ui/StatusMessage';
import type { CompareContext } from './context';
import { copyText, selectText } from './copyText';
import { narrativeText } from './narrativeText';
import styles from './compare.module.css';

export function Narrative({ context }: { context: CompareContext }) {
  const { t, language, names, view } = context;
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<'copied' | 'selected' | null>(null);
  const imagined = [view.from, view.to].some(({ snapshot }) => isImagined(snapshot));
  const paragraphs = narrativeText(view.facts, { t, language, names, imagined });
  const copy = async () => {
    const isCopied = await copyText(paragraphs.join('\n\n'));
    if (!isCopied && place.current) selectText(place.current);
    setSaid(isCopied ? 'copied' : 'selected');
  };
  return (
    <section aria-labelledby="story">
      <h2 id="story">{t('compare:story.title')}</h2>
      <div ref={place} className={styles.story}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{t('compare:story.copy')}</Button>
        <StatusMessage>{said ? t(`compare:story.${said}`) : ''}</StatusMessage>
      </div>
    </section>
  );
}
