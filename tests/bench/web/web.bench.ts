/**
 * `npm run --silent bench -- web`: our app beside the form somebody would otherwise pick, SurveyJS with the same items, in one
 * run and one browser. `BENCH_RUNS` (5): how often each thing is measured, each time in a fresh browser context.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadInstrument } from '../../../src/catalog/node/loadAssessments';
import { startChromium } from '../support/chromium';
import { serveFolder } from '../support/served';
import { buildOurs } from './buildOurs';
import { buildPeer } from './buildPeer';
import { PEER } from './form';
import { createGaps } from './gaps';
import { OURS } from './ours';
import { measureOwnFigures } from './ownFigures';
import { ratios, table, type Figures } from './report';
import { measureSideBySide } from './sideBySide';

const assessments = fileURLToPath(new URL('../../../assessments', import.meta.url));
const runs = Math.max(1, Number(process.env['BENCH_RUNS'] ?? 5) || 5);

const loaded = loadInstrument(assessments, 'hanze-terra');
if (!loaded.ok) throw new Error('the instrument is not right: npm run rules says why');
const { instrument } = loaded;

const gaps = createGaps();
const scratch = mkdtempSync(join(tmpdir(), 'groeikompas-bench-'));
const peerFolder = join(scratch, 'peer');
const ourFolder = join(scratch, 'ours');

async function measure(): Promise<{ figures: Figures; browserVersion: string }> {
  const whyNot = await buildOurs(ourFolder);
  if (whyNot !== null) gaps.note('our app', `it can not be built yet: ${whyNot}`);
  await buildPeer(instrument, peerFolder);
  // SurveyJS writes styles into its elements; under our own policy it would be drawn without them.
  const peer = await serveFolder(peerFolder, { inlineStyles: true });
  const ours = whyNot === null ? await serveFolder(ourFolder) : null;
  const browser = await startChromium();
  try {
    const sides = [{ form: PEER, url: peer.url }, ...(ours ? [{ form: OURS, url: ours.url }] : [])];
    const [peerFigures, ourFigures] = await measureSideBySide(browser, sides, runs, gaps);
    const own =
      ours && (await measureOwnFigures(browser, { folder: ourFolder, url: ours.url, instrument }, runs, gaps));
    return { figures: { peer: peerFigures!, ours: ourFigures ?? null, own }, browserVersion: browser.version() };
  } finally {
    await browser.close();
    peer.stop();
    ours?.stop();
  }
}

try {
  const { figures, browserVersion } = await measure();
  const machine = { processors: cpus().length, load: Math.round(loadavg()[0]! * 10) / 10, chromium: browserVersion };
  const peer = { name: 'survey-core + survey-react-ui', version: '3.0.0' };
  process.stdout.write(`${table(figures, gaps)}\n`);
  process.stdout.write(
    `${JSON.stringify({ bench: 'web', runs, machine, compared: peer, ...figures, ratio: ratios(figures), notMeasured: gaps.list })}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
