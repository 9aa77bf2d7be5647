import { channels } from '../Channel';

const form = (method: string, more = '') =>
  `const form = add('form', { action: to.url, method: '${method}'${more} }); add('input', { name: 'a', value: to.mark }, form); form.submit()`;

const leaving = {
  'location =': `location = to.url`,
  'location.href': `location.href = to.url`,
  'location.assign': `location.assign(to.url)`,
  'location.replace': `location.replace(to.url)`,
  'document.location': `document.location = to.url`,
  'top.location': `top.location = to.url`,
  'location of an empty frame’s parent': `add('iframe').contentWindow.parent.location.href = to.url`,
  'location setter of an empty frame': `const { Location } = add('iframe').contentWindow; location[Symbol.toPrimitive]; Object.getOwnPropertyDescriptor(location, 'href').set.call(location, to.url)`,
  'navigation.navigate': `navigation.navigate(to.url)`,
  'history.pushState of a foreign address': `history.pushState(null, '', to.url); location.reload()`,
  'meta refresh': `add('meta', { 'http-equiv': 'refresh', content: '0; url=' + to.url }, document.head)`,
  'a.click()': `add('a', { href: to.url }).click()`,
  'svg a': `const link = add('svg:a', { href: to.url }, add('svg:svg')); link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
  'math href': `const link = add('math:mi', { href: to.url }, add('math:math')); link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
  'area in a map': `const map = add('map', { name: 'm' }); add('area', { href: to.url, shape: 'default' }, map).click()`,
  'javascript: address': `location = 'javascript:void fetch(' + JSON.stringify(to.url) + ')'`,
  'blob: address': `location = URL.createObjectURL(new Blob(['<img src="' + to.url + '">'], { type: 'text/html' }))`,
  'data: address': `location = 'data:text/html,' + encodeURIComponent('<img src="' + to.url + '">')`,
  'form GET': form('get'),
  'form POST': form('post'),
  'form, text/plain': form('post', `, enctype: 'text/plain'`),
  'form requestSubmit': `const form = add('form', { action: to.url }); form.requestSubmit()`,
  'button formaction': `const form = add('form'); add('button', { formaction: to.url }, form).click()`,
  'input type=image formaction': `const form = add('form'); add('input', { type: 'image', formaction: to.url, src: 'data:,' }, form).click()`,
  'protocol handler': `navigator.registerProtocolHandler('web+exits', to.url + '?%s'); location = 'web+exits:a'`,
  'view-source:': `location = 'view-source:' + to.url`,
};

const pressed = {
  'window.open': `open(to.url)`,
  'window.open, noopener': `open(to.url, '_blank', 'noopener')`,
  'window.open of an empty frame': `add('iframe').contentWindow.open(to.url)`,
  'window.open, then its location': `const other = open('about:blank'); await wait(300); other.location = to.url`,
  'a target=_blank': `add('a', { href: to.url, target: '_blank' }).click()`,
  'a rel=noopener target=_blank': `add('a', { href: to.url, target: '_blank', rel: 'noopener noreferrer' }).click()`,
  'a download': `add('a', { href: to.url, download: 'a.txt' }).click()`,
  'a ping': `add('a', { href: '#a', ping: to.url }).click()`,
  'area ping': `add('area', { href: '#a', ping: to.url, shape: 'default' }, add('map', { name: 'm' })).click()`,
  'a attributionsrc': `add('a', { href: '#a', attributionsrc: to.url }).click()`,
  'form target=_blank': `const form = add('form', { action: to.url, target: '_blank' }); form.submit()`,
  'navigator.share': `await navigator.share({ url: to.url })`,
};

export const navigation = [
  ...channels('navigation', 'page', leaving, { alone: true }),
  ...channels('navigation', 'page', pressed, { press: true }),
];
