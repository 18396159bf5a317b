/** From a community in the overview to its results and its comparison. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityOverview } from '../../state/ports';
import { ButtonLink } from '../../ui/Button';
import styles from './coach.module.css';

export function Ways({ overview: { community, latest, snapshots } }: { overview: CommunityOverview }) {
  const { t } = useWords();
  const words = (key: 'results' | 'compare') => {
    const action = t(`coach:way.${key}`);
    return { children: action, 'aria-label': t('coach:way.of', { action, name: community.name }) };
  };
  if (!latest) return null;
  return (
    <p className={styles.ways}>
      <ButtonLink variant="quiet" href={href(links.results(latest.snapshot.id))} {...words('results')} />
      {snapshots.length > 1 && (
        <ButtonLink variant="quiet" href={href(links.compare(community.id))} {...words('compare')} />
      )}
    </p>
  );
}
