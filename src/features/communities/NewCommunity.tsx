/** A new community: what it is, and which scan to begin with. Making it leads straight to the first item. */
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import { loadInstrument, loadModel } from '../../catalog/builtin';
import { itemsInScope, type Scope } from '../../domain/instrument/instrument';
import { SCOPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { firstSnapshot } from '../../state/firstSnapshot';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import { href, links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { BackLink } from '../../ui/BackLink';
import { Button } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { RadioGroup } from '../../ui/RadioGroup';
import { useLoaded } from '../../ui/useLoaded';
import { CommunityFieldset } from './CommunityFieldset';
import { communityOf, fieldsOf, type CommunityFields } from './communityForm';
import { firstItem } from './firstItem';
import styles from './form.module.css';
import { INSTRUMENT } from './instrument';
import { StorageNotice } from './StorageNotice';

export function NewCommunity() {
  const { t } = useWords();
  const [, go] = useLocation();
  const part = useLoaded(`model ${INSTRUMENT}`, () => loadModel(INSTRUMENT));
  const [scope, setScope] = useState<Scope>('quick');
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const form = useForm<CommunityFields>({ defaultValues: fieldsOf(null) });
  const { isSubmitting } = form.formState;
  const begin = form.handleSubmit(async (fields) => {
    setProblem(null);
    const begun = await ports().communities.begin(communityOf(fields, null), firstSnapshot(part, scope));
    if (!begun.ok) {
      setProblem(begun.problem);
      return;
    }
    keepDefinitionsSoon(loadInstrument);
    go(links.scoreItem(begun.value.id, firstItem(part.model, scope)));
  });
  return (
    <>
      <PageHeader
        back={<BackLink href={href(links.home)}>{t('communities:title')}</BackLink>}
        title={t('communities:form.title')}
        lead={t('communities:form.lead')}
        focusOnArrival
      />
      <form className={styles.form} noValidate onSubmit={(event) => void begin(event)}>
        <CommunityFieldset form={form} />
        <RadioGroup
          name="scope"
          legend={t('communities:form.scope')}
          value={scope}
          onChange={setScope}
          options={SCOPES.map((value) => ({
            value,
            label: t(`communities:form.scopeOption.${value}`),
            hint: t(`communities:form.scopeHint.${value}`, { count: itemsInScope(part.model, value).length }),
          }))}
        />
        {problem && <StorageNotice problem={problem} />}
        <p>
          <Button type="submit" variant="primary" disabled={isSubmitting}>
            {isSubmitting ? t('communities:form.busy') : t('communities:form.submit')}
          </Button>
        </p>
      </form>
    </>
  );
}
