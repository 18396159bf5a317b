/** Shows a screen of a group measurement once it and its questions are there. */
import { useMemo, type ReactNode } from 'react';
import { loadModel, loadQuestions } from '../../catalog/builtin';
import { itemsInOrder } from '../../domain/instrument/itemsInOrder';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent } from '../../state/records';
import { useSnapshotView } from '../../state/useSnapshotView';
import { Arrival } from '../../ui/Arrival';
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

function LoadedGroup({ content, details, children }: LoadedGroupProps) {
  const { language } = useWords();
  const { id } = content.snapshot.instrument;
  const { model } = useLoaded(`model ${id}`, () => loadModel(id));
  const questions = useLoaded(`questions ${id} ${language}`, () => loadQuestions(id, language));
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
