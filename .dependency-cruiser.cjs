const { rooms, subRooms } = require('./scripts/rooms.cjs');

const innerWall = Object.entries(subRooms).flatMap(([room, inner]) =>
  Object.entries(inner).map(([name, may]) => ({
    name: `${room}/${name}`,
    severity: 'error',
    from: { path: `^${room}/${name}/` },
    to: { path: `^${room}/[^/]+/`, pathNot: `^${room}/(${[name, ...may, 'data'].join('|')})/` },
  })),
);

const wall = Object.entries(rooms).flatMap(([room, may]) => [
  {
    name: `${room} rooms`,
    severity: 'error',
    from: { path: `^${room}/` },
    to: {
      path: '^(src|workers|headless|bench|test|scripts)/',
      pathNot: [`^${room}/`, ...may.rooms.map((other) => `^src/${other}/`), ...(may.also ?? [])],
    },
  },
  {
    name: `${room} packages`,
    severity: 'error',
    from: { path: `^${room}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
      pathNot: may.npm.length > 0 ? `node_modules/(${may.npm.join('|')})/` : undefined,
    },
  },
]);

module.exports = {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|workers|headless)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    ...wall,
    ...innerWall,
    {
      name: 'Workers expose a service and no more',
      severity: 'error',
      from: { path: '^workers/', pathNot: '^workers/serviceWorker' },
      to: { path: '^src/', pathNot: '^src/(lanes/|platform/seal/inWorker)' },
    },
    {
      name: 'the service worker holds the files of the app, and has words where it cannot',
      severity: 'error',
      from: { path: '^workers/serviceWorker' },
      to: { path: '^src/', pathNot: '^src/(platform/seal|i18n)/' },
    },
    {
      name: 'the page shows types of a file, it does not do its work',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: {
        path: '^src/(file|pixel)/',
        pathNot: '^src/pixel/(sight|video)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the commands need no page, and nothing needs them',
      severity: 'error',
      from: { path: '^headless/' },
      // But the words of the report that a person signs.
      to: {
        path: '^(src/(state|viewer|ui|i18n|document)|bench|test|scripts)/',
        pathNot: '^src/i18n/(loadReportWords|Language)\\.ts$',
      },
    },
    {
      name: 'nothing is made of tools of research',
      severity: 'error',
      from: { path: '^(src|workers|headless)/' },
      to: { path: '^(bench|test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.svelte.ts', '.svelte', '.js', '.json'] },
  },
};
