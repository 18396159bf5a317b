/** Something could not be saved on another screen than the one that is open: it does not count there, and there is a way back. */
import { useLocation } from 'wouter';
import { useWords } from '../i18n/translator';
import { href } from '../state/links';
import { useStuck } from '../state/unsaved';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function UnsavedNotice() {
  const { t } = useWords();
  const [path] = useLocation();
  const stuck = useStuck();
  // The screen itself says more.
  if (stuck === null || path.startsWith(stuck)) return null;
  return (
    <Notice
      kind="warning"
      title={t('unsaved.title')}
      actions={<ButtonLink href={href(stuck)}>{t('unsaved.back')}</ButtonLink>}
    >
      <p>{t('unsaved.body')}</p>
    </Notice>
  );
}
