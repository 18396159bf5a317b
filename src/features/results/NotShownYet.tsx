/** Results of a group that the group itself has not seen: why not, and where it goes on. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { MissingPage } from '../../ui/MissingPage';

export function NotShownYet({ snapshotId }: { snapshotId: string }) {
  const { t } = useWords();
  return (
    <MissingPage
      title={t('engine:notShown.title')}
      body={t('engine:notShown.body')}
      action={t('engine:notShown.toGroup')}
      href={href(links.group(snapshotId))}
    />
  );
}
