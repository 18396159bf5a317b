/** Who may import whom: every rule of .dependency-cruiser.cjs is seen to fire on a planted fault, with what to do about it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantProject, removeProject, ROOT, runGate, type GateResult } from '../support/plantedProject';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly IForbiddenRuleType[];
};
const rules = new Map(forbidden.map(({ name, comment }) => [name ?? '', comment ?? '']));
const rooms = [...rules.keys()].flatMap((name) => /^(\w+)-may-import-packages$/u.exec(name)?.[1] ?? []);

const pack = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'module.exports = {};\n',
});

/** Rooms that keep to the rules: each imports what it may, and there are enough of them for the check to have seen something. */
const sound = {
  'tsconfig.json': readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'),
  ...pack('react'),
  ...pack('recharts'),
  ...pack('zod'),
  ...pack('zustand'),
  ...pack('unheard-of'),
  'src/domain/sum.ts': "import 'zod';\nexport const sum = 1;\n",
  'src/catalog/read.ts': "import '../domain/sum';\nexport const read = 1;\n",
  'src/catalog/node/load.ts': "import 'node:fs';\nimport '../read';\nexport const load = 1;\n",
  'src/catalog/builtin.ts': "import 'virtual:instruments';\nexport const builtin = 1;\n",
  'src/state/store.ts': "import 'zustand';\nimport '../domain/sum';\nexport const store = 1;\n",
  'src/storage/table.ts': "import '../state/store';\nexport const table = 1;\n",
  'src/cli/run.ts': "import 'node:fs';\nimport '../catalog/node/load';\nexport const run = 1;\n",
  'src/ui/charts/Radar.ts': "import 'recharts';\nimport 'react';\nexport const radar = 1;\n",
  'src/features/plan/Plan.ts': "import './part';\nimport '../../state/store';\nexport const plan = 1;\n",
  'src/features/plan/part.ts': 'export const part = 1;\n',
  'src/features/score/Score.ts': "import '../../ui/charts/Radar';\nexport const score = 1;\n",
  'src/app/main.ts': "import '../features/plan/Plan';\nimport '../storage/table';\nexport const main = 1;\n",
  ...pack('yjs'),
  ...pack('@noble/hashes'),
  'src/workshop/live/protocol.ts': "import '../../domain/sum';\nimport 'zod';\nexport const protocol = 1;\n",
  'src/workshop/live/livePort.ts':
    "import './protocol';\nimport 'yjs';\nimport '../../state/store';\nexport const port = 1;\n",
  'src/app/lazily.ts': "export const live = () => import('../workshop/live/livePort');\n",
  'relay/server.ts': "import 'node:http';\nimport './live/rooms';\nexport const server = 1;\n",
  'relay/live/rooms.ts': "import 'yjs';\nimport '../../src/workshop/live/protocol';\nexport const rooms = 1;\n",
  'tests/sum.test.ts': "import '../src/domain/sum';\n",
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`src/domain/part${at}.ts`, 'export const part = 1;\n'])),
};

interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
}

