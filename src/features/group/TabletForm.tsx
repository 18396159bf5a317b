/** One person's answers on the shared device, item by item. */
import { useEffect, useRef, useState } from 'react';
import { textOf } from '../../catalog/questionText';
import type { Answer, Answers } from '../../domain/answer';
import type { Item } from '../../domain/instrument/modelSchema';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LevelChoice } from '../../ui/LevelChoice';
import type { GroupContext } from './context';
import { keepUnhanded, type Unhanded } from './unhanded';
import { useSilence } from './useSilence';
import styles from './tablet.module.css';

interface TabletFormProps {
  readonly context: GroupContext;
  readonly items: readonly Item[];
  /** Answered before somebody may have changed: counted, not shown. */
  readonly sealed: Unhanded;
  readonly isBusy: boolean;
  /** Nobody touched it for a while: what was answered goes under seal. */
  readonly onAway: (unhanded: Unhanded) => void;
  readonly onHandIn: (unhanded: Unhanded) => void;
  readonly onWipe: () => void;
}

export function TabletForm({ context, items, sealed, isBusy, onAway, onHandIn, onWipe }: TabletFormProps) {
  const { t } = useWords();
  const { snapshot, questions } = context;
  const firstOpen = items.findIndex(({ id }) => sealed.answers[id] === undefined);
  const [at, setAt] = useState(firstOpen === -1 ? items.length : firstOpen);
  const [given, setGiven] = useState<Answers>({});
  const [isAsked, setAsked] = useState(false);
  const top = useRef<HTMLParagraphElement>(null);
  const item = items[at];
  const unhanded: Unhanded = { ...sealed, answers: { ...sealed.answers, ...given } };
  useSilence(() => {
    onAway(unhanded);
  });
  useEffect(() => {
    top.current?.focus();
  }, [at]);
  const choose = (itemId: string, answer: Answer) => {
    const next = { ...given, [itemId]: answer };
    setGiven(next);
    keepUnhanded(snapshot.id, { ...sealed, answers: { ...sealed.answers, ...next } });
  };
  const done = items.filter(({ id }) => unhanded.answers[id] !== undefined).length;
  return (
    <div className={styles.form}>
      <p ref={top} tabIndex={-1} className={styles.place}>
        {item
          ? `${questions.dimensions[item.dimension]?.name ?? ''} · ${t('group:tablet.position', { index: at + 1, total: items.length })}`
          : t('group:tablet.end', { done, total: items.length })}
      </p>
      {item ? (
        <>
          <LevelChoice
            key={item.id}
            itemId={item.id}
            statement={textOf(context, item.id).statement}
            levels={textOf(context, item.id).levels}
            value={given[item.id] ?? null}
            onChange={(answer) => {
              choose(item.id, answer);
            }}
            unknownLabel={questions.scale.unknown.name}
            notApplicableLabel={questions.scale.notApplicable.name}
            headingLevel={1}
            describedBy="tablet-help"
          />
          {given[item.id] === undefined && sealed.answers[item.id] !== undefined && <p>{t('group:tablet.sealed')}</p>}
          <p id="tablet-help" className={styles.help}>
            {textOf(context, item.id).help}
          </p>
        </>
      ) : (
        <h1>{t('group:tablet.endTitle')}</h1>
      )}
      <div className={styles.nav}>
        {at > 0 && (
          <Button
            onClick={() => {
              setAt(at - 1);
            }}
          >
            {t(item ? 'group:tablet.previous' : 'group:tablet.back')}
          </Button>
        )}
        {item ? (
          <Button
            variant="primary"
            onClick={() => {
              setAt(at + 1);
            }}
          >
            {t(at === items.length - 1 ? 'group:tablet.toEnd' : 'group:tablet.next')}
          </Button>
        ) : (
          <Button
            variant="primary"
            disabled={isBusy || done === 0}
            onClick={() => {
              onHandIn(unhanded);
            }}
          >
            {t('group:tablet.handIn')}
          </Button>
        )}
      </div>
      <div className={styles.exit}>
        {item && at < items.length - 1 && (
          <Button
            variant="quiet"
            onClick={() => {
              setAt(items.length);
            }}
          >
            {t('group:tablet.toEnd')}
          </Button>
        )}
        <Button
          variant="quiet"
          onClick={() => {
            setAsked(true);
          }}
        >
          {t('group:tablet.wipe')}
        </Button>
      </div>
      <Dialog
        open={isAsked}
        onClose={() => {
          setAsked(false);
        }}
        title={t('group:tablet.wipeTitle')}
        closeLabel={t('cancel')}
        actions={
          <Button variant="danger" onClick={onWipe}>
            {t('group:tablet.wipeDo')}
          </Button>
        }
      >
        <p>{t('group:tablet.wipeWhy')}</p>
      </Dialog>
    </div>
  );
}
