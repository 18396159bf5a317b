/** Everybody at their own pace: how many have answered each item, never what; and showing it all. */
import { useState } from 'react';
import { textOf } from '../../catalog/questionText';
import { useWords } from '../../i18n/translator';
import { resultsShown } from '../../state/groupShown';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProgressBar } from '../../ui/ProgressBar';
import type { HostContext } from './hostContext';
import { answeredByItem, takingPart } from './people';
import { ShownItem } from './ShownItem';
import styles from './live.module.css';

export function OwnPaceHost({ context }: { context: HostContext }) {
  const { t } = useWords();
  const { subject, view } = context;
  const { items, snapshot } = subject;
  const { show } = view;
  const counts = answeredByItem(view.seats);
  const done = takingPart(view.seats).filter(({ answered }) => answered.length >= items.length).length;
  const isShown = resultsShown(snapshot);
  return (
    <section aria-labelledby="own-pace" className={styles.part}>
      <h2 id="own-pace">{t('live:own.title')}</h2>
      <p className={styles.figure} role="status">
        {t('live:own.done', { count: done, total: show.joined })}
      </p>
      {isShown ? <p>{t('live:own.shown')}</p> : <RevealAll context={context} />}
      <ul role="list" className={styles.progress}>
        {items.map(({ id }, index) => {
          const votes = show.revealed[id];
          const label = `${index + 1}. ${textOf(subject, id).label}`;
          const answered = counts.get(id) ?? 0;
          return (
            <li key={id}>
              {votes === undefined ? (
                <ProgressBar
                  label={label}
                  value={answered}
                  max={show.joined}
                  text={t('live:own.answered', { count: answered, total: show.joined })}
                />
              ) : (
                <>
                  <h3>{label}</h3>
                  <ShownItem
                    asked={subject}
                    itemId={id}
                    votes={votes}
                    consensus={show.consensus[id]}
                    threshold={snapshot.group.threshold}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function RevealAll({ context }: { context: HostContext }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const hide = () => {
    setOpen(false);
  };
  return (
    <div>
      <Button
        variant="primary"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('live:own.reveal')}
      </Button>
      <Dialog
        open={open}
        onClose={hide}
        title={t('live:own.revealTitle')}
        closeLabel={t('cancel')}
        actions={
          <Button
            variant="primary"
            onClick={() => {
              hide();
              void context.reveal('all');
            }}
          >
            {t('live:own.reveal')}
          </Button>
        }
      >
        <p>{t('live:own.revealBody')}</p>
      </Dialog>
    </div>
  );
}
