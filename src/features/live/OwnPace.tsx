/** All items at one's own pace, one at a time; and what the group chose once that is shown. */
import { useRef, useState } from 'react';
import { textOf } from '../../catalog/questionText';
import { useWords } from '../../i18n/translator';
import type { RoomShow } from '../../state/livePorts';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { ProgressBar } from '../../ui/ProgressBar';
import { SelectInput } from '../../ui/SelectInput';
import { AllShown } from './AllShown';
import { Choice } from './Choice';
import type { PartContext } from './partContext';
import styles from './live.module.css';

export function OwnPace({ context, show }: { context: PartContext; show: RoomShow }) {
  const { t } = useWords();
  const { asked, own, view, invitation } = context;
  // What was shown takes no more answers.
  const open = asked.items.filter(({ id }) => show.revealed[id] === undefined);
  const [chosen, setChosen] = useState(() => open.find(({ id }) => own.answers[id] === undefined)?.id ?? null);
  const top = useRef<HTMLDivElement>(null);
  if (open.length === 0) return <AllShown context={context} show={show} />;
  const place = Math.max(
    open.findIndex(({ id }) => id === chosen),
    0,
  );
  const item = open[place];
  const done = open.filter(({ id }) => own.answers[id] !== undefined).length;
  const received = open.filter(({ id }) => view.deliveries[id] === 'received').length;
  const go = (id: string | undefined) => {
    if (id === undefined) return;
    setChosen(id);
    top.current?.focus();
  };
  return (
    <section className={styles.stage}>
      <div ref={top} tabIndex={-1} className={styles.place}>
        {t('live:together.position', { index: place + 1, total: open.length })}
      </div>
      {item && <Choice key={item.id} context={context} itemId={item.id} />}
      <div className={styles.bar}>
        <Button
          disabled={place === 0}
          onClick={() => {
            go(open[place - 1]?.id);
          }}
        >
          {t('live:together.previous')}
        </Button>
        <Button
          variant="primary"
          disabled={place === open.length - 1}
          onClick={() => {
            go(open[place + 1]?.id);
          }}
        >
          {t('live:together.nextItem')}
        </Button>
      </div>
      {open.length < asked.items.length && invitation.privacy === 'anonymous' && (
        <p className={styles.soft}>{t('live:shown.settled')}</p>
      )}
      <ProgressBar
        label={t('live:ownPace.done')}
        value={done}
        max={open.length}
        text={t('live:ownPace.doneOf', { done, total: open.length, received })}
      />
      {done === open.length && <p role="status">{t('live:ownPace.ready')}</p>}
      <Field label={t('live:together.jump')}>
        {(control) => (
          <SelectInput
            {...control}
            value={item?.id ?? ''}
            options={open.map(({ id }, index) => ({
              value: id,
              label: `${index + 1}. ${textOf(asked, id).label}${own.answers[id] === undefined ? '' : ' ✓'}`,
            }))}
            onChange={(event) => {
              go(event.currentTarget.value);
            }}
          />
        )}
      </Field>
    </section>
  );
}
