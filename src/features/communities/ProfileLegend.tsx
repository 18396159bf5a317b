/** Which mark stands for which dimension, once under the list. */
import { profileDimensions } from '../../domain/instrument/instrument';
import type { Model } from '../../domain/instrument/modelSchema';
import { useWords } from '../../i18n/translator';
import { DimensionMark } from '../../ui/DimensionMark';
import styles from './home.module.css';

export function ProfileLegend({ model, names }: { model: Model; names: ReadonlyMap<string, string> }) {
  const { t } = useWords();
  return (
    <div className={styles.legend}>
      <ul role="list" aria-label={t('communities:row.legend')}>
        {profileDimensions(model).map(({ id }, index) => (
          <li key={id}>
            <DimensionMark mark={index} size={12} />
            {names.get(id) ?? id}
          </li>
        ))}
      </ul>
      <p>{t('communities:row.legendHint')}</p>
    </div>
  );
}
