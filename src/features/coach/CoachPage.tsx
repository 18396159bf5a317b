/** Several communities side by side, each with its small profile: for who guides more than one. */
import { useWords } from '../../i18n/translator';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import { useWatch } from '../../state/useWatch';
import { Arrival } from '../../ui/Arrival';
import { BackLink } from '../../ui/BackLink';
import { PageHeader } from '../../ui/PageHeader';
import { Overview } from './Overview';

export function CoachPage() {
  const { t } = useWords();
  const { value, problem } = useWatch(ports().communities.watchAll);
  return (
    <>
      <PageHeader
        title={t('coach:title')}
        lead={<p>{t('coach:lead')}</p>}
        back={<BackLink href={href(links.home)}>{t('nav.home')}</BackLink>}
        focusOnArrival
      />
      <Arrival
        value={value}
        problem={problem && storageWords(t, problem)}
        words={arrivalWords(t)}
        home={href(links.home)}
      >
        {(communities) => <Overview communities={communities} />}
      </Arrival>
    </>
  );
}
