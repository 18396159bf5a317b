/** Prepares a measurement that a group fills in: what it is about, how many questions, privacy, partner types. */
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { loadInstrument, loadModel } from '../../catalog/builtin';
import { itemsInScope, type Scope } from '../../domain/instrument/instrument';
import { SCOPES } from '../../domain/measurement/enums';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { today } from '../../state/today';
import { useWatch } from '../../state/useWatch';
import { Arrival } from '../../ui/Arrival';
import { BackLink } from '../../ui/BackLink';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { PageHeader } from '../../ui/PageHeader';
import { RadioGroup } from '../../ui/RadioGroup';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import { useLoaded } from '../../ui/useLoaded';
import { INSTRUMENT, newGroup } from './newGroup';
import { KeptText } from './PrivacyText';
import { SavingNotice } from './SavingNotice';
import { nothingAgreed, offeredTypes, setupOf } from './setup';
import { SetupFields } from './SetupFields';
import { ownTypesOf } from './ownTypes';
import { useSaving } from './useSaving';
import styles from './group.module.css';

export function NewGroupPage({ params }: { params: { community: string } }) {
  const { t } = useWords();
  const { value, problem } = useWatch(
    useMemo(() => ports().communities.watchOne(params.community), [params.community]),
  );
  const isHere = value && value.community.trashedAt === null && value.community.origin === 'own';
  return (
    <Arrival
      value={value && !isHere ? null : value}
      problem={problem && storageWords(t, problem)}
      words={arrivalWords(t)}
      home={href(links.home)}
    >
      {(details) => <SetUp details={details} />}
    </Arrival>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function SetUp({ details }: { details: CommunityDetails }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const part = useLoaded(`model ${INSTRUMENT}`, () => loadModel(INSTRUMENT));
  const saving = useSaving();
  const [date, setDate] = useState(today);
  const [isDateWrong, setDateWrong] = useState(false);
  const [scope, setScope] = useState<Scope>('quick');
  const [caseId, setCaseId] = useState('');
  const least = part.model.rules.smallGroup;
  const [agreed, setAgreed] = useState(() => nothingAgreed(least));
  const { community, cases } = details;
  const own = ownTypesOf(community, saving, (id) => {
    setAgreed((before) => ({ ...before, types: [...before.types, id] }));
  });
  const offered = offeredTypes(own.types);

  const make = async () => {
    setDateWrong(!DAY.test(date));
    if (!DAY.test(date)) return;
    const given = { date, scope, caseId: caseId === '' ? null : caseId, privacy: agreed.privacy };
    const setup = setupOf(agreed, offered);
    const made = await saving.run(ports().snapshots.create(newGroup(details, part, { ...given, setup })));
    if (!made) return;
    keepDefinitionsSoon(loadInstrument);
    go(links.group(made.value.id), { replace: true });
  };
  return (
    <>
      <PageHeader
        title={t('group:titleOf', { name: community.name })}
        lead={<p>{t('group:set.lead')}</p>}
        back={<BackLink href={href(links.community(community.id))}>{community.name}</BackLink>}
        focusOnArrival
      />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Field label={t('group:set.date')} error={isDateWrong ? t('group:set.dateWrong') : undefined}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              className={styles.short}
              value={date}
              onChange={({ currentTarget }) => {
                setDate(currentTarget.value);
              }}
            />
          )}
        </Field>
        {cases.length > 0 && (
          <Field label={t('group:set.case')}>
            {(control) => (
              <SelectInput
                {...control}
                value={caseId}
                options={[
                  { value: '', label: t('group:whole') },
                  ...cases.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={({ currentTarget }) => {
                  setCaseId(currentTarget.value);
                }}
              />
            )}
          </Field>
        )}
        <RadioGroup
          legend={t('group:set.scope')}
          name="scope"
          options={SCOPES.map((value) => ({
            value,
            label: t(`group:set.scopeOption.${value}`),
            hint: t(`group:set.scopeHint.${value}`, { count: itemsInScope(part.model, value).length }),
          }))}
          value={scope}
          onChange={setScope}
        />
        <SetupFields agreed={agreed} onChange={setAgreed} offered={offered} least={least} onOwnType={own.add} />
        <section aria-labelledby="kept" className="flow">
          <h2 id="kept">{t('group:set.kept')}</h2>
          <KeptText privacy={agreed.privacy} />
        </section>
        <SavingNotice saving={saving} />
        <div>
          <Button type="submit" variant="primary" disabled={saving.isBusy}>
            {t('group:set.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}
