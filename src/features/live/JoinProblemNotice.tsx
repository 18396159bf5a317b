/** Why a participant is not served, what is safe, and what to do. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { JoinProblem } from '../../state/livePorts';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** In these the app tries again by itself. */
const KEEPS_TRYING: readonly JoinProblem[] = ['no-room', 'lobby-closed', 'full', 'refused'];

interface JoinProblemNoticeProps {
  readonly problem: JoinProblem;
  /** Of answers that are on this device already. */
  readonly participationId: string | undefined;
}

export function JoinProblemNotice({ problem, participationId }: JoinProblemNoticeProps) {
  const { t } = useWords();
  const keepsTrying = KEEPS_TRYING.includes(problem);
  return (
    <Notice
      kind={keepsTrying ? 'warning' : 'error'}
      title={t(`live:problem.join.${problem}.title`)}
      actions={
        participationId === undefined ? (
          <ButtonLink href={href(links.join())}>{t('live:join.again')}</ButtonLink>
        ) : (
          <ButtonLink href={href(links.handOver(participationId))}>{t('live:join.otherWay')}</ButtonLink>
        )
      }
    >
      <p>{t(`live:problem.join.${problem}.body`)}</p>
      {participationId !== undefined && <p>{t('live:problem.own')}</p>}
      {keepsTrying && <p>{t('live:problem.tries')}</p>}
    </Notice>
  );
}
