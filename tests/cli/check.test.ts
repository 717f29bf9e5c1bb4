/** `plainsight check`, run as people run it: what it prints, in which form, and how it ends. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';
import { plainsight, TODAY, writeFiles } from '../support/build-site.ts';

const about = 'content/pages/about.md';

/** A site with one mistake of each severity, the second in a file whose name has a percent sign in its value. */
const faulty = () =>
  writeFiles({
    [about]: '---\ntitle: About\n---\n\nSee [the map](/mapp/).\n',
    'content/partners/mill.md':
      '---\ntitle: Mill\nkind: smess\nsummary: "100%: mills, and more"\n---\n\nTODO\n',
  });

const sound = () => writeFiles({ [about]: '---\ntitle: About\n---\n\nUs.\n' });

const check = (root: string, ...args: string[]) =>
  plainsight(['check', '--now', TODAY, ...args], { cwd: root });

describe('check', () => {
  it('says that all is well, and exits with 0', async () => {
    expect(await check(sound())).toEqual({ code: 0, out: 'No problems in 1 file.\n', err: '' });
  });

  it('reports every problem at its place, and exits with 1', async () => {
    const { code, out, err } = await check(faulty());
    expect(out).toContain(
      `${about}:5:15  error  broken-link\n    5 | See [the map](/mapp/).\n      |               ^\n`,
    );
    expect(out).toContain('content/partners/mill.md:3:7  error  invalid-choice');
    expect(out).toContain('Did you mean “smes”?');
    expect(out).toContain('content/partners/mill.md:7:1  warning  placeholder-text');
    expect(out).toMatch(/\n2 errors and 1 warning in 2 of 2 files\.\n$/);
    expect(out.includes('\u001b'), 'colours where nobody sees them').toBe(false);
    expect([code, err]).toEqual([1, '']);
  });

  it('of named files reports their problems alone, though all are read', async () => {
    const root = faulty();
    const { code, out } = await check(root, 'content/partners', 'README.md', about);
    expect([code, out]).toEqual([2, '']);
    const partners = await check(root, 'content/partners');
    expect(partners.code).toBe(1);
    expect(partners.out).toMatch(/^content\/partners\/mill\.md:3:7 {2}error {2}invalid-choice/);
    expect(partners.out).toMatch(/\n1 error and 1 warning in 1 of 1 file\.\n$/);
    const right = {
      '_data/site.yml': 'name: Here\n',
      'content/pages/b.md': '---\ntitle: B\n---\n\n[[mill]]\n',
    };
    const sites = { ...right, [about]: '---\ntitle: About\n---\n\n[[nobody]]\n' };
    const other = writeFiles({
      ...sites,
      'content/partners/mill.md': '---\ntitle: Mill\nkind: smes\nsummary: Mills.\n---\n',
    });
    const one = { code: 0, out: 'No problems in 1 file.\n', err: '' };
    expect(await check(other, 'content/pages/b.md')).toEqual(one);
    expect((await check(other, about, '--format', 'github')).code).toBe(1);
  });

  it('with --format json prints one object, as agreed', async () => {
    const { code, out, err } = await check(faulty(), '--format', 'json');
    const report: Report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['files', 'errors', 'warnings', 'problems']);
    expect(report).toMatchObject({ files: 2, errors: 2, warnings: 1 });
    expect(report.problems.map(({ id }) => id)).toEqual([
      'broken-link',
      'invalid-choice',
      'placeholder-text',
    ]);
    for (const {
      id,
      severity,
      file,
      line,
      column,
      message,
      hint,
      related,
      ...others
    } of report.problems) {
      expect(Object.keys(catalogue)).toContain(id);
      expect(['error', 'warning']).toContain(severity);
      expect(file).toMatch(/^content\/[^\\]+\.md$/);
      expect([line, column].every((each) => Number.isInteger(each) && each >= 1)).toBe(true);
      expect(message).toMatch(/\.$/);
      expect([typeof hint, Array.isArray(related) || related === undefined]).toEqual([
        'string',
        true,
      ]);
      expect(others).toEqual({});
    }
    expect([code, err]).toEqual([1, '']);
  });

  it('with --format github prints one workflow command a problem', async () => {
    const { code, out } = await check(faulty(), '--format', 'github');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^::error file=content\/pages\/about\.md,line=5,col=15,title=broken-link::\S/,
    );
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning) file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::\S/);
    expect(code).toBe(1);
  });

  it('with --allow turns the problems of that id into warnings', async () => {
    const root = writeFiles({ [about]: '---\ntitle: About\n---\n\nSee [the map](/mapp/).\n' });
    const { code, out } = await check(root, '--allow', 'broken-link');
    expect(out).toContain(`${about}:5:15  warning  broken-link`);
    expect(out).toMatch(/\n1 warning in 1 of 1 file\.\n$/);
    expect(code).toBe(0);
  });

  it('leaves out the warnings that the settings mute, and says how many', async () => {
    const root = writeFiles(
      { '_data/site.yml': 'name: Mills\nmute: placeholder-text\n' },
      faulty(),
    );
    const { code, out } = await check(root);
    expect(out).not.toContain('placeholder-text');
    expect(out).toMatch(/\n2 errors in 2 of 2 files\. 1 warning is muted in _data\/site\.yml\.\n$/);
    expect(code).toBe(1);
    const json = await check(root, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ errors: 2, warnings: 0, muted: 1 });
  });
});

interface Report {
  files: number;
  errors: number;
  warnings: number;
  problems: {
    id: string;
    severity: string;
    file: string;
    line: number;
    column: number;
    message: string;
    hint?: string;
    related?: unknown[];
  }[];
}
