/** What was answered the time before, laid on the questions of now. Loaded after the first item stands on the screen. */
import type { ModelPart } from '../../catalog/parts';
import type { Answer, Level } from '../../domain/answer';
import { compareVersions, flowsInto, followRedirects } from '../../domain/compare/redirects';
import { ensureWords } from '../../i18n/translator';
import type { Unsubscribe } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { EvidenceEntry, SnapshotContent } from '../../state/records';

export interface PreviousItem {
  /** Of a group: the level it agreed on. */
  readonly answer: Answer | null;
  readonly reason: string;
  readonly note: string;
  readonly evidence: readonly EvidenceEntry[];
}

export interface Previous {
  readonly id: string;
  readonly date: string;
  readonly by: 'rater' | 'group';
  /** By the id an item has now; an item is left out where no question of then compares with it. */
  readonly items: ReadonlyMap<string, PreviousItem>;
}

/**
 * Calls back with the measurement before, once its words are there too, and again when it changes. When it is gone or can not be
 * read there is nothing to tell: scoring goes on without it.
 */
export function watchPrevious(id: string, part: ModelPart, tell: (previous: Previous) => void): Unsubscribe {
  let isOver = false;
  const stop = ports().snapshots.watch(id)(
    (content) => {
      if (!content) return;
      void Promise.all([oldIds(content, part), ensureWords(['line'])]).then(([ids]) => {
        const { date, by } = content.snapshot;
        if (!isOver) tell({ id, date, by, items: itemsOf(content, ids) });
      });
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    stop();
  };
}

/** By the id of now: the id that the same question had then. */
async function oldIds(
  { snapshot }: SnapshotContent,
  { model, redirects }: ModelPart,
): Promise<ReadonlyMap<string, string>> {
  const { id, version, hash } = snapshot.instrument;
  const order = compareVersions(version, model.version);
  if (order === 0) return new Map(model.items.map((item) => [item.id, item.id]));
  // A newer version tells what became of older ids, never the other way about.
  const kept = order < 0 ? await ports().definitions.find(id, version, hash) : null;
  const before = kept?.ok ? (kept.value?.model.items ?? []) : [];
  const origins = new Map<string, number>();
  for (const item of before) {
    for (const target of flowsInto(item.id, redirects, version, model.version)) {
      origins.set(target, (origins.get(target) ?? 0) + 1);
    }
  }
  return new Map(
    before.flatMap((item): [string, string][] => {
      const { to } = followRedirects(item.id, redirects, version, model.version);
      return to !== null && origins.get(to) === 1 ? [[to, item.id]] : [];
    }),
  );
}

function itemsOf(content: SnapshotContent, ids: ReadonlyMap<string, string>): ReadonlyMap<string, PreviousItem> {
  const { snapshot } = content;
  const isGroup = snapshot.by === 'group';
  const agreed = new Map(content.consensus.map(({ itemId, level }): [string, Level] => [itemId, level]));
  const own = new Map(
    content.answers.filter((row) => row.respondentId === snapshot.raterId).map((row) => [row.itemId, row]),
  );
  const notes = new Map(content.notes.map((row) => [row.itemId, row]));
  return new Map(
    [...ids].map(([id, then]) => {
      const [row, note] = [own.get(then), notes.get(then)];
      return [
        id,
        {
          answer: isGroup ? (agreed.get(then) ?? null) : (row?.answer ?? null),
          reason: isGroup ? '' : (row?.reason ?? ''),
          note: note?.text ?? '',
          evidence: note?.evidence ?? [],
        },
      ];
    }),
  );
}
