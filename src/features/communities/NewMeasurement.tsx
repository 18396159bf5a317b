/** Starts another measurement of a community, and goes to its first item. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { loadInstrument, loadModel } from '../../catalog/builtin';
import { itemsInScope, type Scope } from '../../domain/instrument/instrument';
import { SCOPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { firstSnapshot } from '../../state/firstSnapshot';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import { links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { useLoaded } from '../../ui/useLoaded';
import { firstItem } from './firstItem';
import { INSTRUMENT } from './instrument';
import styles from './page.module.css';
import { StorageNotice } from './StorageNotice';

export function NewMeasurement({ communityId }: { communityId: string }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const part = useLoaded(`model ${INSTRUMENT}`, () => loadModel(INSTRUMENT));
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const start = async (scope: Scope) => {
    setBusy(true);
    const made = await ports().snapshots.create({ communityId, ...firstSnapshot(part, scope) });
    setBusy(false);
    setProblem(made.ok ? null : made.problem);
    if (!made.ok) return;
    keepDefinitionsSoon(loadInstrument);
    go(links.scoreItem(made.value.id, firstItem(part.model, scope)));
  };
  return (
    <div className={styles.newMeasurement}>
      <h3>{t('communities:page.startTitle')}</h3>
      <p className={styles.soft}>{t('communities:page.startHint')}</p>
      <ul role="list" className={styles.scopes}>
        {SCOPES.map((scope) => (
          <li key={scope}>
            <Button disabled={isBusy} aria-describedby={`scope-${scope}`} onClick={() => void start(scope)}>
              {t(`communities:form.scopeOption.${scope}`)}
            </Button>
            <span id={`scope-${scope}`} className={styles.soft}>
              {t(`communities:form.scopeHint.${scope}`, { count: itemsInScope(part.model, scope).length })}
            </span>
          </li>
        ))}
      </ul>
      {problem && <StorageNotice problem={problem} />}
    </div>
  );
}
