/** Why a change has its label, with the figures; and where somebody may say that it is real, the place to say so. */
import type { Change } from '../../domain/compare/comparison';
import { Disclosure } from '../../ui/Disclosure';
import { labelText } from './changeWords';
import { ConfirmChange } from './ConfirmChange';
import type { CompareContext } from './context';
import { reasonText } from './reasonText';

interface WhyProps {
  readonly context: CompareContext;
  readonly change: Change;
  readonly name: string;
  /** Of an item: the dimension it belongs to. */
  readonly dimension?: string | undefined;
  readonly onConfirm?: (() => void) | undefined;
}

export function Why({ context, change, name, dimension, onConfirm }: WhyProps) {
  const { t, language, names, model, view } = context;
  const isYardstickMoved =
    change.label !== 'incomparable' &&
    view.comparison.dimensions.some(({ id, label }) => id === dimension && label === 'yardstick');
  const sentences = [
    ...reasonText(change, { t, language, names, rules: model.rules }),
    ...(isYardstickMoved ? [t('compare:reason.dimensionYardstick', { name: names.dimension(dimension ?? '') })] : []),
  ];
  return (
    <Disclosure
      summary={
        <>
          <span aria-hidden="true">{t('compare:why')}</span>
          <span className="visually-hidden">{t('compare:whyOf', { label: labelText(change, t), name })}</span>
        </>
      }
    >
      <p>{sentences.join(' ')}</p>
      <ConfirmChange context={context} change={change} onConfirm={onConfirm} />
    </Disclosure>
  );
}
