import type { Messages } from '../Messages';
import { say } from './say';

const pictures = (n: number): string => say.count(n, 'picture', 'pictures');

export const viewer: Messages['viewer'] = {
  title: 'Pictures',
  sheet: 'All series at a glance',
  sheetHint: 'One picture from the middle of each series. Not for diagnosis.',
  open: (label, n) => `${label}: look at ${pictures(n)}`,
  pictures: (n) => pictures(n),
  noThumbnail: 'cannot be shown',
  more: (n) => `Show ${say.number(n)} more series`,
  close: 'Close',
  limits: 'Not for diagnosis.',
  place: (at, all) => `Picture ${say.number(at)} of ${say.number(all)}`,
  slider: 'Picture',
  loading: 'Reading the picture …',
  before: 'Original',
  after: 'Clean copy',
  side: 'Show the clean copy beside it',
  tool: 'Dragging with the pointer',
  tools: { window: 'Brightness', move: 'Move', cover: 'Black out' },
  windows: 'Brightness',
  windowFull: 'whole range',
  windowOwn: (n) => `preset ${say.number(n)}`,
  windowSet: 'by hand',
  overlays: 'Show overlays',
  annotations: 'Show annotations',
  annotationsLeft: (n) =>
    say.plural(
      n,
      '1 part of the annotations cannot be shown here.',
      `${say.number(n)} parts of the annotations cannot be shown here.`,
    ),
  annotationsUnread: (n) =>
    say.plural(
      n,
      '1 file with annotations on these pictures could not be read.',
      `${say.number(n)} files with annotations on these pictures could not be read.`,
    ),
  video: {
    title: 'Video',
    about:
      'Please watch the whole video, with sound: a name may be shown or spoken. Nothing can be blacked out in videos here.',
    silent: 'Reinschrift cannot play the sound of this video: it is in the file all the same.',
    refused: (packed) =>
      `Your browser cannot play this video (${packed}). What it shows cannot be checked here. What the file says about the person is still cleaned.`,
    containers: {
      mp4: 'packed as MP4',
      'mpeg-ts': 'packed as MPEG transport stream',
      'mpeg-ps': 'packed as MPEG program stream',
      'annex-b': 'not packed',
      unknown: 'packing unknown',
    },
  },
  larger: 'Larger',
  smaller: 'Smaller',
  fit: 'Fit',
  stage: 'Picture. Arrow keys turn the pages, with Shift they move the picture, plus and minus zoom.',
  marks: {
    R: 'right',
    L: 'left',
    A: 'front',
    P: 'back',
    H: 'head',
    F: 'foot',
  },
  problems: {
    'no-pixels': 'This file holds no picture.',
    'bad-description': 'What the file says about its picture is contradictory. It cannot be shown.',
    'unsupported-syntax':
      'Reinschrift cannot show this picture format. What the file says about the person is cleaned all the same.',
    'bad-codestream': 'The picture data are damaged.',
    'frame-missing': 'This picture is missing from the file.',
    'too-large': 'The picture is too large to be shown here.',
  },
  syntax: (name) => `Format: ${name}`,
  cover: {
    title: 'Black out',
    about:
      'Draw a rectangle over everything that says something about the person. In the copy the pixels themselves are replaced there, not just covered.',
    add: 'Put a rectangle in the middle',
    area: (n) =>
      `Blacked-out area ${say.number(n)}. Arrow keys move it, with Shift they change its size, Delete removes it.`,
    areas: (n) => say.count(n, 'area', 'areas'),
    remove: (n) => `Remove area ${say.number(n)}`,
    undo: 'Take back the last step',
    reach: 'Applies to',
    reaches: {
      frame: () => 'this single frame',
      picture: () => 'this picture',
      series: (n) => `all pictures of this series (${say.number(n)})`,
      layout: (n) => `all pictures of this size from the same device (${say.number(n)})`,
    },
    layout: 'Take over the proposal for this device',
    rules: 'Take over the proposal of your rules',
    regions: 'Black out everything outside the ultrasound image',
    regionsOn: 'Everything outside the ultrasound image will be blacked out.',
    regionsOff: 'Rather not',
    find: 'Look for text',
    finding: 'Looking for text …',
    found: (n) =>
      n === 0
        ? 'No text was found. That does not mean that there is none: please look for yourself.'
        : `${say.count(n, 'place looks', 'places look')} like text, with a dashed outline in the picture. While blacking out, one click on it is enough.`,
    uncovered: (n) => `${say.plural(n, '1 of them is', `${say.number(n)} of them are`)} not blacked out yet.`,
    notSearched: 'This picture could not be searched.',
    place: (n: number) => `Black out place ${say.number(n)} that looks like text`,
    coverFound: 'Black out all that was found',
    changed: (width, height, x, y) =>
      `${say.number(width)} wide, ${say.number(height)} high, ${say.number(x)} from the left, ${say.number(y)} from the top`,
    removed: 'Area removed',
  },
  review: {
    title: 'Your decision',
    approve: 'Looked at, all right',
    leaveOut: 'Do not pass on',
    reset: 'Take the decision back',
    next: 'Next undecided picture',
    unseen: 'Only what can be seen here can be approved.',
    states: {
      no: 'Not looked at yet',
      shown: 'Shown, not decided yet',
      approved: 'Looked at, all right',
      'blacked-out': 'Looked at, will be blacked out',
      'left-out': 'Is not passed on',
    },
    takenIn: 'Released without a look',
    approveCovered: 'All right, blacked out like this',
    lacks: {
      picture:
        'The picture was not large enough yet, or not wholly in sight. Enlarge it, and move it until all parts were to be seen.',
      frames:
        'First all frames must have been in sight. Play them, or show them on a sheet. What was too small or not wholly in sight does not count.',
      areas: 'The areas lie elsewhere now than in what you saw. Look at where they lie.',
    },
    reached: (n, notShown) =>
      notShown === 0
        ? `Your decision is for ${pictures(n)}. All of them were shown like this.`
        : `Your decision is for ${pictures(n)}. Only what was shown counts as looked at: ${say.plural(notShown, '1 picture is', `${say.number(notShown)} pictures are`)} still missing.`,
    sheet: (n) => `Look at ${pictures(n)} together`,
    open: (n) =>
      n === 0
        ? 'All pictures have been looked at.'
        : `${say.count(n, 'picture', 'pictures')} still to look at`,
    start: 'Go through the pictures',
    look: (path) => `Look at ${path}`,
  },
  frames: {
    seen: (n, all) => `${say.number(n)} of ${say.number(all)} frames seen`,
    play: 'Play',
    stop: 'Stop',
    sheet: 'Frames on a sheet',
  },
  sheets: {
    picturesTitle: (n) => `Look at ${pictures(n)} together`,
    framesTitle: (n) => `${say.count(n, 'frame', 'frames')} on a sheet`,
    picture: (n) => `Picture ${say.number(n)}`,
    frame: (n) => `Frame ${say.number(n)}`,
    open: 'View large',
    isIn: 'is one of them',
    notDrawn: 'This picture cannot be shown here.',
    more: (n) => `Show ${say.number(n)} more`,
    approve: (n) =>
      n === 0
        ? 'Confirm those shown'
        : say.plural(n, 'Confirm the picture shown', `Confirm all ${say.number(n)} pictures shown`),
    confirmed: (n, all) => `${say.number(n)} of ${say.number(all)} confirmed.`,
    left: (n) =>
      say.plural(
        n,
        '1 picture was not shown wholly or large enough yet: scroll down until it stands wholly in the window, or view it large.',
        `${say.number(n)} pictures were not shown wholly or large enough yet: scroll down until each stands wholly in the window, or view it large.`,
      ),
    comparing: 'Reinschrift is comparing the frames, to show those that differ …',
    notCompared: 'The frames could not be compared. Play them.',
    telling: (n, all) =>
      `${say.number(n)} of ${say.number(all)} ${say.plural(n, 'is', 'are')} shown: each that shows something other than the one before, and some in between.`,
  },
  search: {
    label: 'Search for text in the pictures',
    state: (searched: number, total: number, withText: number) =>
      `${say.number(searched)} of ${say.count(total, 'picture', 'pictures')} ${say.plural(searched, 'has', 'have')} been searched for burned-in text.${withText === 0 ? '' : ` Text was found in ${say.number(withText)}: ${say.plural(withText, 'it comes', 'they come')} first among the pictures to look at.`}`,
    limits: 'Where none was found, there may still be some.',
    unreadable: (n: number) => `${say.count(n, 'picture', 'pictures')} cannot be searched.`,
    stop: 'Stop the search',
    goOn: 'Go on searching the pictures',
    places: (n: number) => say.count(n, 'place with text', 'places with text'),
  },
  ruleFile: {
    title: 'Load rules for devices',
    about:
      'A file that says where certain devices write text into the picture: rules of your own (JSON), a script for CTP or a recipe for deid. What the rules would black out is a proposal: you still have to look at the pictures.',
    file: 'File with rules',
    running: (done: number, total: number) => `${say.number(done)} of ${say.number(total)} pictures checked`,
    stop: 'Stop',
    ready: (rules: number, pictures: number) =>
      `${say.count(rules, 'rule', 'rules')} read. There is a proposal for ${say.count(pictures, 'picture', 'pictures')}.`,
    left: (n: number) => `${say.count(n, 'part', 'parts')} without areas not needed.`,
    problems: (n: number) =>
      say.plural(
        n,
        '1 rule was not understood and does not apply:',
        `${say.number(n)} rules were not understood and do not apply:`,
      ),
    line: (n: number) => `Line ${say.number(n)}:`,
    fault: (at: string) =>
      at === ''
        ? 'The file holds no rules that can be read.'
        : `The rules cannot be read; the fault is at ${at}.`,
    unreadable: 'This file could not be read.',
    forget: 'Forget the rules',
    codes: {
      'bad-expression': 'The condition cannot be understood.',
      'bad-area': 'An area needs four whole numbers.',
      'unknown-attribute': 'There is no such attribute.',
      'unknown-test': 'There is no such comparison.',
      'bad-pattern': 'This search pattern cannot be read.',
      'unknown-source': 'Areas from this attribute are not supported.',
      'cannot-keep': 'An area that should stay cannot be expressed here.',
      'outside-of-rule': 'This line belongs to no rule.',
      'nothing-to-read': 'There is no rule here.',
    },
  },
};
