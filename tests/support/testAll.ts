/**
 * `npm test`: every check in turn, all of them even when one fails, and one closing line `N passed, N failed` over all
 * runners. A check without a test runner counts as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium';
import { ensureRedis } from './redis';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

const scratch = mkdtempSync(join(tmpdir(), 'groeikompas-test-'));

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** Says what it says in one piece when it is done, so that checks beside each other can be told apart. */
function check(script: string): Promise<Tally> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('close', (code) => {
      process.stdout.write(`\n▸ ${script}\n${Buffer.concat(said).toString('utf8')}`);
      resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

/** The browser journeys, on the app as it is built and served. */
function journeys(): Tally {
  const report = join(scratch, 'e2e.json');
  const args = ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'];
  const ok = run('npx', args, { E2E_REPORT: report });
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport;
    return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected, ok ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function vitest(project: string): Tally {
  const report = join(scratch, `${project}.json`);
  const ok = run('npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    // A file that does not load holds no failed test, and a run that dies afterwards neither: both still count.
    const failed = Math.max(read.numFailedTests, ok ? 0 : 1);
    return { passed: read.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

interface Step {
  readonly name: string;
  readonly run: () => Tally | Promise<Tally>;
}

interface Done extends Tally {
  readonly name: string;
  readonly seconds: string;
}

const checks = (...names: string[]): Step[] => names.map((name) => ({ name, run: () => check(name) }));

/** What has a runner of its own uses every core itself, and shows what it does while it does it. */
const shown = (name: string, start: () => Tally): Step => ({
  name,
  run: () => {
    process.stdout.write(`\n▸ ${name}\n`);
    return start();
  },
});

async function inTurn(steps: readonly Step[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const { name, run: start } of steps) {
    const started = performance.now();
    const tally = await start();
    done.push({ name, seconds: ((performance.now() - started) / 1000).toFixed(1), ...tally });
  }
  return done;
}

// Before anything else: installing takes longer than a test may wait.
try {
  ensureChromium();
  ensureRedis();
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  process.exit(1);
}

// Linting takes as long as the others together: it has a core to itself.
const beside = await Promise.all([
  inTurn(checks('lint')),
  inTurn(checks('format', 'types', 'boundaries', 'unused', 'build', 'size')),
]);
const after = await inTurn([
  shown('unit', () => vitest('unit')),
  shown('ui', () => vitest('ui')),
  shown('journeys', journeys),
]);
const results = [...beside.flat(), ...after];
rmSync(scratch, { recursive: true, force: true });

process.stdout.write('\n');
for (const { name, seconds, passed, failed } of results) {
  process.stdout.write(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds} s)\n`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
