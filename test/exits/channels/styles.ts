import { channels } from '../Channel';

/** Properties that take an image. All are set by a constructed style sheet, which a policy does not see as inline. */
const properties = {
  'css background': 'background',
  'css list-style-image': 'display: list-item; list-style-image',
  'css border-image': 'border: 9px solid; border-image-source',
  'css mask-image': '-webkit-mask-image: none; mask-image',
  'css cursor': 'cursor',
  'css shape-outside': 'float: left; width: 9px; height: 9px; shape-outside',
};

const byProperty = Object.fromEntries(
  Object.entries(properties).map(([name, property]) => [
    name,
    `add('p', { id: 'i' + to.mark }).textContent = 'a'; sheet('#i' + to.mark + '{ ${property}: url("' + to.url + '")${property === 'cursor' ? ', auto' : ''} }'); await hover('i' + to.mark)`,
  ]),
);

export const styles = channels('styles', 'page', {
  ...byProperty,
  'css content': `add('p', { id: 'i' + to.mark }); sheet('#i' + to.mark + '::before { content: url("' + to.url + '") }')`,
  'css image-set': `add('p', { id: 'i' + to.mark }).textContent = 'a'; sheet('#i' + to.mark + '{ background: image-set("' + to.url + '" 1x) }')`,
  'css cross-fade': `add('p', { id: 'i' + to.mark }).textContent = 'a'; sheet('#i' + to.mark + '{ background: -webkit-cross-fade(url("' + to.url + '"), url("' + to.url + '"), 50%) }')`,
  'css filter': `add('p', { id: 'i' + to.mark }).textContent = 'a'; sheet('#i' + to.mark + '{ filter: url("' + to.url + '#a") }')`,
  'css clip-path': `add('p', { id: 'i' + to.mark }).textContent = 'a'; sheet('#i' + to.mark + '{ clip-path: url("' + to.url + '#a") }')`,
  'css custom property': `add('p', { id: 'i' + to.mark }).textContent = 'a'; sheet('#i' + to.mark + '{ --a: url("' + to.url + '"); background: var(--a) }')`,
  'css @font-face': `add('p', { id: 'i' + to.mark }).textContent = 'a'; sheet('@font-face { font-family: "f' + to.mark + '"; src: url("' + to.url + '") } #i' + to.mark + '{ font-family: "f' + to.mark + '" }')`,
  'css @import, constructed': `sheet('@import "' + to.url + '"')`,
  'css @import, rule inserted': `const style = add('style'); (style.sheet ?? document.styleSheets[0]).insertRule('@import "' + to.url + '"', 0)`,
  'css @import, style element': `add('style').textContent = '@import "' + to.url + '"'`,
  'css rule of an own sheet': `add('p', { id: 'i' + to.mark }).textContent = 'a'; const own = document.styleSheets[0] ?? add('style').sheet; own.insertRule('#i' + to.mark + '{ background: url("' + to.url + '") }', 0)`,
  'css style attribute': `add('p', { style: 'background: url("' + to.url + '")' }).textContent = 'a'`,
  'css style property': `const p = add('p'); p.textContent = 'a'; p.style.backgroundImage = 'url("' + to.url + '")'`,
  'css animation': `const p = add('p'); p.textContent = 'a'; p.animate([{ backgroundImage: 'url("' + to.url + '")' }, { backgroundImage: 'url("' + to.url + '")' }], 9000)`,
  'css by SVG attributes': `const svg = add('svg:svg', { width: 9, height: 9 }); add('svg:rect', { width: 9, height: 9, mask: 'url("' + to.url + '#a")', fill: 'url("' + to.url + '#b")' }, svg)`,
  FontFace: `await new FontFace('f' + to.mark, 'url("' + to.url + '")').load()`,
});
