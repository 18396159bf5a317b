/** What the instruments cite. */
import { loadSources } from '../../catalog/builtin';
import { useLoaded } from '../../ui/useLoaded';
import styles from './settings.module.css';

export function Sources() {
  const sources = useLoaded('sources', loadSources);
  return (
    <ul className={styles.sources} lang="nl">
      {Object.entries(sources).map(([id, { citation }]) => (
        <li key={id}>{citation}</li>
      ))}
    </ul>
  );
}
