/** What waits for an election, a sign-off or a partner's day: in no byte of the site, and listed for the team. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSite, plainsight, readTree, TODAY, writeFiles } from '../support/build-site.ts';

const note = (title: string, fields: string) =>
  `---\ntitle: ${title}\nsummary: ${title} summary.\ndate: 2026-11-18\n${fields}---\n\n${title} body.\n\n## What we learned\n\n- ${title} lesson.\n`;

const files = {
  '_data/site.yml':
    'name: Anytown\nurl: https://anytown.example/\nhold: { from: 2026-11-10, to: 2026-12-03, reason: By-election, notice: Some things wait until after the by-election. }\nsignOff: [case-study]\n',
  'content/partners/mill.md': '---\ntitle: The mill\nsummary: It mills.\nkind: smes\n---\n',
  'content/missions/warm.md':
    '---\ntitle: Warm\nsummary: Warm homes.\nstatement: By 2032 nobody in Anytown is cold at home.\nby: 2032-03-31\n---\n',
  'content/weeknotes/open.md': note('Openword', 'authors: Asha Rahman\n'),
  'content/weeknotes/vorpalk-sensitive.md': note(
    'Vorpalksensitive',
    'authors: Asha Rahman\nsensitive: true\n',
  ),
  'content/weeknotes/vorpalk-partner.md': note('Vorpalkpartner', 'writtenBy: mill\n'),
  'content/weeknotes/before.md': note('Beforeword', 'writtenBy: mill\n').replace(
    '2026-11-18',
    '2026-11-09',
  ),
  'content/case-studies/vorpalk-unsigned.md': note('Vorpalkunsigned', 'missions: warm\n'),
  'content/case-studies/signed.md': note(
    'Signedword',
    'missions: warm\nsignedOff: { by: The director, on: 2026-11-01 }\n',
  ),
};

describe('a site in an election period that wants case studies signed off', () => {
  it('publishes what may be seen, credits the partner, and nothing else is in any byte', async () => {
    const tree = readTree(await buildSite(writeFiles(files)));
    const all = [...tree].map(([name, bytes]) => {
      const text = /\.pf_\w+$/.test(name) ? gunzipSync(bytes) : bytes;
      return [name, text.toString('latin1')] as const;
    });
    const holding = all.filter(([name, text]) => /vorpalk/i.test(name) || /vorpalk/i.test(text));
    expect(holding.map(([name]) => name)).toEqual([]);
    const page = (name: string) => tree.get(`${name}/index.html`)?.toString() ?? '';
    expect(page('weeknotes/open')).toContain('Some things wait until after the by-election.');
    expect(page('weeknotes/open')).not.toContain('By-election</');
    expect(page('weeknotes/before')).toMatch(/Written by <a[^>]*>The mill<\/a>/);
    expect(tree.has('case-studies/signed/index.html')).toBe(true);
  });

  it('lists what waits, and for what, for people and for programs', async () => {
    const root = writeFiles(files);
    const due = await plainsight(['due', '--now', TODAY], { cwd: root });
    expect(due.code).toBe(0);
    expect(due.out.trim().split('\n')).toEqual([
      '2026-12-04  weeknote “Vorpalkpartner”, waits for the end of the hold (content/weeknotes/vorpalk-partner.md)',
      '2026-12-04  weeknote “Vorpalksensitive”, waits for the end of the hold (content/weeknotes/vorpalk-sensitive.md)',
      'no day yet  case-study “Vorpalkunsigned”, waits for its sign-off (content/case-studies/vorpalk-unsigned.md)',
    ]);
    const hold = await plainsight(['hold', '--list', '--format', 'json', '--now', TODAY], {
      cwd: root,
    });
    expect(JSON.parse(hold.out).waiting.map(({ file }: { file: string }) => file)).toEqual([
      'content/weeknotes/vorpalk-partner.md',
      'content/weeknotes/vorpalk-sensitive.md',
    ]);
    const after = await plainsight(['due', '--now', '2026-12-04'], { cwd: root });
    expect(after.out.trim().split('\n')).toHaveLength(1);
  });

  it('says how to list what is held when it is only told to hold', async () => {
    const { code, err } = await plainsight(['hold'], { cwd: writeFiles(files) });
    expect(code).toBe(2);
    expect(err).toContain('plainsight hold --list');
  });
});
