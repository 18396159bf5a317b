/** One entry: where it stands, a first step, why it is here, what is decided about it, and what was done. */
import type { FocusEntry } from '../../domain/focus/focus';
import { useWords } from '../../i18n/translator';
import { Disclosure } from '../../ui/Disclosure';
import { Rings } from '../../ui/Rings';
import { labelOf, type FocusContext } from './context';
import { Decision } from './Decision';
import { Done } from './Done';
import { ReasonList } from './ReasonList';
import styles from './focus.module.css';

export function FocusItem({ context, entry }: { context: FocusContext; entry: FocusEntry }) {
  const { t } = useWords();
  const { content, questions, advice } = context;
  const { item, step, kind, reasons } = entry;
  const label = labelOf(context, item);
  const accepted = content.focus.find((row) => row.itemId === item && row.decision === 'accepted');
  const gap = reasons.find((reason) => reason.kind === 'gap');
  return (
    <li className={styles.entry} value={entry.rank}>
      <div className={styles.head}>
        <Rings value={gap?.value ?? null} target={gap?.target} size={48} />
        <div>
          <h3>{label}</h3>
          {kind === 'talk' && <p className={styles.talk}>{t('engine:focus.kind.talk')}</p>}
          <p>
            {t('focus:from', { level: step.from })}: {questions.items[item]?.levels[step.from - 1]}
          </p>
        </div>
      </div>
      <p className={styles.step}>
        <strong>{t('focus:step', step)}</strong> {advice.moves[item]?.[step.from - 1]}
      </p>
      <Disclosure
        summary={
          <>
            {t('focus:why')}
            <span className="visually-hidden"> {label}</span>
          </>
        }
      >
        <ReasonList context={context} reasons={reasons} />
      </Disclosure>
      <Decision context={context} item={item} />
      {accepted && <Done record={accepted} name={label} />}
    </li>
  );
}
