/** What leaves this device by the way that was chosen, and what does not. */
import { itemsInScope } from '../../domain/instrument/instrument';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import type { HandOverChannel } from '../../state/handOverPort';
import { answeredCount } from './answered';
import type { JoinContext } from './context';
import styles from './join.module.css';

export function WhatLeaves({ context, channel }: { context: JoinContext; channel: HandOverChannel }) {
  const { t } = useWords();
  const { own, model } = context;
  const { invitation, partnerType, name } = own;
  const total = itemsInScope(model, invitation.scope).length;
  const notes = Object.keys(own.notes).length;
  return (
    <section className={styles.part} aria-labelledby="leaves">
      <h2 id="leaves">{t('join:hand.leaves.title')}</h2>
      <ul>
        <li>{t('join:hand.leaves.answers', { done: answeredCount(own, model), total })}</li>
        {partnerType !== null && (
          <li>
            {t('join:hand.leaves.partnerType', { type: partnerTypeName(t, partnerType, invitation.partnerTypes) })}
          </li>
        )}
        {name !== '' && channel !== 'code' && <li>{t('join:hand.leaves.name', { name })}</li>}
        {notes > 0 && channel === 'file' && <li>{t('join:hand.leaves.notes', { count: notes })}</li>}
      </ul>
      {name !== '' && channel === 'code' && <p>{t('join:hand.leaves.codeNoName')}</p>}
      {notes > 0 && channel !== 'file' && <p>{t('join:hand.leaves.noNotes')}</p>}
    </section>
  );
}
