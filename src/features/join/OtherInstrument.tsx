/** The questions on this device are not those of the invitation: which are, and what to do. */
import { useWords } from '../../i18n/translator';
import type { Invitation } from '../../state/sessionRecords';
import { Notice } from '../../ui/Notice';
import type { Asked } from './asked';

interface OtherInstrumentProps {
  readonly invitation: Invitation;
  readonly asked: Extract<Asked, { ok: false }>;
  /** Answers were given already. */
  readonly hasAnswers?: boolean;
}

export function OtherInstrument({ invitation, asked, hasAnswers = false }: OtherInstrumentProps) {
  const { t } = useWords();
  const theirs = invitation.instrument;
  const isSameNumber = asked.problem === 'other-version' && asked.ours.version === theirs.version;
  const versionOf = ({ version, hash }: Invitation['instrument']) =>
    t('join:trouble.version', { version: isSameNumber ? `${version} (${hash.slice(0, 4)})` : version });
  return (
    <Notice kind="error" title={t(`join:trouble.${asked.problem}-title`)}>
      <p>
        {asked.problem === 'no-instrument'
          ? t('join:trouble.no-instrument', { theirs: theirs.id })
          : t('join:trouble.other-version', { theirs: versionOf(theirs), ours: versionOf(asked.ours) })}
      </p>
      {hasAnswers && <p>{t('join:trouble.kept')}</p>}
    </Notice>
  );
}
