/** The link of an invitation, right for where the app is served; and what to say when phones can not follow it. */
import { useWords } from '../../i18n/translator';
import type { HandOverPort } from '../../state/handOverPort';
import { href, links } from '../../state/links';
import type { Invitation } from '../../state/sessionRecords';
import { Notice } from '../../ui/Notice';

export function invitationLink(handOver: HandOverPort, invitation: Invitation): string {
  return new URL(href(links.join(handOver.writeInvitation(invitation))), document.baseURI).href;
}

export function LinkNotice() {
  const { t } = useWords();
  const { hostname, protocol } = new URL(document.baseURI);
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|)$/u.test(hostname);
  if (!isLocal && protocol === 'https:') return null;
  return (
    <Notice kind="warning" live="off">
      <p>{isLocal ? t('collect:invite.local', { host: hostname }) : t('collect:invite.plain')}</p>
    </Notice>
  );
}
