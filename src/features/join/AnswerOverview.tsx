/** All questions at a glance: how far, a way into each, handing over, and taking the answers off this device. */
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { handState, withPartnerType } from '../../state/participation';
import { progressByDimension, resumeAt } from '../../state/progress';
import { BackLink } from '../../ui/BackLink';
import { ButtonLink } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { Field } from '../../ui/Field';
import { PageHeader } from '../../ui/PageHeader';
import { ProgressBar } from '../../ui/ProgressBar';
import { SelectInput } from '../../ui/SelectInput';
import type { JoinContext } from './context';
import { DimensionPart } from './DimensionPart';
import { HandState } from './HandState';
import { RemoveOwn } from './RemoveOwn';
import { NotSaved, SavedState } from './SavedState';
import styles from './join.module.css';

export function AnswerOverview({ context }: { context: JoinContext }) {
  const { t } = useWords();
  const { answering, own, model } = context;
  const { id, invitation, answers } = own;
  const progress = progressByDimension(model, invitation.scope, answers);
  const total = progress.reduce((sum, { items }) => sum + items.length, 0);
  const done = progress.reduce((sum, dimension) => sum + dimension.done, 0);
  const next = resumeAt(model, invitation.scope, answers, null);
  const isReady = done === total || handState(own) !== 'open';
  const goOn = done === 0 ? 'begin' : done === total ? 'review' : 'continue';
  return (
    <div className={styles.page}>
      <PageHeader
        back={<BackLink href={href(links.join())}>{t('join:title')}</BackLink>}
        title={invitation.communityName}
        lead={<p>{t('join:answer.lead')}</p>}
        focusOnArrival
      />
      <HandState own={own} />
      <ProgressBar
        label={t('join:answer.total')}
        value={done}
        max={total}
        text={t('join:answer.progress', { done, total })}
      />
      <p className={cx(styles.actions, styles.goOn)}>
        {next !== null && (
          <ButtonLink href={href(links.participation(id, next))} variant={isReady ? 'secondary' : 'primary'}>
            {t(`join:answer.${goOn}`)}
          </ButtonLink>
        )}
        {done > 0 && (
          <ButtonLink href={href(links.handOver(id))} variant={isReady ? 'primary' : 'secondary'}>
            {t('join:answer.handOver')}
          </ButtonLink>
        )}
        <SavedState state={answering.state} />
      </p>
      <NotSaved answering={answering} />
      {invitation.partnerTypes.length > 0 && (
        <div className={styles.part}>
          <Field label={t('join:answer.partnerType')}>
            {(control) => (
              <SelectInput
                {...control}
                value={own.partnerType ?? ''}
                options={[
                  { value: '', label: t('join:noPartnerType') },
                  ...invitation.partnerTypes.map((type) => ({
                    value: type.id,
                    label: partnerTypeName(t, type.id, invitation.partnerTypes),
                  })),
                ]}
                onChange={({ currentTarget: { value } }) => {
                  answering.store.change((record) => withPartnerType(record, value === '' ? null : value));
                }}
              />
            )}
          </Field>
        </div>
      )}
      <h2 className={styles.overview}>{t('join:answer.overview')}</h2>
      <ul className={styles.dimensions}>
        {progress.map((dimension) => (
          <li key={dimension.id}>
            <DimensionPart context={context} dimension={dimension} />
          </li>
        ))}
      </ul>
      <RemoveOwn context={context} />
    </div>
  );
}
