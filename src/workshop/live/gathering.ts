/** Whether the answers of everybody who was in when the connection came are here. */

/** Milliseconds after which phones that lost their connection too are back, or stay away: they try at least every five seconds. */
const COMING_BACK = 6_000;

export interface Gathering {
  lost(): void;
  back(): void;
  /** What is at the relay of this participant was read to its end. */
  settle(key: string): void;
  leave(key: string): void;
  /** @param keys of those who have to be here. */
  isWhole(keys: Iterable<string>): boolean;
  stop(): void;
}

/** @param onTime told when phones had the time to come back. */
export function gathering(onTime: () => void): Gathering {
  const settled = new Set<string>();
  let isComingBack = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    lost() {
      stop();
      settled.clear();
      isComingBack = true;
    },
    back() {
      if (!isComingBack) return;
      timer ??= setTimeout(() => {
        [timer, isComingBack] = [null, false];
        onTime();
      }, COMING_BACK);
    },
    settle: (key) => void settled.add(key),
    leave: (key) => void settled.delete(key),
    isWhole: (keys) => !isComingBack && [...keys].every((key) => settled.has(key)),
    stop,
  };
}
