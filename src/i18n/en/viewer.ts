import type { Messages } from '../Messages';
import { say } from './say';

const pictures = (n: number): string => say.count(n, 'picture', 'pictures');

export const viewer: Messages['viewer'] = {
  title: 'Pictures',
  sheetHint: 'The middle picture of each series. Not for diagnosis.',
  // What shows on the button stands first in what is heard (SC 2.5.3).
  open: (label, n) => `${label}: ${pictures(n)}, open`,
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
  side: 'Show the clean copy next to it',
  tool: 'What dragging does',
  tools: { window: 'Brightness', move: 'Move', cover: 'Black out' },
  windows: 'Contrast',
  windowFull: 'show all values',
  windowOwn: (n) => `setting ${say.number(n)} of the file`,
  windowSet: 'set by you',
  overlays: 'Show drawings on top of the picture',
  annotations: 'Show annotations',
  annotationsLeft: (n) =>
    say.plural(
      n,
      'Reinschrift cannot show 1 part of the annotations.',
      `Reinschrift cannot show ${say.number(n)} parts of the annotations.`,
    ),
  annotationsUnread: (n) =>
    say.plural(
      n,
      '1 file with annotations for these pictures could not be read.',
      `${say.number(n)} files with annotations for these pictures could not be read.`,
    ),
  video: {
    title: 'Video',
    about:
      'Please watch the whole video with the sound on: a name may be shown or spoken. Reinschrift cannot black anything out in videos.',
    silent: 'Reinschrift cannot play the sound of this video, but it is in the file.',
    refused: (packed) =>
      `Your browser cannot play this video (${packed}). So you cannot check here what it shows. Reinschrift still cleans what the file says about the person.`,
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
  stage:
    'Picture. Use the arrow keys to go through the pictures, Shift and arrow keys to move the picture, plus and minus to zoom.',
  marks: {
    R: 'right',
    L: 'left',
    A: 'front',
    P: 'back',
    H: 'head',
    F: 'foot',
  },
  problems: {
    'no-pixels': 'This file does not contain a picture.',
    'bad-description': 'The file contradicts itself about its picture, so Reinschrift cannot show it.',
    'unsupported-syntax':
      'Reinschrift cannot show this picture format. It still cleans what the file says about the person.',
    'bad-codestream': 'The image data is damaged.',
    'frame-missing': 'This picture is missing from the file.',
    'too-large': 'The picture is too large to show here.',
  },
  syntax: (name) => `Format: ${name}`,
  cover: {
    title: 'Black out',
    about:
      'Draw a rectangle over everything that reveals something about the person. In the copy, those pixels are really gone, not just covered.',
    add: 'Put a rectangle in the middle',
    area: (n) =>
      `Blacked-out area ${say.number(n)}. Use the arrow keys to move it, Shift and arrow keys to resize it, Delete to remove it.`,
    areas: (n) => say.count(n, 'area', 'areas'),
    remove: (n) => `Remove area ${say.number(n)}`,
    undo: 'Undo the last step',
    reach: 'Applies to',
    reaches: {
      frame: () => 'this single frame',
      picture: () => 'this picture',
      series: (n) => `all pictures of this series (${say.number(n)})`,
      layout: (n) => `all pictures of this size from the same device (${say.number(n)})`,
    },
    layout: 'Use the suggestion for this device',
    rules: 'Use the suggestion from your rules',
    regions: 'Black out everything outside the ultrasound image',
    regionsOn: 'Everything outside the ultrasound image will be blacked out.',
    regionsOff: 'Undo',
    find: 'Look for text',
    finding: 'Looking for text …',
    found: (n) =>
      n === 0
        ? 'Reinschrift found no text. There may still be some: please look for yourself.'
        : `${say.count(n, 'place looks', 'places look')} like text, with a dashed outline in the picture. Click on ${say.plural(n, 'it', 'one')} to black it out.`,
    uncovered: (n) => `${say.plural(n, '1 of them is', `${say.number(n)} of them are`)} not blacked out yet.`,
    notSearched: 'Reinschrift cannot search this picture.',
    place: (n: number) => `Black out place ${say.number(n)} that looks like text`,
    coverFound: 'Black out all of them',
    changed: (width, height, x, y) =>
      `${say.number(width)} pixels wide, ${say.number(height)} high, ${say.number(x)} from the left, ${say.number(y)} from the top`,
    removed: 'Area removed',
  },
  review: {
    title: 'Your decision',
    approve: 'Looked at, OK',
    leaveOut: 'Leave out',
    reset: 'Undo the decision',
    next: 'Next undecided picture',
    unseen: 'You can only approve what can be seen here.',
    states: {
      no: 'Not looked at yet',
      shown: 'Shown, not decided yet',
      approved: 'Looked at, OK',
      'blacked-out': 'Looked at, will be blacked out',
      'left-out': 'Will be left out',
    },
    takenIn: 'Released without looking',
    approveCovered: 'Blacked out, OK',
    lacks: {
      picture:
        'You have not yet seen the picture large enough, or not all of it. Enlarge and move it until you have seen every part.',
      frames:
        'Look at all the frames first: play them, or show them on a sheet. Frames that are too small or cut off do not count.',
      areas: 'The blacked-out areas have changed. Please check where they are now.',
    },
    reached: (n, notShown) =>
      notShown === 0
        ? `Your decision applies to ${pictures(n)}. You have seen all of them like this.`
        : `Your decision applies to ${pictures(n)}. You have not seen ${say.number(notShown)} of them yet.`,
    sheet: (n) => `Look at ${pictures(n)} together`,
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
    open: 'View larger',
    isIn: 'is one of them',
    notDrawn: 'This picture cannot be shown here.',
    more: (n) => `Show ${say.number(n)} more`,
    approve: (n) =>
      n === 0
        ? 'Confirm those shown'
        : say.plural(n, 'Confirm the picture shown', `Confirm all ${say.number(n)} pictures shown`),
    confirmed: (n, all) => `${say.number(n)} of ${say.number(all)} confirmed.`,
    left: (n) => `You have not yet seen all of ${say.count(n, 'picture', 'pictures')}, or not large enough.`,
    comparing: 'Reinschrift is picking out the frames that differ …',
    notCompared: 'Reinschrift could not compare the frames. Please play them.',
    telling: (n, all) =>
      `You see ${say.number(n)} of ${say.number(all)} frames: every one that differs from the one before, and some in between.`,
  },
  search: {
    label: 'Search for text in the pictures',
    state: (searched: number, total: number, withText: number) =>
      `${say.number(searched)} of ${say.count(total, 'picture', 'pictures')} searched for text.${withText === 0 ? '' : ` We found text in ${say.count(withText, 'picture', 'pictures')}. ${say.plural(withText, 'It comes', 'They come')} first.`}`,
    limits: 'The search misses some text, so there may be text where it found none.',
    unreadable: (n: number) => `${say.count(n, 'picture', 'pictures')} cannot be searched.`,
    stop: 'Stop the search',
    goOn: 'Continue the search',
    places: (n: number) => say.count(n, 'place with text', 'places with text'),
  },
  ruleFile: {
    title: 'Load rules for devices',
    about:
      'A file that says where certain devices put text in the picture: your own rules (JSON), a script for CTP or a recipe for deid. The rules only make suggestions. You still have to look at the pictures.',
    file: 'File with rules',
    running: (done: number, total: number) => `${say.number(done)} of ${say.number(total)} pictures checked`,
    stop: 'Stop',
    ready: (rules: number, pictures: number) =>
      `${say.count(rules, 'rule', 'rules')} read. There is a suggestion for ${say.count(pictures, 'picture', 'pictures')}.`,
    left: (n: number) =>
      `${say.count(n, 'part', 'parts')} of the file without areas ${say.plural(n, 'does', 'do')} not matter here.`,
    problems: (n: number) =>
      say.plural(
        n,
        'Reinschrift does not understand 1 rule. It does not apply:',
        `Reinschrift does not understand ${say.number(n)} rules. They do not apply:`,
      ),
    line: (n: number) => `Line ${say.number(n)}:`,
    fault: (at: string) =>
      at === ''
        ? 'This file does not contain any readable rules.'
        : `The rules cannot be read. The error is at ${at}.`,
    unreadable: 'This file cannot be read.',
    forget: 'Forget the rules',
    codes: {
      'bad-expression': 'The condition cannot be understood.',
      'bad-area': 'An area needs four whole numbers.',
      'unknown-attribute': 'There is no such attribute.',
      'unknown-test': 'There is no such comparison.',
      'bad-pattern': 'This search pattern cannot be read.',
      'unknown-source': 'Reinschrift cannot read areas from this attribute.',
      'cannot-keep': 'Reinschrift has no rules for areas that should stay.',
      'outside-of-rule': 'This line belongs to no rule.',
      'nothing-to-read': 'There is no rule here.',
    },
  },
};
