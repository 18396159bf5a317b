/** Why this device does not steer the room, and what can be done. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { HostProblem } from '../../state/livePorts';
import { ports } from '../../state/portsHolder';
import { Button, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { HostContext } from './hostContext';

/** In these a new room, with another code, is the way on. */
const NEW_ROOM: readonly HostProblem[] = ['taken', 'expired'];

interface HostProblemNoticeProps {
  readonly context: HostContext;
  readonly onLeft: () => void;
}

export function HostProblemNotice({ context, onLeft }: HostProblemNoticeProps) {
  const { t } = useWords();
  const { view, session, subject } = context;
  const { problem } = view;
  if (!problem) return null;
  const leave = async () => {
    await ports().sessions.keep({ ...session, room: null });
    onLeft();
  };
  return (
    <Notice
      kind={problem === 'handed-over' ? 'info' : 'error'}
      title={t(`live:problem.host.${problem}.title`)}
      actions={
        <>
          {NEW_ROOM.includes(problem) && <Button onClick={() => void leave()}>{t('live:problem.newRoom')}</Button>}
          <ButtonLink href={href(links.group(subject.snapshot.id))}>{t('live:host.back')}</ButtonLink>
        </>
      }
    >
      <p>{t(`live:problem.host.${problem}.body`)}</p>
      <p>{t('live:problem.kept')}</p>
    </Notice>
  );
}
