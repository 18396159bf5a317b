/** A participant's own answers: all of them at a glance, or one question at a time. */
import { useEffect } from 'react';
import { useRoute } from 'wouter';
import { loadTexts } from '../../catalog/builtin';
import { useWords } from '../../i18n/translator';
import { stepOf, type Step } from '../../state/progress';
import { beginLoading, useLoaded } from '../../ui/useLoaded';
import { AnswerOverview } from './AnswerOverview';
import { AnswerStep } from './AnswerStep';
import type { JoinContext } from './context';
import { OwnGate } from './OwnGate';

export function ParticipationPage({ params }: { params: { participation: string } }) {
  return <OwnGate id={params.participation}>{(context) => <Answers context={context} />}</OwnGate>;
}

function Answers({ context }: { context: JoinContext }) {
  const [isStep, params] = useRoute('/p/:participation/:item');
  const step = isStep ? stepOf(context.model, context.own.invitation.scope, params.item) : null;
  return step ? <LoadedStep key={step.item.id} context={context} step={step} /> : <AnswerOverview context={context} />;
}

/** The question, once the texts of its dimension are there; those of the next are fetched meanwhile. */
function LoadedStep({ context, step }: { context: JoinContext; step: Step }) {
  const { language } = useWords();
  const { id } = context.model;
  const { dimension } = step.item;
  const texts = useLoaded(`texts ${id} ${language} ${dimension}`, () => loadTexts(id, language, dimension));
  const ahead = step.next?.dimension ?? dimension;
  useEffect(() => {
    // Only to have it near: if it fails here, it is asked for again, and told, where it is needed.
    beginLoading(`texts ${id} ${language} ${ahead}`, () => loadTexts(id, language, ahead)).catch(() => undefined);
  }, [id, language, ahead]);
  const text = texts[step.item.id];
  if (!text) throw new Error(`no words for the item ${step.item.id}`);
  return <AnswerStep context={context} step={step} text={text} />;
}
