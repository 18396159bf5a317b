/** Gathers what is to be saved for a moment, so that two hundred answers are one transaction. */

/** Milliseconds; what is lost with the power in between, devices send again. */
const GATHER = 100;

export interface WriteBehind {
  /** Resolves once it is written. */
  readonly save: (name: string, state: Uint8Array) => Promise<void>;
  /** What is not yet written under this name. */
  waiting(name: string): Uint8Array | null;
  flush(): void;
}

/** @param write writes all or throws. */
export function writeBehind(write: (states: ReadonlyMap<string, Uint8Array>) => void): WriteBehind {
  let states = new Map<string, Uint8Array>();
  let gathering: { readonly timer: NodeJS.Timeout; readonly done: Promise<void>; end(error?: Error): void } | null =
    null;

  const flush = () => {
    const [batch, now] = [states, gathering];
    if (!now) return;
    states = new Map();
    gathering = null;
    clearTimeout(now.timer);
    try {
      write(batch);
      now.end();
    } catch (error) {
      now.end(error as Error);
    }
  };
  const gather = () => {
    let end: (error?: Error) => void = () => undefined;
    const done = new Promise<void>((resolve, reject) => {
      end = (error) => {
        if (error === undefined) resolve();
        else reject(error);
      };
    });
    return { timer: setTimeout(flush, GATHER), done, end };
  };
  return {
    save(name, state) {
      states.set(name, state);
      gathering ??= gather();
      return gathering.done;
    },
    waiting: (name) => states.get(name) ?? null,
    flush,
  };
}
