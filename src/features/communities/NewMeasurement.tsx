/** Starts another measurement of a community or of a case in it, and goes to its first item. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { loadInstrument, loadModel } from '../../catalog/builtin';
import { itemsInScope, type Scope } from '../../domain/instrument/instrument';
import { SCOPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import { links } from '../../state/links';
import type { CommunityDetails, StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { useLoaded } from '../../ui/useLoaded';
import { firstItem } from './firstItem';
import { INSTRUMENT } from './instrument';
import { earlierOnes, measureAgain } from './measureAgain';
import { NewMeasurementFields, type Chosen } from './NewMeasurementFields';
import styles from './page.module.css';
import { StorageNotice } from './StorageNotice';
import { useAnswered } from './useAnswered';

/** `from` undefined: the newest earlier measurement there is; null: none. */
const BEGIN: Chosen = { caseId: null, from: undefined, isSameRater: true };

export function NewMeasurement({ community, snapshots, cases }: CommunityDetails) {
  const { t } = useWords();
  const [, go] = useLocation();
  const part = useLoaded(`model ${INSTRUMENT}`, () => loadModel(INSTRUMENT));
  const answered = useAnswered(snapshots);
  const [chosen, setChosen] = useState(BEGIN);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  if (!answered) return null;

  // A case that was removed meanwhile, in another tab perhaps, is no longer chosen.
  const caseId = cases.find(({ id }) => id === chosen.caseId)?.id ?? null;
  const earlier = earlierOnes(snapshots, answered, { instrument: INSTRUMENT, caseId });
  const previous = chosen.from === null ? null : (earlier.find(({ id }) => id === chosen.from) ?? earlier[0] ?? null);

  const start = async (scope: Scope) => {
    setBusy(true);
    const begun = measureAgain(part, { scope, caseId, previous, isSameRater: chosen.isSameRater });
    const made = await ports().snapshots.create({ communityId: community.id, ...begun });
    setBusy(false);
    setProblem(made.ok ? null : made.problem);
    if (!made.ok) return;
    keepDefinitionsSoon(loadInstrument);
    go(links.scoreItem(made.value.id, firstItem(part.model, scope)));
  };
  const scopes = previous ? [previous.scope, ...SCOPES.filter((scope) => scope !== previous.scope)] : SCOPES;
  return (
    <div className={styles.newMeasurement}>
      <h3>{previous ? t('line:again.title') : t('communities:page.startTitle')}</h3>
      <p className={styles.soft}>{previous ? t('line:again.hint') : t('communities:page.startHint')}</p>
      <NewMeasurementFields
        cases={cases}
        earlier={earlier}
        previous={previous}
        chosen={{ ...chosen, caseId }}
        onChange={setChosen}
      />
      <ul role="list" className={styles.scopes}>
        {scopes.map((scope) => {
          const name = t(`communities:form.scopeOption.${scope}`);
          const size = t(`communities:form.scopeHint.${scope}`, { count: itemsInScope(part.model, scope).length });
          const isSame = scope === previous?.scope;
          return (
            <li key={scope}>
              <Button disabled={isBusy} aria-describedby={`scope-${scope}`} onClick={() => void start(scope)}>
                {isSame ? t('line:again.do') : name}
              </Button>
              <span id={`scope-${scope}`} className={styles.soft}>
                {isSame ? t('line:again.same', { scope: name, size }) : size}
              </span>
            </li>
          );
        })}
      </ul>
      {problem && <StorageNotice problem={problem} />}
    </div>
  );
}
