/** Table of contents: a link to each section, with an address of its own. */
import { Link } from 'wouter';
import { useWords } from '../../i18n/translator';
import { goToSection, sectionLink } from './sections';
import { useGuideWords, type SectionId } from './useGuideWords';
import styles from './guide.module.css';

export function GuideContents() {
  const { t } = useWords();
  const words = useGuideWords();
  const ids = Object.keys(words) as SectionId[];
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{t('guide:contents')}</h2>
      <ol>
        {ids.map((id) => (
          <li key={id}>
            <Link
              href={sectionLink(id)}
              onClick={() => {
                goToSection(id);
              }}
            >
              {words[id].title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
