/** Reads what the chosen measurements hold and the definitions they were made with, and shows what becomes of it. */
import { useMemo } from 'react';
import { builtinInstruments, loadFrame, loadModel } from '../../catalog/builtin';
import type { Frame, ModelPart } from '../../catalog/parts';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import type { CommunityDetails } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { SnapshotContent } from '../../state/records';
import { useWatch } from '../../state/useWatch';
import { Loading } from '../../ui/Loading';
import { StorageNotice } from '../../ui/StorageNotice';
import { useLoaded } from '../../ui/useLoaded';
import { Beside } from './Beside';
import { Compared } from './Compared';
import { measurementName } from './measurementName';
import { ContentNotice } from './OutcomeNotice';
import { otherVersions, scoredSeries } from './scoredSeries';
import type { Selection } from './selection';
import { useDefinitions } from './useDefinitions';

interface LoadedSeriesProps {
  readonly details: CommunityDetails;
  /** Two to five measurements with one instrument. */
  readonly selection: Selection;
}

export function LoadedSeries({ details, selection }: LoadedSeriesProps) {
  const { t } = useWords();
  const { chosen } = selection;
  const ids = chosen.map(({ id }) => id).join('+');
  const { value, problem, retry } = useWatch(useMemo(() => ports().snapshots.watchMany(ids.split('+')), [ids]));
  const instrument = chosen[0]?.instrument.id ?? '';
  if (!builtinInstruments().some(({ id }) => id === instrument))
    return <ContentNotice details={details} kind="no-definition" snapshots={chosen} />;
  if (problem) return <StorageNotice words={storageWords(t, problem)} onRetry={retry} />;
  // One of them was removed this moment: the choice above follows at once.
  if (value?.length !== chosen.length) return <Loading label={t('loading')} lines={6} />;
  return (
    <WithWords details={details} contents={value} instrument={instrument} isBeside={selection.outcome === 'beside'} />
  );
}

interface ContentsProps {
  readonly details: CommunityDetails;
  readonly contents: readonly SnapshotContent[];
  readonly isBeside: boolean;
}

function WithWords({ instrument, ...rest }: ContentsProps & { readonly instrument: string }) {
  const { language } = useWords();
  const part = useLoaded(`model ${instrument}`, () => loadModel(instrument));
  const frame = useLoaded(`frame ${instrument} ${language}`, () => loadFrame(instrument, language));
  return <WithDefinitions {...rest} part={part} frame={frame} />;
}

interface LoadedProps extends ContentsProps {
  readonly part: ModelPart;
  readonly frame: Frame;
}

function WithDefinitions({ details, contents, isBeside, part, frame }: LoadedProps) {
  const { t, language } = useWords();
  const { issues, cases } = details;
  const { value: definitions, problem } = useDefinitions(
    useMemo(() => otherVersions(contents, part), [contents, part]),
  );
  const scored = useMemo(
    () => definitions && scoredSeries(contents, part, definitions, issues),
    [contents, part, definitions, issues],
  );
  if (problem) return <StorageNotice words={storageWords(t, problem)} />;
  if (!scored) return <Loading label={t('loading')} lines={6} />;
  if (scored.kind !== 'ready') return <ContentNotice details={details} {...scored} />;
  if (!isBeside) return <Compared details={details} contents={contents} scored={scored} frame={frame} />;
  const nameOf = (id: string) => {
    const content = contents.find(({ snapshot }) => snapshot.id === id);
    return content ? measurementName(content.snapshot, { t, language, cases }) : id;
  };
  return <Beside series={scored.series} model={scored.model} frame={frame} nameOf={nameOf} />;
}
