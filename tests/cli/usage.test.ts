/** Calling the command wrongly: one sentence that says what to write instead, and exit code 2. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { plainsight, writeFiles } from '../support/build-site.ts';

const site = () => writeFiles({ 'content/pages/about.md': '---\ntitle: About\n---\n\nUs.\n' });

/** Runs the command in this process, which is quicker than a new one for each mistake. */
const run = async (args: string[]) => {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interactive: false,
    colour: false,
  };
  return { code: await main(args, terminal), out, err };
};

describe('a usage mistake', () => {
  const mistakes: [args: string[], says: RegExp][] = [
    [['chek'], /^There is no command “chek”\. Did you mean “check”\?\n$/],
    [
      ['frobnicate'],
      /^There is no command “frobnicate”\. There are: check, build, serve, due, hold, report, accessibility, new, init, import\.\n$/,
    ],
    [['accessibility', 'home'], /--all tests every page/],
    [['check', '--fromat', 'json'], /“--fromat”\. Did you mean “--format”\?/],
    [['build', '--draft'], /“--draft”\. Did you mean “--drafts”\?/],
    [['new', 'weeknote', 'T', '--taem', 'x'], /“--taem”\. Did you mean “--team”\?/],
    [['check', '--format', 'jsn'], /^There is no format “jsn”\. Did you mean “json”\?\n$/],
    [['check', '--format', 'xml'], /“xml”\. There are: pretty, json, github\./],
    [
      ['check', '--allow', 'broken-lnk'],
      /^There is no problem “broken-lnk”\. Did you mean “broken-link”\?\n$/,
    ],
    [['check', '--allow', 'invalid-choice'], /^“invalid-choice” cannot be allowed/],
    [['build', '--to'], /--to/],
    [['check', '--now', '2026-02-30'], /^“2026-02-30” is not a day\./],
    [['serve', '--port', '99999'], /^“99999” is not a port\.\n$/],
    [['new', 'weeknot', 'T'], /^There is no kind “weeknot”\. Did you mean “weeknote”\?\n$/],
    [['new', 'weeknote'], /^Give the new entry a title/],
    [['new', 'weeknote', '  '], /^Give the new entry a title/],
    [['new', 'case-study', 'T'], /^Add --missions/],
    [['new', 'partner', 'T'], /^Add --kind with one of: public-sector, vcse/],
    [['import', 'wordpres', 'x'], /^There is no import format “wordpres”/],
    [['import', 'markdown'], /^Name the folder to import/],
    [
      ['check', 'content/pages/abut.md'],
      /^There is no file or folder “content\/pages\/abut\.md” in /,
    ],
    [['build', '_out'], /^“build” does not know what to do with “_out”\. .*--to/],
    [['new', 'weeknote', 'Twelve', 'lofts'], /“lofts”\. Put quotation marks around a title/],
  ];

  it.each(mistakes)('%j is answered with what to write instead', async (args, says) => {
    const { code, out, err } = await run([...args, '--root', site()]);
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('a folder without content is named', async () => {
    const root = writeFiles({ 'notes.md': 'Hello' });
    const { code, err } = await run(['check', '--root', root]);
    expect(err).toBe(
      `There is no folder “content” in ${root}. Name the folder that holds it with --root.\n`,
    );
    expect(code).toBe(2);
  });

  it('exits with 2 from the real command too, and prints on stderr only', async () => {
    const mistaken = await plainsight(['chek'], { cwd: site() });
    expect(mistaken).toEqual({
      code: 2,
      out: '',
      err: 'There is no command “chek”. Did you mean “check”?\n',
    });
  });
});

describe('help', () => {
  it.each([[[]], [['--help']]])('%j lists every command and the exit codes', async (args) => {
    const { code, out, err } = await run(args);
    for (const command of ['check', 'build', 'serve', 'new', 'import', 'init']) {
      expect(out).toContain(`plainsight ${command}`);
    }
    expect(out).toContain('Exit codes: 0');
    expect([code, err]).toEqual([0, '']);
  });

  it.each(['check', 'build', 'serve', 'new', 'import', 'init'])(
    '%s --help is its own',
    async (command) => {
      const { code, out } = await run([command, '--help']);
      expect(out).toMatch(new RegExp(`^plainsight ${command}`));
      expect(code).toBe(0);
    },
  );

  it('--version is that of the package', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
