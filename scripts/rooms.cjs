// The rooms of ARCHITECTURE.md: which room may import which, and which npm packages. `types`: rooms of which only types may be imported.
const rooms = {
  'src/dicom': { rooms: [], npm: ['fflate'] },
  'src/deid': { rooms: ['dicom'], npm: ['@noble/hashes'] },
  'src/pixel': { rooms: ['dicom'], npm: ['fflate'] },
  'src/verify': { rooms: ['dicom', 'deid', 'pixel'], npm: ['dicom-parser', 'fflate'] },
  'src/report': { rooms: ['dicom', 'deid', 'verify'], npm: [] },
  'src/document': { rooms: ['dicom', 'deid'], npm: ['unpdf'] },
  'src/export': { rooms: ['dicom'], npm: ['client-zip'] },
  'src/sample': { rooms: ['dicom'], npm: [] },
  'src/file': {
    rooms: ['dicom', 'deid', 'pixel', 'document', 'verify', 'report', 'export'],
    npm: [],
  },
  'src/lanes': { rooms: ['file', 'dicom', 'deid', 'pixel', 'document', 'report'], npm: ['comlink'] },
  'src/platform': {
    rooms: ['dicom'],
    also: ['workers/(dicom|pixel|document)\\.worker'],
    npm: ['idb', 'workbox-window', '@zip.js/zip.js', '@noble/hashes', 'fflate'],
  },
  'src/run': { rooms: ['lanes', 'file', 'platform', 'report', 'export', 'deid', 'dicom', 'verify'], npm: [] },
  'src/viewer': { rooms: ['run', 'lanes', 'file', 'platform', 'dicom', 'pixel'], npm: [] },
  'src/i18n': { rooms: [], npm: [] },
  'src/state': {
    rooms: [
      'run',
      'viewer',
      'lanes',
      'file',
      'platform',
      'i18n',
      'report',
      'export',
      'deid',
      'dicom',
      'pixel',
    ],
    npm: ['svelte'],
  },
  'src/ui': { rooms: ['state', 'run', 'viewer', 'pixel', 'file', 'i18n'], npm: ['svelte'] },
};

// Rooms within a room, lower ones first: each may import those that it names, the data, and what lies flat at the top.
const subRooms = {
  'src/dicom': {
    dictionary: [],
    model: ['dictionary'],
    text: ['dictionary', 'model'],
    access: ['dictionary', 'model', 'text'],
    read: ['dictionary', 'model', 'text', 'access'],
    write: ['dictionary', 'model', 'text'],
  },
  'src/deid': {
    profile: [],
    text: ['profile'],
    secrets: ['profile', 'text'],
    identity: ['text'],
    plan: ['profile', 'text', 'secrets', 'identity'],
    findings: ['profile', 'text', 'secrets', 'identity', 'plan'],
  },
  'src/verify': {
    search: [],
    redaction: [],
    readers: [],
    cleaning: ['search', 'redaction', 'readers'],
    audit: ['search', 'cleaning'],
  },
  'src/file': {
    inspect: [],
    audit: ['inspect'],
    clean: [],
    rows: ['clean'],
    pictures: [],
  },
  'src/run': {
    people: [],
    survey: ['people'],
    cleaning: ['people'],
    output: ['survey', 'cleaning'],
    audit: [],
  },
};

module.exports = { rooms, subRooms };
