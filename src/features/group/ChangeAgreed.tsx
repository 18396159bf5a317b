/** Changes what was agreed, for as long as nobody has answered. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { StatusMessage } from '../../ui/StatusMessage';
import type { GroupContext } from './context';
import { ownTypesOf } from './ownTypes';
import { SavingNotice } from './SavingNotice';
import { agreedOf, offeredTypes, setupOf } from './setup';
import { SetupFields } from './SetupFields';
import { useSaving } from './useSaving';
import styles from './group.module.css';

export function ChangeAgreed({ context }: { context: GroupContext }) {
  const { t } = useWords();
  const { snapshot, details, model } = context;
  const { privacy, group } = snapshot;
  const saving = useSaving();
  const [agreed, setAgreed] = useState(() => agreedOf(privacy, group));
  const own = ownTypesOf(details.community, saving, (id) => {
    setAgreed((before) => ({ ...before, types: [...before.types, id] }));
  });
  if (group.startedAt !== null || snapshot.state === 'closed' || group.revealedAt !== null) return null;
  const offered = offeredTypes(own.types);
  const save = () => {
    const setUp = ports().groups.setUp(snapshot.id, agreed.privacy, setupOf(agreed, offered));
    void saving.run(setUp, t('group:set.saved'));
  };
  return (
    <div>
      <Disclosure summary={t('group:set.change')}>
        <div className={styles.form}>
          <SetupFields
            agreed={agreed}
            onChange={setAgreed}
            offered={offered}
            least={model.rules.smallGroup}
            onOwnType={own.add}
          />
          <SavingNotice
            saving={saving}
            locked={{ title: t('group:set.lockedTitle'), body: t('group:set.lockedBody') }}
          />
          <div>
            <Button onClick={save}>{t('group:set.save')}</Button>
          </div>
        </div>
      </Disclosure>
      <StatusMessage>{saving.message}</StatusMessage>
    </div>
  );
}
