/** Counts what somebody may still do: a bucket that refills evenly. */
import type { Allowance } from './limits';

export interface Bucket {
  /** @returns false when there is not that much left; then nothing is taken. */
  take(amount?: number): boolean;
  /** Whether that much is left. */
  holds(amount: number): boolean;
}

/** @param now milliseconds, rising. */
export function bucket({ burst, perSecond }: Allowance, now: () => number = () => performance.now()): Bucket {
  let [left, at] = [burst, now()];
  const refill = () => {
    const time = now();
    left = Math.min(burst, left + ((time - at) / 1000) * perSecond);
    at = time;
  };
  return {
    take(amount = 1) {
      refill();
      if (left < amount) return false;
      left -= amount;
      return true;
    },
    holds(amount) {
      refill();
      return left >= amount;
    },
  };
}
