/** Item by item with everybody: the statement on the projector, the step at hand, and how many have answered. */
import { useRef } from 'react';
import { textOf } from '../../catalog/questionText';
import { useWords } from '../../i18n/translator';
import { LIVE_STEPS, type LiveStep } from '../../state/liveSteps';
import { Button } from '../../ui/Button';
import { DimensionMark } from '../../ui/DimensionMark';
import { Field } from '../../ui/Field';
import { markIndexOf } from '../../ui/markIndex';
import { ProgressBar } from '../../ui/ProgressBar';
import { SelectInput } from '../../ui/SelectInput';
import { useProjectorSize } from '../../ui/useProjectorSize';
import { AgreeForm } from './AgreeForm';
import type { HostContext } from './hostContext';
import { LevelTexts } from './LevelTexts';
import { answeredByItem } from './people';
import { ShownItem } from './ShownItem';
import { needsReveal, stepAfter } from './steps';
import styles from './live.module.css';

export function Together({ context }: { context: HostContext }) {
  useProjectorSize();
  const { t } = useWords();
  const { subject, host, view, reveal, say } = context;
  const { items, model, questions, snapshot } = subject;
  const { show } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = Math.max(
    items.findIndex(({ id }) => id === show.itemId),
    0,
  );
  const item = items[place];
  if (!item) return null;
  const text = textOf(subject, item.id);
  const answered = answeredByItem(view.seats).get(item.id) ?? 0;
  const { step } = show;
  const next = stepAfter(step);
  const votes = show.revealed[item.id];
  const { threshold } = snapshot.group;

  const goToItem = (id: string | undefined) => {
    if (id === undefined) return;
    host.steer({ itemId: id, step: show.revealed[id] === undefined ? 'read' : 'look' });
    heading.current?.focus();
  };
  const goToStep = async (to: LiveStep) => {
    if (needsReveal(to) && votes === undefined && !(await reveal([item.id]))) return;
    host.steer({ step: to });
    say(t('live:together.now', { step: t(`live:step.${to}`) }));
  };
  return (
    <section aria-labelledby="statement" className={styles.stage}>
      <p className={styles.place}>
        <DimensionMark mark={markIndexOf(model, item.dimension)} />{' '}
        {questions.dimensions[item.dimension]?.name ?? item.dimension} ·{' '}
        {t('live:together.position', { index: place + 1, total: items.length })}
      </p>
      <h2 id="statement" ref={heading} tabIndex={-1} className={styles.statement}>
        {text.statement}
      </h2>
      <ol role="list" className={styles.steps} aria-label={t('live:together.steps')}>
        {LIVE_STEPS.map((entry) => (
          <li key={entry}>
            <Button
              variant="quiet"
              aria-current={entry === step ? 'step' : undefined}
              className={entry === step ? styles.current : undefined}
              onClick={() => void goToStep(entry)}
            >
              {t(`live:step.${entry}`)}
            </Button>
          </li>
        ))}
      </ol>
      {needsReveal(step) && votes !== undefined ? (
        <ShownItem
          asked={subject}
          itemId={item.id}
          votes={votes}
          consensus={show.consensus[item.id]}
          threshold={threshold}
          large
          animated
        />
      ) : (
        <LevelTexts text={text} />
      )}
      {votes !== undefined && snapshot.privacy === 'anonymous' && (
        <p className={styles.soft}>{t('live:together.settled')}</p>
      )}
      {step === 'agree' && <AgreeForm key={item.id} context={context} itemId={item.id} />}
      {votes === undefined && show.joined > 0 && (
        <ProgressBar
          label={t('live:together.answered')}
          value={answered}
          max={show.joined}
          text={t('live:together.answeredOf', { count: answered, total: show.joined })}
        />
      )}
      <div className={styles.bar}>
        <Button
          disabled={place === 0}
          onClick={() => {
            goToItem(items[place - 1]?.id);
          }}
        >
          {t('live:together.previous')}
        </Button>
        {next ? (
          <Button variant="primary" onClick={() => void goToStep(next)}>
            {t('live:together.next', { step: t(`live:step.${next}`) })}
          </Button>
        ) : (
          <Button
            variant="primary"
            disabled={place === items.length - 1}
            onClick={() => {
              goToItem(items[place + 1]?.id);
            }}
          >
            {t('live:together.nextItem')}
          </Button>
        )}
        {next && (
          <Button
            disabled={place === items.length - 1}
            onClick={() => {
              goToItem(items[place + 1]?.id);
            }}
          >
            {t('live:together.nextItem')}
          </Button>
        )}
      </div>
      <div className={styles.jump}>
        <Field label={t('live:together.jump')}>
          {(control) => (
            <SelectInput
              {...control}
              value={item.id}
              options={items.map(({ id }, index) => ({
                value: id,
                label: `${index + 1}. ${textOf(subject, id).label}`,
              }))}
              onChange={(event) => {
                goToItem(event.currentTarget.value);
              }}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
