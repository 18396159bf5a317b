/** Shows a screen once a participant's answers are read, and their instrument is the one they were given to. */
import type { ReactNode } from 'react';
import { loadFrame } from '../../catalog/builtin';
import type { ModelPart } from '../../catalog/parts';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { ParticipationRecord } from '../../state/sessionRecords';
import { useOwnAnswers, type Answering } from '../../state/useOwnAnswers';
import { Arrival } from '../../ui/Arrival';
import { PageHeader } from '../../ui/PageHeader';
import { useLoaded } from '../../ui/useLoaded';
import { useAsked, useHandOver } from './asked';
import type { JoinContext } from './context';
import { OtherInstrument } from './OtherInstrument';

interface OwnGateProps {
  readonly id: string;
  readonly children: (context: JoinContext) => ReactNode;
}

export function OwnGate({ id, children }: OwnGateProps) {
  const { t } = useWords();
  const answering = useOwnAnswers(id, links.participation(id));
  const { record, readProblem } = answering.state;
  const words = arrivalWords(t);
  return (
    <Arrival
      value={record}
      problem={record === undefined && readProblem ? storageWords(t, readProblem) : null}
      words={{
        ...words,
        missing: { title: t('join:gone.title'), body: t('join:gone.body'), action: t('join:gone.action') },
      }}
      home={href(links.join())}
    >
      {(own) => (
        <Fitting own={own} answering={answering}>
          {children}
        </Fitting>
      )}
    </Arrival>
  );
}

interface FittingProps extends Pick<OwnGateProps, 'children'> {
  readonly own: ParticipationRecord;
  readonly answering: Answering;
}

function Fitting({ own, answering, children }: FittingProps) {
  const asked = useAsked(own.invitation);
  if (asked.ok) {
    return (
      <Framed own={own} answering={answering} part={asked.part}>
        {children}
      </Framed>
    );
  }
  return (
    <>
      <PageHeader title={own.invitation.communityName} focusOnArrival />
      <OtherInstrument invitation={own.invitation} asked={asked} hasAnswers />
    </>
  );
}

function Framed({ own, answering, part, children }: FittingProps & { readonly part: ModelPart }) {
  const { language } = useWords();
  const { id } = part.model;
  const handOver = useHandOver();
  const frame = useLoaded(`frame ${id} ${language}`, () => loadFrame(id, language));
  return children({ answering, own, instrument: part, model: part.model, frame, handOver });
}
