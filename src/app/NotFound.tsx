/** An address that leads nowhere. */
import { useWords } from '../i18n/translator';
import { href, links } from '../state/links';
import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

export function NotFound() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('notFound.title')}
      actions={<ButtonLink href={href(links.home)}>{t('notFound.home')}</ButtonLink>}
    >
      <p>{t('notFound.body')}</p>
    </EmptyState>
  );
}
