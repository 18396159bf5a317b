/** What this device takes part in, what was changed last in front; nothing when there is none. */
import { itemsInScope } from '../../domain/instrument/instrument';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { handState } from '../../state/participation';
import { ports } from '../../state/portsHolder';
import type { ParticipationRecord } from '../../state/sessionRecords';
import { useWatch } from '../../state/useWatch';
import { answeredCount } from './answered';
import { useModel } from './asked';
import styles from './join.module.css';

export function OwnParticipations() {
  const { t } = useWords();
  const { value } = useWatch(ports().participations.watchAll);
  if (!value || value.length === 0) return null;
  const newestFirst = [...value].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <section className={styles.part} aria-labelledby="join-own">
      <h2 id="join-own">{t('join:own.title')}</h2>
      <ul role="list" className={styles.own}>
        {newestFirst.map((own) => (
          <li key={own.id}>
            <a href={href(own.live ? links.joinLive(own.live.code) : links.participation(own.id))}>
              {own.invitation.communityName}
            </a>
            <Progress own={own} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Progress({ own }: { own: ParticipationRecord }) {
  const { t } = useWords();
  const part = useModel(own.invitation.instrument.id);
  if (!part) return <p className={styles.soft}>{t('join:own.unknown')}</p>;
  const total = itemsInScope(part.model, own.invitation.scope).length;
  return (
    <p className={styles.soft}>
      {t('join:own.progress', { done: answeredCount(own, part.model), total })}, {t(`join:own.state.${handState(own)}`)}
    </p>
  );
}
