/** The scoring screens of one measurement: the overview, or one item at a time. */
import { useEffect } from 'react';
import { Redirect, useRoute } from 'wouter';
import { loadFrame, loadModel, loadTexts } from '../../catalog/builtin';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { Loading } from '../../ui/Loading';
import { MissingPage } from '../../ui/MissingPage';
import { beginLoading, useLoaded } from '../../ui/useLoaded';
import type { ScoreContext } from './context';
import { ScoreOverview } from './ScoreOverview';
import { ScoreStep } from './ScoreStep';
import { stepOf, type Step } from '../../state/progress';
import { StorageNotice } from './StorageNotice';
import { usePrevious } from './usePrevious';
import { useScore } from '../../state/useScore';

export function ScorePage({ params }: { params: { snapshot: string } }) {
  const { t } = useWords();
  const scoring = useScore(params.snapshot);
  const { loaded, content, readProblem } = scoring.state;
  if (readProblem && !content) return <StorageNotice scoring={scoring} />;
  if (!loaded) return <Loading label={t('loading')} />;
  if (!content) {
    return (
      <MissingPage
        title={t('notFound.title')}
        body={t('notFound.body')}
        action={t('notFound.home')}
        href={href(links.home)}
      />
    );
  }
  // Answers of a group come in by its own screens only.
  if (content.snapshot.group) return <Redirect to={links.group(content.snapshot.id)} replace />;
  return <Measurement scoring={scoring} />;
}

function Measurement({ scoring }: Pick<ScoreContext, 'scoring'>) {
  const { language } = useWords();
  const { snapshot } = scoring.state.content!;
  const { id } = snapshot.instrument;
  void beginLoading(`frame ${id} ${language}`, () => loadFrame(id, language)).catch(() => undefined);
  const part = useLoaded(`model ${id}`, () => loadModel(id));
  const frame = useLoaded(`frame ${id} ${language}`, () => loadFrame(id, language));
  const previous = usePrevious(snapshot, part);
  const { model } = part;
  const [isStep, params] = useRoute('/s/:snapshot/score/:item');
  const step = isStep ? stepOf(model, snapshot.scope, params.item) : null;
  const context: ScoreContext = { scoring, snapshot, model, frame, previous };
  const itemId = step?.item.id;
  useEffect(() => {
    if (itemId !== undefined && snapshot.state === 'draft') scoring.leaveAt(itemId);
  }, [itemId, snapshot.state, scoring]);
  return step ? <LoadedStep key={step.item.id} context={context} step={step} /> : <ScoreOverview context={context} />;
}

/** The step, once the texts of its dimension are there; those of the next are fetched meanwhile. */
function LoadedStep({ context, step }: { context: ScoreContext; step: Step }) {
  const { language } = useWords();
  const { id } = context.snapshot.instrument;
  const { dimension } = step.item;
  const texts = useLoaded(`texts ${id} ${language} ${dimension}`, () => loadTexts(id, language, dimension));
  const ahead = step.next?.dimension ?? dimension;
  useEffect(() => {
    // Only to have it near: if it fails here, it is asked for again, and told, where it is needed.
    beginLoading(`texts ${id} ${language} ${ahead}`, () => loadTexts(id, language, ahead)).catch(() => undefined);
  }, [id, language, ahead]);
  return <ScoreStep context={context} step={step} text={texts[step.item.id]!} />;
}
