/** "Werkte de focus?": what was chosen, what was done, what moved since; and for what did not move, the question why. */
import type { FocusVerdict } from '../../domain/progress/focusVerdicts';
import { href, links } from '../../state/links';
import type { FocusRecord } from '../../state/records';
import { ButtonLink } from '../../ui/Button';
import { ChangeBadge } from '../../ui/ChangeBadge';
import { formatDate, formatNumber } from '../../ui/formats';
import { formatChange, labelText } from './changeWords';
import type { CompareContext } from './context';
import { Reflection } from './Reflection';
import { Why } from './Why';
import styles from './compare.module.css';

export function FocusWorked({ context }: { context: CompareContext }) {
  const { t, view, nameOf } = context;
  const { snapshot } = view.from;
  const date = nameOf(snapshot);
  return (
    <section aria-labelledby="worked">
      <h2 id="worked">{t('compare:focus.title')}</h2>
      <p className={styles.remark}>
        {t(view.focus.length === 0 ? 'compare:focus.none' : 'compare:focus.lead', { date })}
      </p>
      <ul role="list" className={styles.entries}>
        {view.focus.map(({ record, verdict }) => (
          <Entry key={`${snapshot.id} ${record.itemId}`} context={context} record={record} verdict={verdict} />
        ))}
      </ul>
      <ButtonLink variant="quiet" href={href(links.focus(snapshot.id))}>
        {t('compare:focus.toFocus')}
      </ButtonLink>
    </section>
  );
}

interface EntryProps {
  readonly context: CompareContext;
  readonly record: FocusRecord;
  readonly verdict: FocusVerdict;
}

function Entry({ context, record, verdict }: EntryProps) {
  const { t, language, names } = context;
  const { change, ask } = verdict;
  const name = names.item(change?.id ?? record.itemId);
  const done = [...record.done].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <li className={styles.entry}>
      <h3>{name}</h3>
      <p className={styles.verdict}>{t(`compare:focus.verdict.${verdict.verdict}`)}</p>
      {change && (
        <div className={styles.figures}>
          {change.change !== null && change.before !== null && change.after !== null && (
            <span>
              {formatNumber(language, change.before)} → {formatNumber(language, change.after)} (
              {formatChange(language, change.change)})
            </span>
          )}
          <ChangeBadge kind={change.label} label={labelText(change, t)} />
          <Why context={context} change={change} name={name} dimension={change.dimension} />
        </div>
      )}
      <h4>{t('compare:focus.done')}</h4>
      {done.length === 0 ? (
        <p className={styles.remark}>{t('compare:focus.nothingDone')}</p>
      ) : (
        <ul className={styles.done}>
          {done.map(({ id, date, text }) => (
            <li key={id}>{t('compare:focus.entry', { date: formatDate(language, date), text })}</li>
          ))}
        </ul>
      )}
      {(ask || record.reflection !== '') && (
        <Reflection
          record={record}
          label={t(isDown(verdict) ? 'compare:focus.askDown' : 'compare:focus.ask')}
          name={name}
        />
      )}
    </li>
  );
}

function isDown({ verdict }: FocusVerdict): boolean {
  return verdict === 'down' || verdict === 'perhaps-down';
}
