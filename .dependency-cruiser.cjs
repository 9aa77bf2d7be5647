// The table of rooms of ARCHITECTURE.md: which room may import which, and which npm packages.
const rooms = {
  dicom: { rooms: [], npm: ['fflate'] },
  deid: { rooms: ['dicom'], npm: ['@noble/hashes'] },
  pixel: { rooms: ['dicom'], npm: ['fflate'] },
  verify: { rooms: ['dicom', 'deid', 'pixel'], npm: ['dicom-parser', '@noble/hashes', 'fflate'] },
  report: { rooms: ['dicom', 'deid', 'verify'], npm: [] },
  document: { rooms: ['dicom', 'deid'], npm: ['unpdf'] },
  export: { rooms: ['dicom'], npm: ['client-zip'] },
  sample: { rooms: ['dicom'], npm: [] },
  jobs: {
    rooms: ['dicom', 'deid', 'pixel', 'document', 'verify', 'report', 'export', 'sample'],
    npm: ['comlink'],
  },
  platform: {
    rooms: ['dicom', 'deid', 'export'],
    also: ['workers/(dicom|pixel|document)\\.worker'],
    npm: ['idb', 'workbox-window', '@zip.js/zip.js', '@noble/hashes', 'fflate'],
  },
  i18n: { rooms: [], npm: [] },
  state: {
    rooms: ['jobs', 'platform', 'i18n', 'report', 'export', 'sample', 'deid', 'dicom', 'pixel', 'verify'],
    npm: ['svelte'],
  },
  ui: { rooms: ['state', 'i18n'], npm: ['svelte'] },
};

// Rooms within a room, lower ones first: each may import those that it names, the data, and what lies flat at the top.
const subRooms = {
  dicom: {
    dictionary: [],
    model: ['dictionary'],
    text: ['dictionary', 'model'],
    access: ['dictionary', 'model', 'text'],
    read: ['dictionary', 'model', 'text', 'access'],
    write: ['dictionary', 'model', 'text'],
  },
  deid: {
    profile: [],
    text: ['profile'],
    secrets: ['profile', 'text'],
    identity: ['text'],
    plan: ['profile', 'text', 'secrets', 'identity'],
    findings: ['profile', 'text', 'secrets', 'identity', 'plan'],
  },
  verify: {
    search: [],
    redaction: ['search'],
    readers: [],
    cleaning: ['search', 'redaction', 'readers'],
    audit: ['search', 'cleaning'],
  },
};

const innerWall = Object.entries(subRooms).flatMap(([room, inner]) =>
  Object.entries(inner).map(([name, may]) => ({
    name: `${room}-${name}`,
    severity: 'error',
    from: { path: `^src/${room}/${name}/` },
    to: { path: `^src/${room}/[^/]+/`, pathNot: `^src/${room}/(${[name, ...may, 'data'].join('|')})/` },
  })),
);

const wall = Object.entries(rooms).flatMap(([room, may]) => [
  {
    name: `${room}-rooms`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: {
      path: '^(src|workers|headless|test|scripts)/',
      pathNot: [`^src/(${[room, ...may.rooms].join('|')})/`, ...(may.also ?? [])],
    },
  },
  {
    name: `${room}-npm`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
      pathNot: may.npm.length > 0 ? `node_modules/(${may.npm.join('|')})/` : undefined,
    },
  },
]);

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|workers|headless)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    ...wall,
    ...innerWall,
    {
      name: 'worker-wiring-only',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^src/', pathNot: '^src/jobs/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.svelte.ts', '.svelte', '.js', '.json'] },
  },
};
