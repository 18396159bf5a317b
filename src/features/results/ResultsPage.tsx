/** Where a community stands: profile and top three first, then every question, growth, and what is not known. */
import { useMemo } from 'react';
import { loadDefinition, type Definition } from '../../catalog/definition';
import { scoreMeasurement } from '../../domain/result';
import { arrivalWords, noDefinitionWords, notShownWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent } from '../../state/records';
import { resultsShown } from '../../state/groupShown';
import { keptDefinition } from '../../state/measuredWith';
import { soundLinks } from '../../state/soundLinks';
import { toMeasurement } from '../../state/toMeasurement';
import { useSnapshotView } from '../../state/useSnapshotView';
import { Arrival } from '../../ui/Arrival';
import { MissingDefinition } from '../../ui/MissingDefinition';
import { MissingPage } from '../../ui/MissingPage';
import { useLoaded } from '../../ui/useLoaded';
import type { ResultsContext } from './context';
import { ConsensusPart } from './ConsensusPart';
import { GroupItemsPart } from './GroupItemsPart';
import { GrowthPart } from './GrowthPart';
import { ItemsPart } from './ItemsPart';
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
          <MissingPage {...notShownWords(t)} href={href(links.group(params.snapshot))} />
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
  const { t, language } = useWords();
  const { instrument, communityId } = content.snapshot;
  const key = `definition ${instrument.hash} ${language}`;
  const definition = useLoaded(key, () => loadDefinition(instrument, language, keptDefinition));
  if (!definition)
    return <MissingDefinition words={noDefinitionWords(t)} href={href(links.community(communityId))} loaded={key} />;
  return <Results content={content} details={details} definition={definition} />;
}

interface ResultsProps extends Loaded {
  readonly definition: Definition;
}

function Results({ content, details, definition }: ResultsProps) {
  const context = useMemo((): ResultsContext => {
    const measurement = toMeasurement(content, details.issues);
    const result = scoreMeasurement(definition.model, measurement);
    const issues = soundLinks(content.snapshot.issues ?? details.issues);
    return { content, details, ...definition, measurement, result, issues };
  }, [content, details, definition]);
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
