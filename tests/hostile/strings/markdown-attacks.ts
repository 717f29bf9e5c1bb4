/**
 * Attacks in Markdown: what a careless renderer would turn into something that runs, and what is meant
 * for this product's own syntax. Each calls `alert(1)` where it gets through.
 */
import { scriptAddresses } from './html-attacks.ts';

const run = 'alert(1)';

/** Everything in Markdown that takes an address. */
const forms = [
  (address: string) => `[words](${address})`,
  (address: string) => `[words](<${address}> "title")`,
  (address: string) => `![picture](${address})`,
  (address: string) => `[words][a]\n\n[a]: ${address}`,
  (address: string) => `<${address}>`,
  (address: string) => `[[${address}]] [[${address}|words]]`,
];
const addresses = forms.flatMap((form) => scriptAddresses.slice(0, 7).map(form));

/** The same address deeper in. */
const link = `[words](javascript:${run})`;
const places = [
  `A note.[^1]\n\n[^1]: See ${link}.`,
  `A note^[with ${link} inside].`,
  `- [ ] ${link}\n- [x] <a href="javascript:${run}">x</a>`,
  `| a | b |\n| --- | --- |\n| ${link} | <img src=x onerror=${run}> |`,
  `> 1. ### ${link}\n>    <svg onload=${run}>`,
  `[![a](javascript:${run})](javascript:${run})`,
  `${link}{onclick=${run}}`,
  `# ${link} {#x onclick=${run}}`,
];

/** Ways out of an attribute that Markdown fills. */
const attributes = [
  `![a" onerror="${run}](nowhere.png)`,
  `![a](nowhere.png "t\\" onerror=\\"${run}")`,
  `![a](x"onerror="${run})`,
  `[a](https://elsewhere.example/"onmouseover="${run})`,
  `[a](<https://elsewhere.example/" onmouseover="${run}>)`,
  `[a](https://elsewhere.example/ 'x" onclick="${run}')`,
  `[a]: https://elsewhere.example/ "x\\" onclick=\\"${run}"\n\n[a]`,
  `\`\`\`js" onmouseover="${run}\ncode\n\`\`\``,
  `\`\`\`<img src=x onerror=${run}>\n<script>${run}</script>\n\`\`\``,
  `~~~ "><script>${run}</script>\ncode\n~~~`,
  `    <script>${run}</script>`,
  `\`<img src=x onerror=${run}>\``,
  `## x" onmouseover="${run}`,
  `## <img src=x onerror=${run}>`,
  `## &lt;img src=x onerror=${run}&gt; &quot; &#39;`,
  `[^x" onclick="${run}]: y\n\nz[^x" onclick="${run}]`,
  `| a" onclick="${run} |\n| :-" |\n| b |`,
  `<https://elsewhere.example/"onclick="${run}>`,
  `https://elsewhere.example/<script>${run}</script>`,
  `<a@elsewhere.example"onclick="${run}>`,
];

/** The small set of tags that may stand, and containers. */
const ownSyntax = [
  `<abbr title="x" onclick="${run}">a</abbr>`,
  `<abbr title="x&quot; onclick=&quot;${run}">a</abbr>`,
  `<abbr title='x' onclick=${run}>a</abbr>`,
  `<kbd onclick=${run}>a</kbd>`,
  `<q cite="javascript:${run}">a</q>`,
  `<ins cite="javascript:${run}" onmouseover=${run}>a</ins>`,
  `<br onclick=${run}><br/onclick=${run}>`,
  `<mark><sub></mark><img src=x onerror=${run}></sub>`,
  `<small><small></small><script>${run}</script></small>`,
  `&lt;mark&gt;<mark><img src=x onerror=${run}></mark>`,
  `::: callout" onclick="${run}\nwords\n:::`,
  `::: <script>${run}</script>\nwords\n:::`,
  `::: details <img src=x onerror=${run}>\nwords\n:::`,
  `::: figure nowhere.png" onerror="${run}\nwords\n:::`,
  `::: stat 40%"><svg onload=${run}>\nwords\n:::`,
  `:::: quote javascript:${run}\n::: callout\n<script>${run}</script>\n:::\n::::`,
  `[[missions/nowhere|<img src=x onerror=${run}>]]`,
  `[[missions/nowhere" onclick="${run}|words]]`,
  `&#0;A0&#0;<img src=x onerror=${run}>&#0;Z0&#0; \\0I0\\0`,
  `href="#" onclick="${run}" \`href="#\` &quot;`,
  `data-pagefind-meta="title:<img src=x onerror=${run}>" [x]{data-pagefind-body}`,
  `<p data-pagefind-filter="kind:<script>${run}</script>">x</p>`,
];

/** What a template engine would run, in a browser or in the build. */
const templates = [
  `{{constructor.constructor('${run}')()}}`,
  `{{ range.constructor("${run}")() }}`,
  `\${${run}} #{${run}} <%= ${run} %> [[\${${run}}]]`,
  `{% raw %}<script>${run}</script>{% endraw %}`,
  `<div ng-app ng-csp>{{$on.constructor('${run}')()}}</div>`,
  `<div x-data="${run}" v-html="'<img src=x onerror=${run}>'" hx-get=x hx-on:load=${run}>x</div>`,
];

/** Breaks of lines, and of words, where a renderer joins what a check saw apart. */
const splits = [
  `<scr\nipt>${run}</scr\nipt>`,
  `<img src=x\n\nonerror=${run}>`,
  `\\<img src=x onerror=${run}>`,
  `<img src=x \\\nonerror=${run}>`,
  `&lt;img src=x onerror=${run}&gt;`,
  `&amp;lt;img src=x onerror=${run}&amp;gt;`,
  `\uff1cscript\uff1e${run}\uff1c/script\uff1e`,
  `<\u200bscript>${run}</\u200bscript>`,
  `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  `%3Cscript%3E${run}%3C/script%3E`,
];

export const markdownAttacks: readonly string[] = [
  ...addresses,
  ...places,
  ...attributes,
  ...ownSyntax,
  ...templates,
  ...splits,
];
