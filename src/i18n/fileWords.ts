/** What a file holds, and what came of taking one in, in words. Needs the words of the settings. */
import type { settings } from './nl/settings';
import type { Translate } from './translator';

const PARTS = ['communities', 'snapshots', 'answers', 'notes', 'issues'] as const;

type Contents = Readonly<Partial<Record<(typeof PARTS)[number], number>>>;
type Trouble = keyof typeof settings.file.problem;
type Result =
  | {
      readonly ok: true;
      readonly outcome: { readonly contents: Contents; readonly same: number; readonly copied: number };
    }
  | { readonly ok: false; readonly problem: Trouble };

export interface Told {
  readonly kind: 'success' | 'error';
  readonly title: string;
  readonly lines: readonly string[];
}

/** @returns "3 communities, 5 metingen, 210 antwoorden"; what is not there is left out; empty when nothing is. */
export function contentsInWords(t: Translate, contents: Contents): string {
  return PARTS.filter((part) => (contents[part] ?? 0) > 0)
    .map((part) => t(`settings:file.count.${part}`, { count: contents[part] ?? 0 }))
    .join(', ');
}

/** What happened, what is safe, what to do. @param title what was tried, when the problem's own title does not say it. */
export function troubleInWords(t: Translate, problem: Trouble, title?: string): Told {
  const cause = t(`settings:file.problem.${problem}.title`);
  const todo = t(`settings:file.problem.${problem}.todo`);
  const safe = t('settings:file.safe');
  return title === undefined
    ? { kind: 'error', title: cause, lines: [safe, todo] }
    : { kind: 'error', title, lines: [`${cause}.`, safe, todo] };
}

export function restoreInWords(t: Translate, result: Result): Told {
  if (!result.ok) return troubleInWords(t, result.problem);
  const { contents, same, copied } = result.outcome;
  const what = contentsInWords(t, contents);
  return {
    kind: 'success',
    title: t('settings:file.done'),
    lines: [
      what === '' ? t('settings:file.tookNothing') : t('settings:file.took', { what }),
      ...(same > 0 ? [t('settings:file.same', { count: same })] : []),
      ...(copied > 0 ? [t('settings:file.copied', { count: copied })] : []),
    ],
  };
}

type Facts = 'same' | 'theirs' | 'kept';
const COUNTED = [
  ...(['added', 'changedThere', 'both', 'changedHere', 'totalsOnly', 'totalsBeside'] as const),
  ...(['answers', 'issues', 'cases', 'milestones'] as const),
] as const;

interface Update {
  readonly isOlder: boolean;
  readonly changes: Readonly<Record<(typeof COUNTED)[number], number>> & { readonly facts: Facts };
}

/** What a file would bring to a community that is here, and what it leaves alone; a sentence each. */
export function updateInWords(t: Translate, { isOlder, changes }: Update): string[] {
  return [
    ...(isOlder ? [t('settings:file.update.older')] : []),
    ...COUNTED.filter((part) => changes[part] > 0).map((part) =>
      t(`settings:file.update.${part}`, { count: changes[part] }),
    ),
    ...(changes.facts === 'same' ? [] : [t(`settings:file.update.facts.${changes.facts}`)]),
  ];
}

/** @param versions such as "hanze-terra 2.0.0". */
export function otherVersionsInWords(t: Translate, versions: readonly string[]): string {
  return t('settings:file.update.versions', { versions: versions.join(', ') });
}

/** What came of taking a file in as an update. */
export function updatedInWords(
  t: Translate,
  outcome: Extract<Result, { ok: true }>['outcome'] & { readonly updated: number; readonly keptBoth: number },
  communities: readonly (Update & { readonly name: string; readonly kind: string })[],
  versions: readonly string[],
): Told {
  const what = contentsInWords(t, outcome.contents);
  const { updated, keptBoth } = outcome;
  return {
    kind: 'success',
    title: t('settings:file.done'),
    lines: [
      ...(updated > 0 ? [t('settings:file.update.done', { count: updated })] : []),
      ...(keptBoth > 0 ? [t('settings:file.update.keptBoth', { count: keptBoth })] : []),
      ...(what !== '' ? [t('settings:file.took', { what })] : updated > 0 ? [] : [t('settings:file.tookNothing')]),
      ...communities.flatMap(({ kind, name, isOlder, changes }) => {
        if (kind !== 'same') return [];
        if (isOlder) return [t('settings:file.update.sameOlder', { name })];
        const { changedHere, totalsOnly } = changes;
        return [
          t(`settings:file.update.${changedHere > 0 ? 'sameButHere' : 'same'}`, { name }),
          ...(totalsOnly > 0 ? [t('settings:file.update.totalsOnly', { count: totalsOnly })] : []),
        ];
      }),
      ...(outcome.copied > 0 ? [t('settings:file.copied', { count: outcome.copied })] : []),
      ...(versions.length > 0 ? [otherVersionsInWords(t, versions)] : []),
    ],
  };
}
