/** The item that everybody is at: to read, to choose, or to look at what the group chose. */
import { textOf } from '../../catalog/questionText';
import { useWords } from '../../i18n/translator';
import type { RoomShow } from '../../state/livePorts';
import { DimensionMark } from '../../ui/DimensionMark';
import { markIndexOf } from '../../ui/markIndex';
import { Choice } from './Choice';
import { DeliveryLine } from './DeliveryLine';
import { LevelTexts } from './LevelTexts';
import type { PartContext } from './partContext';
import { ShownItem } from './ShownItem';
import styles from './live.module.css';

interface AtHandProps {
  readonly context: PartContext;
  readonly show: RoomShow;
  readonly itemId: string;
}

export function AtHand({ context, show, itemId }: AtHandProps) {
  const { t } = useWords();
  const { asked, own, invitation, view } = context;
  const where = view.deliveries[itemId];
  const { items, model, questions } = asked;
  const place = items.findIndex(({ id }) => id === itemId);
  const dimension = items[place]?.dimension ?? '';
  const text = textOf(asked, itemId);
  const votes = show.revealed[itemId];
  const answer = own.answers[itemId];
  return (
    <section className={styles.stage}>
      <p className={styles.place}>
        <DimensionMark mark={markIndexOf(model, dimension)} /> {questions.dimensions[dimension]?.name ?? dimension} ·{' '}
        {t('live:together.position', { index: place + 1, total: items.length })} · {t(`live:step.${show.step}`)}
      </p>
      {votes === undefined && show.step !== 'read' ? (
        <Choice context={context} itemId={itemId} />
      ) : (
        <>
          <h1 className={styles.statement}>{text.statement}</h1>
          {votes === undefined ? (
            <>
              <p>{t('live:atHand.read')}</p>
              <LevelTexts text={text} />
            </>
          ) : (
            <>
              <ShownItem
                asked={asked}
                itemId={itemId}
                votes={votes}
                consensus={show.consensus[itemId]}
                threshold={invitation.threshold}
                animated
              />
              <p className={styles.soft}>
                {answer === undefined
                  ? t('live:atHand.noneOfYours')
                  : typeof answer === 'number'
                    ? t('live:atHand.yours', { level: answer, name: questions.scale.levels[answer - 1]?.name ?? '' })
                    : t('live:atHand.yoursOther', {
                        name: t(answer === 'dk' ? 'live:atHand.unknown' : 'live:atHand.notApplicable'),
                      })}
              </p>
              {where === 'late' && <DeliveryLine where={where} />}
              {invitation.privacy === 'anonymous' && (where === 'waiting' || where === 'sent') && (
                <p className={styles.soft}>{t('live:atHand.settled')}</p>
              )}
              {(show.step === 'talk' || show.step === 'agree') && <p>{t(`live:atHand.${show.step}`)}</p>}
            </>
          )}
        </>
      )}
    </section>
  );
}
