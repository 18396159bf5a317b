/** The host does not take what this participant answered: why, and what to do about it. */
import { useWords } from '../../i18n/translator';
import { shortName } from '../../state/participation';
import { Notice } from '../../ui/Notice';
import type { PartContext } from './partContext';
import { isWithdrawn } from './response';

export function RefusalNotice({ context: { own, view } }: { context: PartContext }) {
  const { t } = useWords();
  const { refusal } = view;
  // Of a withdrawal something else is told, where it was asked.
  if (!refusal || refusal.revision < own.revision || isWithdrawn(own)) return null;
  return (
    <Notice kind="warning" title={t(`live:refusal.${refusal.why}.title`)}>
      <p>{t(`live:refusal.${refusal.why}.body`, { code: shortName(own.respondentId) })}</p>
    </Notice>
  );
}
