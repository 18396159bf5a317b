/**
 * `npm run --silent bench -- compare`: comparing five measurements of two hundred responses, by the engine alone and on the
 * screen; and the overview of communities, how it grows with communities and with measurements. `BENCH_RUNS` (5): how often
 * each is measured; medians.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { loadInstrument } from '../../../src/catalog/node/loadAssessments';
import { compareSeries } from '../../../src/domain/compare/series';
import { groupMeasurement, type Response } from '../../../src/domain/measurement/measurement';
import { links } from '../../../src/state/links';
import { madeResponses } from '../engine/madeResponses';
import { measure } from '../engine/measure';
import { startChromium } from '../support/chromium';
import { serveFolder } from '../support/served';
import { median } from '../support/statistics';
import { buildOurs } from '../web/buildOurs';
import { createGaps } from '../web/gaps';
import { prepareOpening, type Prepared } from './measureOpening';
import { communityId, groupCommunity, ratedCommunities, snapshotId } from './seed';

const MEASUREMENTS = 5;
const RESPONSES = 200;
/** Communities, and measurements of each. */
const OVERVIEWS = [
  [1, 20],
  [10, 20],
  [50, 20],
  [50, 1],
] as const;
const runs = Math.max(1, Number(process.env['BENCH_RUNS'] ?? 5) || 5);

const loaded = loadInstrument(fileURLToPath(new URL('../../../assessments', import.meta.url)), 'hanze-terra');
if (!loaded.ok) throw new Error('the instrument is not right: npm run rules says why');
const { instrument } = loaded;
const { model, redirects } = instrument;

/** The same two hundred people each time, with answers of their own each time. */
const all = madeResponses(model, MEASUREMENTS * RESPONSES);
const measured = Array.from({ length: MEASUREMENTS }, (_, nth): Response[] =>
  all.slice(nth * RESPONSES, (nth + 1) * RESPONSES).map((response, index) => ({ ...response, id: `r${index}` })),
);

/** Milliseconds of processor. */
function engineTime(): number {
  const scored = measured.map((responses, nth) => ({
    id: `m${nth}`,
    date: `${2020 + nth}-03-15`,
    model,
    measurement: groupMeasurement(responses, { privacy: 'open' }),
  }));
  const compare = () => {
    if (!compareSeries(scored, redirects).ok) throw new Error('the measurements do not compare');
  };
  compare(); // Code that ran before runs as it will in a session that compares more than once.
  return median(Array.from({ length: runs }, () => measure(compare).time));
}

const gaps = createGaps();

const COMPARE_SCREEN = 'comparing on the screen';
const overviewName = (communities: number, measurements: number) => `overview of ${communities} × ${measurements}`;

/** In turn, so that what else the machine does in the meantime counts for all alike. */
async function onScreen(browser: Browser, url: string): Promise<ReadonlyMap<string, number>> {
  const ids = measured.map((_, nth) => snapshotId(0, nth));
  const openings = [
    {
      name: COMPARE_SCREEN,
      path: links.compare(communityId(0), ids),
      screen: ['main svg .recharts-radar-polygon', 'section[aria-labelledby="items"] [role="group"] svg'],
      rows: () => groupCommunity(instrument, measured),
    },
    ...OVERVIEWS.map(([communities, measurements]) => ({
      name: overviewName(communities, measurements),
      path: links.coach,
      screen: Array.from(
        { length: communities },
        (_, index) => `main h3 a[href="#${links.community(communityId(index))}"]`,
      ),
      rows: () => ratedCommunities(instrument, communities, measurements),
    })),
  ];
  const prepared = new Map<string, Prepared>();
  for (const { name, rows, ...opening } of openings) {
    const one = await gaps.attempt(name, () => prepareOpening(browser, { ...opening, url, rows: rows() }));
    if (one) prepared.set(name, one);
  }
  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const [name, { open }] of prepared) {
      const time = await gaps.attempt(name, open);
      if (time !== null) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  for (const { close } of prepared.values()) await close();
  return new Map([...times].map(([name, list]) => [name, rounded(median(list))]));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const scratch = mkdtempSync(join(tmpdir(), 'groeikompas-bench-'));
try {
  const engine = rounded(engineTime());
  const whyNot = await buildOurs(scratch);
  if (whyNot !== null) gaps.note('our app', `it can not be built yet: ${whyNot}`);
  const served = whyNot === null ? await serveFolder(scratch) : null;
  const browser = served && (await startChromium());
  const screens = served && browser ? await onScreen(browser, served.url) : null;
  const chromium = browser?.version() ?? null;
  await browser?.close();
  served?.stop();

  const timeOf = (communities: number, measurements: number) =>
    screens?.get(overviewName(communities, measurements)) ?? null;
  const compareScreen = screens?.get(COMPARE_SCREEN) ?? null;
  const ratioOf = (one: number | null, other: number | null) =>
    one === null || other === null ? null : rounded(one / other);
  const ratio = {
    // 1: fifty communities open as fast as one; 50: each costs as much as the first.
    communities10: ratioOf(timeOf(10, 20), timeOf(1, 20)),
    communities50: ratioOf(timeOf(50, 20), timeOf(1, 20)),
    // 1: measurements that are not shown cost nothing.
    measurements20: ratioOf(timeOf(50, 20), timeOf(50, 1)),
  };
  const said = (time: number | null) => (time === null ? 'not measured' : `${time.toFixed(0)} ms`).padStart(14);
  const lines = [
    `${`engine, ${MEASUREMENTS} × ${RESPONSES} responses`.padEnd(40)}${`${engine.toFixed(1)} ms`.padStart(14)}`,
    `${'compare screen → radar and plot drawn'.padEnd(40)}${said(compareScreen)}`,
    ...OVERVIEWS.map(([communities, measurements]) => {
      const label = `overview, ${communities} × ${measurements} measurements`;
      return `${label.padEnd(40)}${said(timeOf(communities, measurements))}`;
    }),
    `growth: 10 communities ${ratio.communities10} × one, 50 ${ratio.communities50} × one; 20 measurements each ${ratio.measurements20} × one each`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const machine = { processors: cpus().length, load: rounded(loadavg()[0]!), node: process.version, chromium };
  process.stdout.write(
    `${JSON.stringify({
      bench: 'compare',
      runs,
      machine,
      measurements: MEASUREMENTS,
      responses: RESPONSES,
      engine,
      compareScreen,
      overviews: OVERVIEWS.map(([communities, measurements]) => ({
        communities,
        measurements,
        time: timeOf(communities, measurements),
      })),
      ratio,
      notMeasured: gaps.list,
    })}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
