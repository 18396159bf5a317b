/** Shows a screen of a group measurement once it and its questions are there. */
import { useMemo, type ReactNode } from 'react';
import { loadDefinition, type Definition } from '../../catalog/definition';
import { itemsInOrder } from '../../domain/instrument/itemsInOrder';
import { arrivalWords, noDefinitionWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent } from '../../state/records';
import { keptDefinition } from '../../state/measuredWith';
import { useSnapshotView } from '../../state/useSnapshotView';
import { Arrival } from '../../ui/Arrival';
import { MissingDefinition } from '../../ui/MissingDefinition';
import { useLoaded } from '../../ui/useLoaded';
import type { GroupContext, GroupSnapshot } from './context';

interface GroupGateProps {
  readonly snapshotId: string;
  readonly children: (context: GroupContext) => ReactNode;
}

export function GroupGate({ snapshotId, children }: GroupGateProps) {
  const { t } = useWords();
  const { value, problem } = useSnapshotView(snapshotId);
  // A measurement of one rater has no such screens: its address leads nowhere.
  const group = value?.content.snapshot.group;
  return (
    <Arrival
      value={value && !group ? null : value}
      problem={problem && storageWords(t, problem)}
      words={arrivalWords(t)}
      home={href(links.home)}
    >
      {(loaded) => <LoadedGroup {...loaded}>{children}</LoadedGroup>}
    </Arrival>
  );
}

interface LoadedGroupProps {
  readonly content: SnapshotContent;
  readonly details: CommunityDetails;
  readonly children: (context: GroupContext) => ReactNode;
}

function LoadedGroup(props: LoadedGroupProps) {
  const { t, language } = useWords();
  const { instrument, communityId } = props.content.snapshot;
  const key = `definition ${instrument.hash} ${language}`;
  const definition = useLoaded(key, () => loadDefinition(instrument, language, keptDefinition));
  if (!definition)
    return <MissingDefinition words={noDefinitionWords(t)} href={href(links.community(communityId))} loaded={key} />;
  return <DefinedGroup {...props} definition={definition} />;
}

function DefinedGroup({ content, details, children, definition }: LoadedGroupProps & { definition: Definition }) {
  const { model, questions } = definition;
  const context = useMemo(
    (): GroupContext => ({
      content,
      details,
      snapshot: content.snapshot as GroupSnapshot,
      model,
      questions,
      items: itemsInOrder(model, content.snapshot.scope),
    }),
    [content, details, model, questions],
  );
  return children(context);
}
