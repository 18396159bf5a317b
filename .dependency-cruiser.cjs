/** Who may import whom. A message names the fix; the reasons are in ARCHITECTURE.md. */

/** What each room may import: rooms by name, packages by name, node: built-ins of Node, made: modules that the build makes. */
const rooms = {
  domain: { rooms: [], packages: ['zod'] },
  migrations: { rooms: [], packages: [] },
  catalog: { rooms: ['domain'], packages: ['yaml', 'zod', '@noble/hashes'], made: true },
  i18n: { rooms: ['domain'], packages: ['i18next', 'react'] },
  reports: { rooms: ['domain'], packages: ['docx', 'write-excel-file'] },
  state: { rooms: ['domain'], packages: ['zustand', 'react'] },
  storage: { rooms: ['domain', 'migrations', 'state', 'catalog'], packages: ['dexie', 'zod', '@noble/hashes'] },
  ui: { rooms: ['domain'], packages: ['react', 'react-dom', 'recharts'] },
  cli: { rooms: ['domain', 'catalog', 'migrations', 'i18n'], packages: ['i18next', 'zod'], node: true },
};

const escape = (text) => text.replace(/[/.@]/gu, '\\$&');

const roomRules = Object.entries(rooms).flatMap(([room, may]) => {
  const allowedRooms = [room, ...may.rooms].join('|');
  const allowedPackages = may.packages.map(escape).join('|');
  return [
    {
      name: `${room}-may-import-rooms`,
      comment: `src/${room} may import only these rooms: ${may.rooms.join(', ') || 'none'}. Move the code to a room that may, or pass the value in.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^(src|relay|tests)/', pathNot: `^src/(${allowedRooms})/` },
    },
    {
      name: `${room}-may-import-packages`,
      comment: `src/${room} may import only these packages: ${may.packages.join(', ') || 'none'}. Use them in a room that may.`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: '^src/[^/]+/node/' },
      to: {
        path: allowedPackages ? `^(?!node_modules/(${allowedPackages})/)` : '.',
        pathNot: may.node ? '^(src|relay|tests|[a-z:/_]+$)' : `^(src|relay|tests)/${may.made ? '|^virtual:' : ''}`,
      },
    },
  ];
});

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'no-circular',
      comment: 'Files that import each other in a circle: join them, or move what they share to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'features-keep-apart',
      comment: 'A feature never imports another feature: move what both need to ui, state or domain.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-reach-storage-through-state',
      comment: 'Screens know stores and their ports, never the database or the room: go through src/state.',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/(storage|workshop|app|cli)/|^relay/' },
    },
    {
      name: 'src-does-not-import-tests',
      comment: 'What tests and product share belongs in src: move it there.',
      severity: 'error',
      from: { path: '^(src|relay)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'node-only-where-it-says-so',
      comment: 'Code that runs in the browser can not import from a folder named node/: only cli, build and tests may.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|[^/]+/node)/' },
      to: { path: '^src/[^/]+/node/' },
    },
    {
      name: 'instruments-through-catalog',
      comment: 'The modules made of assessments/ have one door: go through src/catalog/builtin.ts.',
      severity: 'error',
      from: { pathNot: '^(src/catalog/|tests/)' },
      to: { path: '^virtual:' },
    },
    {
      name: 'relay-stands-apart',
      comment:
        'The server knows files and requests, and of the app only the protocol of src/workshop: move what it needs there.',
      severity: 'error',
      from: { path: '^relay/' },
      to: { path: '^src/', pathNot: '^src/workshop/' },
    },
    {
      name: 'relay-is-plain-node',
      comment: 'Serving files needs Node alone: use its built-ins. Only live rooms, in relay/live, stand on an engine.',
      severity: 'error',
      from: { path: '^relay/', pathNot: '^relay/live/' },
      to: { path: '^node_modules/' },
    },
    {
      name: 'live-rooms-on-their-engine',
      comment:
        'Live rooms use Hocuspocus with its extensions, yjs, ws and the database: use those, or say here why another package is worth its weight.',
      severity: 'error',
      from: { path: '^relay/live/' },
      to: {
        path: '^node_modules/',
        pathNot:
          '^node_modules/(@hocuspocus/(server|extension-database|extension-redis)|yjs|ws|@types/ws|node-sqlite3-wasm)/',
      },
    },
    {
      name: 'relay-knows-the-protocol-alone',
      comment:
        'The relay checks names, entries and orders, and can open nothing: use only src/workshop/live/{protocol,greeting,entry,orders}.ts.',
      severity: 'error',
      from: { path: '^relay/' },
      to: { path: '^src/workshop/', pathNot: '^src/workshop/live/(protocol|greeting|entry|orders)\\.ts$' },
    },
    {
      name: 'live-rooms-load-when-asked',
      comment:
        'The first screen carries no live room: go through import() of src/workshop/live/livePort.ts in src/app.',
      severity: 'error',
      from: { path: '^src/(?!workshop/)' },
      to: { path: '^src/workshop/live/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'src-does-not-import-relay',
      comment: 'The app works without its server: move what both need to src/workshop.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^relay/' },
    },
    {
      name: 'charts-only-in-ui',
      comment: 'recharts is loaded only when needed: draw the chart in src/ui/charts and import it from there.',
      severity: 'error',
      from: { pathNot: '^(src/ui/charts/|tests/)' },
      to: { path: '^node_modules/recharts/' },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: correct its path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
