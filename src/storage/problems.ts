/** Turns what a database throws into the closed list of reasons the screens know, and a promise into a `Saved`. */
import { liveQuery } from 'dexie';
import type { Saved, StorageProblem, Watch } from '../state/ports';

const PROBLEM_BY_NAME: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  NewerDatabaseError: 'newer',
  VersionError: 'newer',
  MissingAPIError: 'blocked',
  SecurityError: 'blocked',
  NotFoundError: 'gone',
};

/** Errors of a database that is open no more; they do not say why. */
const CLOSED: readonly string[] = ['InvalidStateError', 'DatabaseClosedError'];

/** Why it is open no more. A page has one database. */
let whyClosed: 'gone' | 'newer' = 'gone';

/** Another tab needs the database: a newer app, to change its layout, or somebody who removes it. */
export function tellClosing(why: 'gone' | 'newer'): void {
  whyClosed = why;
}

/** Dexie wraps errors: the cause inside an aborted transaction says more than the abort. */
export function problemOf(error: unknown): StorageProblem {
  for (let at = error; at instanceof Error || isNamed(at); at = (at as { inner?: unknown }).inner) {
    if (CLOSED.includes(at.name)) return whyClosed;
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
    const subscription = liveQuery(() => query().catch(wrapped)).subscribe({
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

/** Dexie keeps it to itself when the database has closed: whoever watches would wait for ever. In another error it is told. */
function wrapped(error: unknown): never {
  if (isNamed(error) && error.name === 'DatabaseClosedError') {
    throw Object.assign(new Error('the database has closed'), { inner: error });
  }
  throw error;
}
