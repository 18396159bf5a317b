/** What a test starts, to be ended after it. */

export interface CleanUp {
  /** Ends this after the test, before what was started earlier. */
  later(end: () => unknown): void;
  /** Ends everything, one after another: a database is closed before its folder is taken away. */
  readonly now: () => Promise<void>;
}

export function cleanUp(): CleanUp {
  const ends: (() => unknown)[] = [];
  return {
    later: (end) => void ends.push(end),
    async now() {
      for (let end = ends.pop(); end; end = ends.pop()) await end();
    },
  };
}
