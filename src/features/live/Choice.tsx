/** One item to answer, and where the answer is. */
import { textOf } from '../../catalog/questionText';
import { useWords } from '../../i18n/translator';
import { withAnswer } from '../../state/participation';
import { LevelChoice } from '../../ui/LevelChoice';
import { DeliveryLine } from './DeliveryLine';
import { whereIs, type PartContext } from './partContext';
import styles from './live.module.css';

export function Choice({ context, itemId }: { context: PartContext; itemId: string }) {
  const { asked, own, answering } = context;
  const { t } = useWords();
  const text = textOf(asked, itemId);
  return (
    <>
      <LevelChoice
        itemId={itemId}
        statement={text.statement}
        levels={text.levels}
        value={own.answers[itemId] ?? null}
        onChange={(answer) => {
          answering.store.change((before) => withAnswer(before, itemId, answer));
        }}
        unknownLabel={t('live:atHand.unknown')}
        notApplicableLabel={t('live:atHand.notApplicable')}
        headingLevel={1}
        describedBy={`help-${itemId}`}
      />
      <DeliveryLine where={whereIs(context, itemId)} />
      <p id={`help-${itemId}`} className={styles.soft}>
        {text.help}
      </p>
    </>
  );
}
