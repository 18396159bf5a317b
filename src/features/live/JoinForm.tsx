/** Before taking a seat: what happens with the answers, and what a participant tells about who they are. */
import { useState } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import type { ParticipantView } from '../../state/livePorts';
import { newParticipation } from '../../state/participation';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { Invitation } from '../../state/sessionRecords';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { PageHeader } from '../../ui/PageHeader';
import { RadioGroup } from '../../ui/RadioGroup';
import { StorageNotice } from '../../ui/StorageNotice';
import { TextInput } from '../../ui/TextInput';
import { ConnectionLine } from './ConnectionLine';
import { InsecureNote } from './InsecureNote';
import { JoinProblemNotice } from './JoinProblemNotice';
import type { Meeting } from './useMeeting';
import styles from './live.module.css';

/** No id of a partner type is empty. */
const NOT_TOLD = '';

interface JoinFormProps {
  readonly meeting: Meeting;
  readonly view: ParticipantView;
  readonly invitation: Invitation;
}

export function JoinForm({ meeting, view, invitation }: JoinFormProps) {
  const { t } = useWords();
  const [partnerType, setPartnerType] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const { partnerTypes, privacy, threshold, communityName } = invitation;
  const isShut = view.show?.lobby === 'closed';
  const join = async () => {
    const mustChoose = partnerTypes.length > 0 && partnerType === null;
    setMissing(mustChoose);
    if (mustChoose) return;
    const told = { partnerType: partnerType === NOT_TOLD ? null : partnerType, name };
    const record = newParticipation(invitation, told, new Date().toISOString());
    const kept = await ports().participations.keep({ ...record, live: meeting.identity() });
    setProblem(kept.ok ? null : kept.problem);
  };
  return (
    <div className={styles.page}>
      <PageHeader title={communityName} lead={<p>{t('live:join.lead')}</p>} focusOnArrival />
      {view.connection === 'offline' && <ConnectionLine connection="offline" offline={t('live:join.offlineFirst')} />}
      {isShut ? (
        <JoinProblemNotice problem="lobby-closed" participationId={undefined} />
      ) : (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void join();
          }}
        >
          <section className={styles.part} aria-labelledby="live-privacy">
            <h2 id="live-privacy">{t(`live:privacy.${privacy}.title`)}</h2>
            <p>{t(`live:privacy.${privacy}.own`, { count: threshold })}</p>
            <p>{t('live:privacy.sealed')}</p>
            <p>{t('live:privacy.withdraw')}</p>
          </section>
          {partnerTypes.length > 0 && (
            <RadioGroup
              name="partner-type"
              legend={t('live:join.type')}
              error={isMissing ? t('live:join.typeMissing') : undefined}
              value={partnerType}
              options={[
                ...partnerTypes.map(({ id }) => ({ value: id, label: partnerTypeName(t, id, partnerTypes) })),
                { value: NOT_TOLD, label: t('live:join.typeNot') },
              ]}
              onChange={setPartnerType}
            />
          )}
          {privacy === 'open' && (
            <Field label={t('live:join.name')} aside={`(${t('optional')})`} hint={t('live:join.nameHint')}>
              {(control) => (
                <TextInput
                  {...control}
                  value={name}
                  maxLength={40}
                  autoComplete="name"
                  onChange={(event) => {
                    setName(event.currentTarget.value);
                  }}
                />
              )}
            </Field>
          )}
          {problem && <StorageNotice words={storageWords(t, problem)} />}
          <p>
            <Button type="submit" variant="primary">
              {t('live:join.do')}
            </Button>
          </p>
          <InsecureNote />
        </form>
      )}
    </div>
  );
}
