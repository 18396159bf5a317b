/** A measurement with its instrument at hand: the overview, or one item at a time. */
import { useEffect } from 'react';
import { useRoute } from 'wouter';
import type { Frame, ItemText, ModelPart } from '../../catalog/parts';
import { stepOf, type Step } from '../../state/progress';
import type { Scoring } from '../../state/useScore';
import { afterPaint } from '../../ui/afterPaint';
import { beginLoading, useLoaded } from '../../ui/useLoaded';
import type { ScoreContext } from './context';
import { fetchOverview, Overview } from './Overview';
import { ScoreStep } from './ScoreStep';
import { usePrevious } from './usePrevious';

/** What the items of a dimension ask, fetched dimension by dimension. */
interface Texts {
  /** Names the instrument and the language. */
  readonly key: string;
  readonly load: (dimension: string) => Promise<Readonly<Record<string, ItemText>>>;
}

interface MeasurementProps {
  readonly scoring: Scoring;
  readonly part: ModelPart;
  readonly frame: Frame;
  readonly texts: Texts;
}

export function Measurement({ scoring, part, frame, texts }: MeasurementProps) {
  const { snapshot } = scoring.state.content!;
  const previous = usePrevious(snapshot, part);
  const { model } = part;
  const [isStep, params] = useRoute('/s/:snapshot/score/:item');
  const step = isStep ? stepOf(model, snapshot.scope, params.item) : null;
  const context: ScoreContext = { scoring, snapshot, model, frame, previous };
  const itemId = step?.item.id;
  const { leaveAt } = scoring;
  useEffect(() => {
    if (itemId !== undefined && snapshot.state === 'draft') leaveAt(itemId);
  }, [itemId, snapshot.state, leaveAt]);
  if (!step) return <Overview context={context} />;
  return <LoadedStep key={step.item.id} context={context} step={step} texts={texts} />;
}

interface LoadedStepProps extends Pick<MeasurementProps, 'texts'> {
  readonly context: ScoreContext;
  readonly step: Step;
}

/** The step, once the texts of its dimension are there; those of the next and the overview are fetched meanwhile. */
function LoadedStep({ context, step, texts: { key, load } }: LoadedStepProps) {
  const { dimension } = step.item;
  const texts = useLoaded(`texts ${key} ${dimension}`, () => load(dimension));
  const ahead = step.next?.dimension ?? dimension;
  useEffect(() => {
    afterPaint(() => {
      // Only to have it near: if it fails here, it is asked for again, and told, where it is needed.
      beginLoading(`texts ${key} ${ahead}`, () => load(ahead)).catch(() => undefined);
      fetchOverview();
    });
  }, [key, load, ahead]);
  return <ScoreStep context={context} step={step} text={texts[step.item.id]!} />;
}
