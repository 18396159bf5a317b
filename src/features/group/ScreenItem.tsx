/** One item on the projector, in the step where the group is. */
import { useEffect, useRef, useState } from 'react';
import { textOf } from '../../catalog/questionText';
import { handsAlone, mayBeShown, protectionOf } from '../../domain/groups/protection';
import type { Item } from '../../domain/instrument/modelSchema';
import type { ItemScore } from '../../domain/scores/itemScore';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import { Button, ButtonLink } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { DimensionMark } from '../../ui/DimensionMark';
import { markIndexOf } from '../../ui/markIndex';
import { Rings } from '../../ui/Rings';
import { Loading } from '../../ui/Loading';
import { AgreeStep } from './AgreeStep';
import type { GroupContext } from './context';
import { CountStep } from './CountStep';
import { LookStep } from './LookStep';
import { SavingNotice } from './SavingNotice';
import { SCREEN_STEPS, stepAfter, type ScreenStep } from './screenSteps';
import { TalkReasons } from './TalkReasons';
import { useSaving } from './useSaving';
import { votesIn } from './votes';
import styles from './screen.module.css';

interface ScreenItemProps {
  readonly context: GroupContext;
  readonly item: Item;
  /** What may be seen of it; null or unanswered before it was shown. */
  readonly score: ItemScore | null;
  /** Answers that are not in it: of a few beside many hands. */
  readonly held: number;
  readonly place: { readonly index: number; readonly total: number };
  readonly previous: string | null;
  readonly next: string | null;
}

export function ScreenItem({ context, item, score, held, place, previous, next }: ScreenItemProps) {
  const { t } = useWords();
  const { snapshot, questions, model } = context;
  const { revealed, revealedAt } = snapshot.group;
  const isShown = revealed.includes(item.id) || revealedAt !== null || snapshot.state === 'closed';
  const [step, setStep] = useState<ScreenStep>(isShown ? 'look' : 'read');
  const saving = useSaving();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = textOf(context, item.id);
  const votes = votesIn(context, item.id);
  const protection = protectionOf({ ...snapshot, threshold: snapshot.group.threshold }, model.rules.smallGroup);
  const isAnything = votes.responses + votes.byHand > 0;
  const canShow = isAnything && (mayBeShown(votes, protection) || handsAlone(votes, protection));
  const after = stepAfter(step);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  const goTo = (chosen: ScreenStep) => {
    setStep(chosen);
    // Until then nothing of it is on any screen; what can not be shown yet stays open for more answers.
    if (showsVotes(chosen) && !isShown && canShow) void saving.run(ports().groups.reveal(snapshot.id, [item.id]));
  };
  return (
    <article className={styles.item} aria-labelledby="statement">
      <p className={styles.place}>
        <DimensionMark mark={markIndexOf(model, item.dimension)} />
        <span>{questions.dimensions[item.dimension]?.name}</span>
        <span>{t('group:screen.position', place)}</span>
      </p>
      <h1 ref={heading} id="statement" tabIndex={-1} className={styles.statement}>
        {text.statement}
      </h1>
      <ol role="list" className={styles.steps} aria-label={t('group:screen.steps')}>
        {SCREEN_STEPS.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              className={styles.step}
              aria-current={one === step ? 'step' : undefined}
              onClick={() => {
                goTo(one);
              }}
            >
              <span aria-hidden="true">{index + 1}</span> {t(`group:screen.step.${one}`)}
            </button>
          </li>
        ))}
      </ol>
      <SavingNotice saving={saving} />
      {(step === 'read' || step === 'vote') && (
        <>
          <p>{t(step === 'read' ? 'group:screen.read' : 'group:screen.vote')}</p>
          <div className={cx(step === 'vote' && styles.voting)}>
            <ol role="list" className={styles.levels}>
              {text.levels.map((level, index) => (
                <li key={level}>
                  <Rings value={index + 1} size={40} />
                  <span className={styles.number}>{index + 1}</span>
                  <span>{level}</span>
                </li>
              ))}
            </ol>
            {step === 'vote' && <CountStep context={context} itemId={item.id} />}
          </div>
        </>
      )}
      {step === 'read' && <p className={styles.help}>{text.help}</p>}
      {showsVotes(step) &&
        (canShow && !isShown ? (
          <Loading label={t('loading')} lines={7} />
        ) : (
          <>
            <LookStep context={context} item={item} score={isShown ? score : null} votes={votes} held={held} />
            {step === 'talk' && <TalkReasons score={isShown ? score : null} />}
          </>
        ))}
      {step === 'agree' && <AgreeStep context={context} itemId={item.id} />}
      <nav className={styles.nav} aria-label={t('group:screen.title')}>
        {previous !== null && (
          <ButtonLink href={href(links.groupScreen(snapshot.id, previous))}>{t('group:screen.previous')}</ButtonLink>
        )}
        {next !== null && (
          <ButtonLink
            href={href(links.groupScreen(snapshot.id, next))}
            variant={after === null ? 'primary' : 'secondary'}
          >
            {t('group:screen.next')}
          </ButtonLink>
        )}
        {after !== null && (
          <Button
            variant="primary"
            onClick={() => {
              goTo(after);
            }}
          >
            {t('group:screen.nextStep', { step: t(`group:screen.step.${after}`) })}
          </Button>
        )}
      </nav>
    </article>
  );
}

function showsVotes(step: ScreenStep): boolean {
  return step === 'look' || step === 'talk';
}