const FAULTS: readonly Fault[] = [
  { rule: 'domain-may-import-packages', file: 'src/domain/hook.ts', imports: 'react' },
  { rule: 'domain-may-import-packages', file: 'src/domain/store.ts', imports: 'zustand' },
  { rule: 'domain-may-import-packages', file: 'src/domain/disk.ts', imports: 'node:fs' },
  { rule: 'domain-may-import-rooms', file: 'src/domain/reader.ts', imports: '../catalog/read' },
  { rule: 'catalog-may-import-packages', file: 'src/catalog/disk.ts', imports: 'node:fs' },
  { rule: 'features-keep-apart', file: 'src/features/score/other.ts', imports: '../plan/part' },
  { rule: 'features-reach-storage-through-state', file: 'src/features/score/rows.ts', imports: '../../storage/table' },
  { rule: 'src-does-not-import-tests', file: 'src/app/shared.ts', imports: '../../tests/sum.test' },
  { rule: 'node-only-where-it-says-so', file: 'src/catalog/browser.ts', imports: './node/load' },
  { rule: 'charts-only-in-ui', file: 'src/features/score/chart.ts', imports: 'recharts' },
  { rule: 'instruments-through-catalog', file: 'src/features/score/words.ts', imports: 'virtual:instruments' },
  { rule: 'relay-stands-apart', file: 'relay/engine.ts', imports: '../src/domain/sum' },
  { rule: 'relay-is-plain-node', file: 'relay/framework.ts', imports: 'zod' },
  { rule: 'live-rooms-on-their-engine', file: 'relay/live/framework.ts', imports: 'zod' },
  { rule: 'live-rooms-on-their-engine', file: 'relay/live/sealing.ts', imports: '@noble/hashes' },
  { rule: 'relay-knows-the-protocol-alone', file: 'relay/live/reader.ts', imports: '../../src/workshop/live/livePort' },
  { rule: 'live-rooms-load-when-asked', file: 'src/app/atOnce.ts', imports: '../workshop/live/livePort' },
  { rule: 'src-does-not-import-relay', file: 'src/app/served.ts', imports: '../../relay/server' },
  { rule: 'no-circular', file: 'src/app/ring.ts', imports: './round' },
  { rule: 'resolvable', file: 'src/app/lost.ts', imports: './nowhere' },
  ...rooms.flatMap((room) => [
    { rule: `${room}-may-import-rooms`, file: `src/${room}/plantedRoom.ts`, imports: '../../relay/server' },
    { rule: `${room}-may-import-packages`, file: `src/${room}/plantedPackage.ts`, imports: 'unheard-of' },
  ]),
];

/** Types only count as well: they tie two rooms just the same. */
const planted = {
  ...sound,
  ...Object.fromEntries(FAULTS.map(({ file, imports }) => [file, `import type {} from '${imports}';\n`])),
  'src/app/atOnce.ts': "import '../workshop/live/livePort';\nexport const atOnce = 1;\n",
  'src/app/ring.ts': "import './round';\nexport const ring = 1;\n",
  'src/app/round.ts': "import './ring';\nexport const round = 1;\n",
};

describe('a project with faults in it', () => {
  let folder = '';
  let gate: GateResult;
  beforeAll(async () => {
    folder = plantProject(planted);
    gate = await runGate('boundaries', folder);
  }, 60_000);
  afterAll(() => {
    removeProject(folder);
  });

  it('does not pass', () => {
    expect(gate.code).toBe(1);
  });

  it.each(FAULTS)('$rule: $file may not import $imports', ({ rule, file }) => {
    const told = gate.said.split(' error ').filter((text) => text.startsWith(`${rule}: ${file} `));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(rules.get(rule));
  });

  it('has seen every rule fire, and no file accused that keeps to the rules', () => {
    expect([...new Set(FAULTS.map(({ rule }) => rule))].sort()).toEqual([...rules.keys()].sort());
    const accused = [...gate.said.matchAll(/ error [\w-]+: (\S+) → /gu)].map(([, file]) => file);
    expect(accused.filter((file) => file !== undefined && file in sound)).toEqual([]);
  });
});

describe('every message', () => {
  it.each([...rules])('of %s says what to do', (_, comment) => {
    expect(comment).toMatch(/\b(?:move|use|go through|only cli|draw|join|correct)\b/iu);
  });
});

describe('a project that keeps to the rules', () => {
  it.each([
    ['passes', sound, 0, 'no dependency violations found'],
    [
      'does not pass when hardly anything was seen',
      pick(sound, ['tsconfig.json', 'src/domain/part1.ts']),
      1,
      'the check is blind',
    ],
  ])('%s', async (_, files, code, told) => {
    const folder = plantProject(files);
    const gate = await runGate('boundaries', folder);
    removeProject(folder);
    expect(gate.said).toContain(told);
    expect(gate.code).toBe(code);
  });

  it('is this one', async () => {
    const { code, said } = await runGate('boundaries', ROOT);
    expect(said).toMatch(/no dependency violations found \([1-9]\d+ modules/u);
    expect(code).toBe(0);
  });
});

function pick(files: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => names.includes(name)));
}
