import { MARKDOWN_CASES, MUTATION_CASES, STRANGE_CASES } from './known-payloads.ts';

/** Attacks by family. Written by us after the families of DOMPurify's own fixtures, the HTML5 security cheat sheet and the papers on mutation XSS. */
export type Family = readonly [name: string, cases: readonly string[]];

const RUN = 'globalThis.nutgrafCanary()';

const HANDLERS = (
  'onload onerror onclick ondblclick onmousedown onmouseover onmouseenter onwheel onscroll onscrollend onfocus onfocusin onblur ' +
  'onkeydown onkeypress onpaste oncopy oncut ondrag ondrop ontoggle onbeforetoggle onanimationstart onanimationend ontransitionend onpointerover ' +
  'onpointerrawupdate onbegin onend onrepeat oninput onchange onsubmit onreset onsearch oninvalid onplay oncanplay ' +
  'onmessage onhashchange onpageshow onafterprint onbeforescriptexecute oncontentvisibilityautostatechange onsecuritypolicyviolation'
).split(' ');

/** Tags with the attributes of theirs that hold an address. */
const ADDRESSES = (
  'a:href area:href base:href link:href img:src img:srcset img:longdesc img:lowsrc img:dynsrc source:srcset video:src video:poster audio:src ' +
  'track:src iframe:src iframe:srcdoc frame:src embed:src object:data object:codebase applet:code form:action button:formaction ' +
  'input:formaction input:src a:ping blockquote:cite q:cite del:cite ins:cite body:background table:background td:background html:manifest ' +
  'script:src portal:src fencedframe:src'
)
  .split(' ')
  .map((pair) => pair.split(':'));

/** Ways to write an address that runs, loads or opens what it must not. */
const SCHEMES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java&#10;script:${RUN}`,
  `&#x6A;avascript&colon;${RUN}`,
  `\u0001javascript:${RUN}`,
  `vbscript:${RUN}`,
  'data:text/html,<script>nutgrafCanary()</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="nutgrafCanary()"/>',
  'blob:https://evil.example/0000',
  'filesystem:https://evil.example/x',
  'file:///etc/passwd',
  'chrome-extension://abcdef/popup.html',
  'moz-extension://abcdef/popup.html',
  'view-source:https://evil.example/',
  'intent://x#Intent;end',
  '//evil.example/x',
];

/** Where HTML is read again inside of SVG and MathML, and what holds raw text in one of the three alone. */
const INTEGRATION = [
  ['<svg><desc>', '</desc></svg>'],
  ['<svg><title>', '</title></svg>'],
  ['<svg><foreignObject>', '</foreignObject></svg>'],
  ['<svg><p>', '</p></svg>'],
  ['<math><mtext>', '</mtext></math>'],
  ['<math><mi>', '</mi></math>'],
  ['<math><annotation-xml encoding="text/html">', '</annotation-xml></math>'],
  ['<math><mtext><table><mglyph>', '</mglyph></table></mtext></math>'],
  ['<form><math><mtext></form><form><mglyph>', '</mglyph></form></math>'],
] as const;
const RAW = 'style noscript textarea title xmp iframe noembed noframes template script plaintext'.split(' ');

/** Names that our pages, the DOM and our libraries use. */
const NAMES = (
  'body head title documentElement cookie forms links images location defaultView implementation createElement getElementById querySelector ' +
  'attributes childNodes firstChild nextSibling parentNode nodeName nodeType innerHTML textContent setAttribute removeAttribute ownerDocument ' +
  'content style children browser chrome globalThis self top parent nutgraf nutgrafRequest nutgrafKeep app root'
).split(' ');

const BIDI = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c'];

export const FAMILIES: readonly Family[] = [
  [
    'handlers',
    HANDLERS.flatMap((name) => [
      `<img src="https://img.example/a.png" ${name}="${RUN}">`,
      `<p tabindex=0 autofocus contenteditable style="animation:x" ${name.toUpperCase()}=${RUN}>words</p>`,
    ]),
  ],
  [
    'addresses',
    ADDRESSES.flatMap(([tag = '', attribute = ''], index) =>
      SCHEMES.filter((_, at) => (at + index) % 2 === 0).map(
        (address) => `<${tag} ${attribute}="${address.replaceAll('"', '&quot;')}">words</${tag}>`,
      ),
    ),
  ],
  ['links', SCHEMES.flatMap((one) => ['href', 'xlink:href', 'formaction'].map((name) => `<a ${name}='${one}'>x</a>`))],
  [
    'several pictures in one',
    SCHEMES.flatMap((one) => [
      `<img src="https://img.example/a.png" srcset='https://img.example/a.png 1x, ${one} 2x' alt="a">`,
      `<img src='${one}' srcset="${one.replaceAll('"', '&quot;')} 1x,https://img.example/a.png 2x">`,
    ]),
  ],
  [
    'svg',
    SCHEMES.slice(0, 8).flatMap((one) => [
      `<svg><a xlink:href='${one}'><text>x</text></a></svg>`,
      `<svg><use href='${one}#x'/></svg>`,
      `<svg><a><animate attributeName=href values='${one}'/><text>x</text></a></svg>`,
      `<svg><set attributeName=onload to='${one}' onbegin="${RUN}"/></svg>`,
      `<svg><image href='${one}'/><script href='${one}'/></svg>`,
    ]),
  ],
  [
    'confused namespaces',
    INTEGRATION.flatMap(([open, close]) =>
      RAW.map((tag) => `${open}<${tag}><a title="</${tag}><img src=x onerror=${RUN}>">x</a></${tag}>${close}`),
    ),
  ],
  [
    'clobbering',
    NAMES.flatMap((name) => [
      `<p id="${name}">words</p><a name="${name}" href="https://news.example/">x</a>`,
      `<form id="${name}"><input name="${name}"><input name="attributes"></form><img name=${name} src="https://img.example/a.png">`,
    ]),
  ],
  [
    'turned text',
    BIDI.flatMap((mark) => [
      `<p>pay to ${mark}drowssap${mark} now</p>`,
      `<a href="https://news.example/${mark}gpj.exe" title="${mark}fdp">x${mark}</a>`,
    ]),
  ],
  [
    'very long',
    ['title', 'href', 'alt', 'srcset', 'style', 'onclick', 'data-x'].map(
      (name) => `<a ${name}="${'https://x.example/ '.repeat(60_000)}">x</a>`,
    ),
  ],
  ['mutation', MUTATION_CASES],
  ['strange', STRANGE_CASES],
  ['markdown', MARKDOWN_CASES],
];
