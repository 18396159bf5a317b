/** What happened in a community, as points on its line and on those of its cases. */
import type { Translate } from '../../i18n/translator';
import { isImagined } from '../../state/imagined';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import type { FocusRecord, SnapshotRecord } from '../../state/records';
import { formatDate, formatList } from '../../ui/formats';
import type { TimelineLane, TimelinePoint } from '../../ui/plots/timelineData';

interface LaneWords {
  readonly t: Translate;
  readonly language: string;
  /** What an item is called; its id where the instrument is not known. */
  readonly labelOf: (itemId: string) => string;
}

type Dated = Omit<TimelinePoint, 'dateText'>;

/** @returns the line of the whole community, then one for each case; milestones stand on the first. */
export function timelineLanes(
  { snapshots, cases, milestones, focus }: Pick<CommunityDetails, 'snapshots' | 'cases' | 'milestones' | 'focus'>,
  words: LaneWords,
): TimelineLane[] {
  const { t, language } = words;
  const dated = (points: readonly Dated[]) =>
    points.map((point): TimelinePoint => ({ ...point, dateText: formatDate(language, point.date) }));
  const known = new Set(cases.map(({ id }) => id));
  const shown = withoutCorrected(snapshots);
  const pointsOf = (caseId: string | null) => {
    const own = shown.filter((snapshot) => (known.has(snapshot.caseId ?? '') ? snapshot.caseId : null) === caseId);
    return own.flatMap((snapshot) => [
      measurementPoint(snapshot, words),
      ...focusPoints(
        snapshot,
        focus.filter(({ snapshotId, decision }) => snapshotId === snapshot.id && decision === 'accepted'),
        words,
      ),
    ]);
  };
  const events = milestones.map(({ id, date, title }): Dated => ({ id, kind: 'milestone', date, title }));
  return [
    { id: 'whole', name: t('line:whole'), points: dated([...pointsOf(null), ...events]) },
    ...[...cases]
      .sort((a, b) => a.name.localeCompare(b.name, language))
      .map(({ id, name }) => ({ id, name, points: dated(pointsOf(id)) })),
  ];
}

/** A measurement and its closed correction are one point; a correction that is being made is none yet. */
function withoutCorrected(snapshots: readonly SnapshotRecord[]): SnapshotRecord[] {
  const shown = snapshots.filter(({ state, correctionOf }) => state === 'closed' || correctionOf === null);
  const corrected = new Set(shown.map(({ correctionOf }) => correctionOf));
  return shown.filter(({ id }) => !corrected.has(id));
}

function measurementPoint({ id, date, scope, state }: SnapshotRecord, { t }: LaneWords): Dated {
  const scan = t(`communities:form.scopeOption.${scope}`);
  const name = isImagined({ id }) ? `${scan}. ${t('imagined')}` : scan;
  return {
    id,
    kind: 'measurement',
    date,
    title: state === 'draft' ? t('line:draft', { scope: name }) : name,
    href: href(links.results(id)),
  };
}

/** What was chosen on one day is one point; everything that was done is one of its own. */
function focusPoints(snapshot: SnapshotRecord, accepted: readonly FocusRecord[], words: LaneWords): Dated[] {
  const { language, labelOf } = words;
  const address = href(links.focus(snapshot.id));
  const byDay = new Map<string, string[]>();
  for (const record of accepted) {
    const day = decidedOn(record, snapshot);
    byDay.set(day, [...(byDay.get(day) ?? []), labelOf(record.itemId)]);
  }
  const chosen = [...byDay].map(
    ([date, labels]): Dated => ({
      id: `${snapshot.id} ${date}`,
      kind: 'focus',
      date,
      title: formatList(language, labels),
      href: address,
    }),
  );
  const done = accepted.flatMap(({ itemId, done: entries }) =>
    entries.map(
      ({ id, date, text }): Dated => ({
        id: `${snapshot.id} ${itemId} ${id}`,
        kind: 'action',
        date,
        title: text,
        href: address,
      }),
    ),
  );
  return [...chosen, ...done];
}

/**
 * The day of a decision: the record tells when it was last changed, and that was then, unless something was noted with it since.
 * After that only the measurement's day is sure to be no later; whatever was chosen from it stands together there.
 */
function decidedOn({ changedAt, done, reflection }: FocusRecord, { date }: SnapshotRecord): string {
  const day = changedAt.slice(0, 10);
  return done.length > 0 || reflection !== '' || day < date ? date : day;
}
