/** Where a community stands: profile and top three first, then every question, growth, and what is not known. */
import { useMemo } from 'react';
import { loadAdvice, loadModel, loadQuestions } from '../../catalog/builtin';
import type { Advice, Questions } from '../../catalog/parts';
import type { Model } from '../../domain/instrument/modelSchema';
import { scoreMeasurement } from '../../domain/result';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent } from '../../state/records';
import { resultsShown } from '../../state/groupShown';
import { soundLinks } from '../../state/soundLinks';
import { toMeasurement } from '../../state/toMeasurement';
import { useSnapshotView } from '../../state/useSnapshotView';
import { Arrival } from '../../ui/Arrival';
import { useLoaded } from '../../ui/useLoaded';
import type { ResultsContext } from './context';
import { ConsensusPart } from './ConsensusPart';
import { GroupItemsPart } from './GroupItemsPart';
import { GrowthPart } from './GrowthPart';
import { ItemsPart } from './ItemsPart';
import { NotShownYet } from './NotShownYet';
import { PerspectivesPart } from './PerspectivesPart';
import { ProfilePart } from './ProfilePart';
import { ResultsHeader } from './ResultsHeader';
import { TalkPart } from './TalkPart';
import { UnknownPart } from './UnknownPart';
import styles from './results.module.css';

export function ResultsPage({ params }: { params: { snapshot: string } }) {
  const { t } = useWords();
  const { value, problem } = useSnapshotView(params.snapshot);
  return (
    <Arrival
      value={value}
      problem={problem && storageWords(t, problem)}
      words={arrivalWords(t)}
      home={href(links.home)}
    >
      {(loaded) =>
        resultsShown(loaded.content.snapshot) ? (
          <LoadedResults {...loaded} />
        ) : (
          <NotShownYet snapshotId={params.snapshot} />
        )
      }
    </Arrival>
  );
}

interface Loaded {
  readonly content: SnapshotContent;
  readonly details: CommunityDetails;
}

function LoadedResults({ content, details }: Loaded) {
  const { language } = useWords();
  const { id } = content.snapshot.instrument;
  const { model } = useLoaded(`model ${id}`, () => loadModel(id));
  const questions = useLoaded(`questions ${id} ${language}`, () => loadQuestions(id, language));
  const advice = useLoaded(`advice ${id} ${language}`, () => loadAdvice(id, language));
  return <Results content={content} details={details} model={model} questions={questions} advice={advice} />;
}

interface ResultsProps extends Loaded {
  readonly model: Model;
  readonly questions: Questions;
  readonly advice: Advice;
}

function Results({ content, details, model, questions, advice }: ResultsProps) {
  const context = useMemo((): ResultsContext => {
    const measurement = toMeasurement(content, details.issues);
    const result = scoreMeasurement(model, measurement);
    const issues = soundLinks(content.snapshot.issues ?? details.issues);
    return { content, details, model, questions, advice, measurement, result, issues };
  }, [content, details, model, questions, advice]);
  const isGroup = content.snapshot.by === 'group';
  return (
    <div className={styles.results}>
      <ResultsHeader context={context} />
      <ProfilePart context={context} />
      {isGroup && <TalkPart context={context} />}
      {isGroup ? <GroupItemsPart context={context} /> : <ItemsPart context={context} />}
      {isGroup && <ConsensusPart context={context} />}
      {isGroup && <PerspectivesPart context={context} />}
      <GrowthPart context={context} />
      <UnknownPart context={context} />
    </div>
  );
}
