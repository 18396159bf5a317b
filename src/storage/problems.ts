/** Turns what a database throws into the closed list of reasons the screens know, and a promise into a `Saved`. */
import { liveQuery } from 'dexie';
import type { Saved, StorageProblem, Watch } from '../state/ports';

const PROBLEM_BY_NAME: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  NewerDatabaseError: 'newer',
  VersionError: 'newer',
  MissingAPIError: 'blocked',
  SecurityError: 'blocked',
  InvalidStateError: 'gone',
  DatabaseClosedError: 'gone',
  NotFoundError: 'gone',
};

/** Dexie wraps errors: the cause inside an aborted transaction says more than the abort. */
export function problemOf(error: unknown): StorageProblem {
  for (let at = error; at instanceof Error || isNamed(at); at = (at as { inner?: unknown }).inner) {
    const known = PROBLEM_BY_NAME[at.name];
    if (known) return known;
  }
  return 'failed';
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}

/** Thrown when what is written about was removed meanwhile, in another tab. Named as the browser names it. */
export class RemovedError extends Error {
  override readonly name = 'NotFoundError';
}

/** Runs a write. Its promise settles after the commit, so `ok` means saved. */
export async function save<Value>(write: () => Promise<Value>): Promise<Saved<Value>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** A query that runs again whenever what it read changes, in this tab or another. */
export function watchQuery<Value>(query: () => Promise<Value>): Watch<Value> {
  return (onValue, onProblem) => {
    const subscription = liveQuery(query).subscribe({
      next: onValue,
      error: (error: unknown) => {
        onProblem(problemOf(error));
      },
    });
    return () => {
      subscription.unsubscribe();
    };
  };
}
