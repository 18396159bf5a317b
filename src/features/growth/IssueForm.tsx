/** Adds or changes an issue in its place in the list. Only the name and the first two questions are needed. */
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { download } from '../../state/downloads';
import type { CommunityDetails, StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { IssueRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { StorageNotice } from '../../ui/StorageNotice';
import { TextInput } from '../../ui/TextInput';
import { ElsewhereNotice } from './ElsewhereNotice';
import { focusFirstProblem } from './focusFirstProblem';
import { GrowthFields } from './GrowthFields';
import { draftOf, fieldsOf, isAnswered, MAX_NAME, type IssueFields } from './issueFields';
import { issueFile, prepareIssueFile } from './issueFile';
import { keepDraft, keptDraft } from './keptDrafts';
import { MemoryFields } from './MemoryFields';
import { Questions } from './Questions';
import { TypeFields } from './TypeFields';
import type { FocusTarget, OpenForms } from './useOpenForms';
import { useTakeFocus } from './useTakeFocus';
import styles from './growth.module.css';

interface IssueFormProps {
  readonly id: string;
  readonly details: CommunityDetails;
  readonly takesFocus: FocusTarget | null;
  readonly forms: OpenForms;
}

export function IssueForm({ id, details, takesFocus, forms }: IssueFormProps) {
  const { t } = useWords();
  const communityId = details.community.id;
  const listed = details.issues.find((issue) => issue.id === id);
  /** What saving came upon, which may be before the list has heard of it. */
  const [met, setMet] = useState<IssueRecord | null>(null);
  const stored = met && met.revision > (listed?.revision ?? 0) ? met : listed;
  const [kept] = useState(() => keptDraft(communityId, id));
  const [seen, setSeen] = useState(kept?.seen ?? stored?.revision ?? 0);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const form = useForm<IssueFields>({ defaultValues: kept?.fields ?? fieldsOf(stored), shouldFocusError: false });
  const { errors, isSubmitting, isSubmitted, isValid } = form.formState;
  const heading = useRef<HTMLHeadingElement>(null);
  const element = useRef<HTMLFormElement>(null);
  useTakeFocus(heading, takesFocus);
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          keepDraft(communityId, id, { fields: values, seen });
        },
      }),
    [subscribe, communityId, id, seen],
  );

  const draftNow = () => {
    const fields = form.getValues();
    return isAnswered(fields) ? draftOf(fields, { communityId, id }, details.issues) : null;
  };
  /** @param shown the revision that the person has seen: nothing later is overwritten. */
  const saveOver = (shown: number) =>
    form.handleSubmit(
      async () => {
        const draft = draftNow();
        if (!draft) return;
        const saved = await ports().communities.saveIssue(draft, shown);
        const isConflict = !saved.ok && saved.problem === 'conflict';
        setMet(isConflict ? saved.stored : null);
        setProblem(saved.ok || isConflict ? null : saved.problem);
        if (saved.ok) forms.saved(saved.value);
      },
      (problems) => {
        focusFirstProblem(element.current, id, problems);
      },
    );
  const save = saveOver(seen);
  const [filed, setFiled] = useState<'made' | 'failed' | null>(null);
  useEffect(prepareIssueFile, []);
  const toFile = async () => {
    const draft = draftNow();
    if (!draft) return;
    const file = await issueFile(draft, details);
    if (file.ok) download(file);
    setFiled(file.ok ? 'made' : 'failed');
  };

  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => void save(event)}
    >
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.name}>
        {seen === 0 ? t('growth:form.newTitle') : t('growth:form.editTitle', { name: stored?.name ?? '' })}
      </h3>
      {kept && (
        <Notice kind="info" live="off">
          <p>{t('growth:form.kept')}</p>
        </Notice>
      )}
      {!isSubmitting && (
        <ElsewhereNotice
          seen={seen}
          stored={stored}
          wasMet={met !== null}
          onTake={(theirs) => {
            form.reset(fieldsOf(theirs));
            setSeen(theirs.revision);
          }}
          onKeep={(theirs) => {
            setSeen(theirs.revision);
            void saveOver(theirs.revision)();
          }}
        />
      )}
      <p className={styles.soft}>{t('growth:form.required')}</p>
      <Field label={t('growth:form.name')} error={errors.name?.message}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            required
            {...form.register('name', {
              maxLength: { value: MAX_NAME, message: t('growth:form.tooLong', { max: MAX_NAME }) },
              validate: (name) => name.trim() !== '' || t('growth:form.nameMissing'),
            })}
          />
        )}
      </Field>
      <Questions id={id} form={form} />
      <TypeFields id={id} form={form} />
      <GrowthFields id={id} form={form} issues={details.issues} />
      <MemoryFields form={form} partners={Object.keys(details.community.partners)} />
      {isSubmitted && !isValid && (
        <Notice kind="error">
          <p>{t('growth:form.problems')}</p>
        </Notice>
      )}
      {problem && (
        <StorageNotice
          words={storageWords(t, problem)}
          onRetry={() => void save()}
          actions={
            <>
              <Button onClick={() => void toFile()}>{t('growth:problem.toFile')}</Button>
              <span role="status">{filed && t(`rescued.${filed}`)}</span>
            </>
          }
        >
          <p>{t('growth:problem.draft')}</p>
        </StorageNotice>
      )}
      <p className={styles.actions}>
        <Button type="submit" variant="primary" disabled={isSubmitting}>
          {isSubmitting ? t('growth:form.busy') : t('growth:form.submit')}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            forms.cancel(id, stored === undefined);
          }}
        >
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
}
