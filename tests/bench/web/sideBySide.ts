/** Both forms in turn, round by round, so that whatever else the machine does meets both; medians over the rounds. */
import type { Browser } from 'playwright';
import { median } from '../support/statistics';
import { PLAIN, SLOW_PHONE, SLOW_PHONE_AND_LINE, type Conditions } from './conditions';
import type { Form } from './form';
import type { Gaps } from './gaps';
import { measureClicks, type ClickTimes } from './measureClicks';
import { measureLoad, type Weight } from './measureLoad';

interface Side {
  readonly form: Form;
  readonly url: string;
}

/** Null: could not be measured; why is in the gaps. Times in milliseconds, weights in bytes. */
export interface FormFigures {
  readonly weight: Weight | null;
  readonly usable: { readonly plain: number | null; readonly throttled: number | null };
  readonly click: { readonly plain: ClickTimes | null; readonly throttled: ClickTimes | null };
}

export async function measureSideBySide(
  browser: Browser,
  sides: readonly Side[],
  runs: number,
  gaps: Gaps,
): Promise<FormFigures[]> {
  const rounds = async <Value>(part: string, measure: (side: Side) => Promise<Value>): Promise<Value[][]> => {
    const taken: Value[][] = sides.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [index, side] of sides.entries()) {
        const value = await gaps.attempt(`${side.form.name}: ${part}`, () => measure(side));
        if (value !== null) taken[index]!.push(value);
      }
    }
    return taken;
  };
  const loads = (part: string, conditions: Conditions) =>
    rounds(part, ({ url, form }) => measureLoad(browser, url, form, conditions));
  const clicks = (part: string, conditions: Conditions) =>
    rounds(part, ({ url, form }) => measureClicks(browser, url, form, conditions));

  // The first visit to a server that has just started pays for compressing its files.
  for (const { form, url } of sides) {
    await gaps.attempt(`${form.name}: first item`, () => measureLoad(browser, url, form, PLAIN));
  }
  const plain = await loads('first item', PLAIN);
  const throttled = await loads('first item, slow phone and line', SLOW_PHONE_AND_LINE);
  const clicksPlain = await clicks('clicks', PLAIN);
  const clicksThrottled = await clicks('clicks, slow phone', SLOW_PHONE);
  return sides.map((_, index) => ({
    weight: plain[index]!.at(-1)?.weight ?? null,
    usable: {
      plain: medianOf(plain[index]!.map(({ usable }) => usable)),
      throttled: medianOf(throttled[index]!.map(({ usable }) => usable)),
    },
    click: { plain: medianClicks(clicksPlain[index]!), throttled: medianClicks(clicksThrottled[index]!) },
  }));
}

/** To a tenth, null when there is none. */
export function medianOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.round(median(values) * 10) / 10;
}

function medianClicks(times: readonly ClickTimes[]): ClickTimes | null {
  const p50 = medianOf(times.map((time) => time.p50));
  const p95 = medianOf(times.map((time) => time.p95));
  return p50 === null || p95 === null ? null : { p50, p95 };
}
