/** The guide for who leads a workshop: to read on the screen, and to print as a handout. */
import { useEffect } from 'react';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { BackLink } from '../../ui/BackLink';
import { Button } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { GuideContents } from './GuideContents';
import { GuideParts } from './GuideParts';
import { GuideSection } from './GuideSection';
import { PrivacySentences } from './PrivacySentences';
import { FULL_SCRIPT, SHORT_SCRIPT } from './script';
import { ScriptSteps } from './ScriptSteps';
import { goToSection, isSection } from './sections';
import { TimeTable } from './TimeTable';
import { TroubleTable } from './TroubleTable';
import { useGuideWords } from './useGuideWords';
import { WaysTable } from './WaysTable';
import styles from './guide.module.css';

export function GuidePage({ params: { section } }: { params: { section?: string } }) {
  const { t } = useWords();
  const words = useGuideWords();
  const { prepare, script, short, differences, privacy, after, trouble } = words;
  const target = isSection(section, words) ? section : null;
  useEffect(() => {
    if (target) goToSection(target);
  }, [target]);
  return (
    <div className={styles.guide}>
      <PageHeader
        title={t('guide:title')}
        lead={<p>{t('guide:lead')}</p>}
        back={<BackLink href={href(links.settings)}>{t('guide:back')}</BackLink>}
        focusOnArrival={target === null}
        actions={
          <Button
            onClick={() => {
              window.print();
            }}
          >
            {t('guide:print')}
          </Button>
        }
      />
      <GuideContents />
      <div className={styles.text}>
        <GuideSection id="prepare" title={prepare.title} intro={prepare.intro}>
          <GuideParts parts={prepare.parts} within={{ ways: <WaysTable /> }} />
        </GuideSection>
        <GuideSection id="script" title={script.title} intro={script.intro} ownSheet>
          <TimeTable of="script" script={FULL_SCRIPT} />
          <ScriptSteps />
        </GuideSection>
        <GuideSection id="short" title={short.title} intro={short.intro}>
          <TimeTable of="short" script={SHORT_SCRIPT} />
          <GuideParts parts={short.parts} />
        </GuideSection>
        <GuideSection id="differences" title={differences.title} intro={differences.intro} ownSheet>
          <GuideParts parts={differences.parts} />
        </GuideSection>
        <GuideSection id="privacy" title={privacy.title} intro={privacy.intro} ownSheet>
          <PrivacySentences />
          <GuideParts parts={privacy.parts} />
        </GuideSection>
        <GuideSection id="after" title={after.title} intro={after.intro} ownSheet>
          <GuideParts parts={after.parts} />
        </GuideSection>
        <GuideSection id="trouble" title={trouble.title} intro={trouble.intro}>
          <TroubleTable />
        </GuideSection>
      </div>
    </div>
  );
}
