/** An address that leads nowhere. */
import { useWords } from '../i18n/translator';
import { href, links } from '../state/links';
import { MissingPage } from '../ui/MissingPage';

export function NotFound() {
  const { t } = useWords();
  return (
    <MissingPage
      title={t('notFound.title')}
      body={t('notFound.body')}
      action={t('notFound.home')}
      href={href(links.home)}
    />
  );
}
