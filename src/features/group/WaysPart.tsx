/** The ways in which people can take part. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ButtonLink } from '../../ui/Button';
import type { GroupContext } from './context';
import styles from './group.module.css';

const WAYS = [
  { way: 'screen', to: (id: string) => links.groupScreen(id) },
  { way: 'paper', to: links.groupPaper },
  { way: 'type', to: links.groupType },
  { way: 'tablet', to: links.groupTablet },
  { way: 'collect', to: links.groupCollect },
  { way: 'live', to: links.groupLive },
] as const;

export function WaysPart({ context }: { context: GroupContext }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="ways" className={styles.part}>
      <h2 id="ways">{t('group:hub.ways')}</h2>
      <p className={styles.soft}>{t('group:hub.waysHint')}</p>
      <p>
        <a href={href(links.guide)}>{t('group:hub.guide')}</a>
      </p>
      <ul role="list" className={styles.ways}>
        {WAYS.map(({ way, to }, index) => (
          <li key={way}>
            <ButtonLink
              href={href(to(context.snapshot.id))}
              variant={index === 0 ? 'primary' : 'secondary'}
              aria-describedby={`way-${way}`}
            >
              {t(`group:hub.way.${way}.name`)}
            </ButtonLink>
            <p id={`way-${way}`} className={styles.soft}>
              {t(`group:hub.way.${way}.hint`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
