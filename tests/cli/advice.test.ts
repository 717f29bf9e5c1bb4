/** `plainsight check --advice`, run as people run it: after the problems, and without any effect. */
import { expect, it } from 'vitest';
import { plainsight, TODAY, writeFiles } from '../support/build-site.ts';

const about = 'content/pages/about.md';
const other = 'content/pages/other.md';

const site = () =>
  writeFiles({
    [about]:
      '---\ntitle: About\n---\n\nOur stakeholders ring asha.rahman@council.gov.uk, and see [the map](/mapp/).\n',
    [other]: `---\ntitle: Other\n---\n\n${['stakeholder', 'deliverable', 'learnings', 'going forward', 'liaise', 'overarching', 'holistic', 'utilise', 'prior to', 'whilst', 'amongst', 'in order to'].join('.\n\n')}.\n`,
    'content/pages/cymraeg.md': '---\ntitle: Amdanom ni\nlang: cy\n---\n\nNi.\n',
  });

const check = (root: string, ...args: string[]) =>
  plainsight(['check', '--now', TODAY, ...args], { cwd: root });

it('gives advice only where it is asked for, after the problems, and with the same exit code', async () => {
  const root = site();
  const [without, withAdvice] = [await check(root), await check(root, '--advice')];
  expect(without.out).not.toContain('advice');
  expect([without.code, withAdvice.code, withAdvice.err]).toEqual([1, 1, '']);
  expect(withAdvice.out.startsWith(`${without.out}\n${about}:5:5  advice  advice-jargon\n`)).toBe(
    true,
  );
  expect(withAdvice.out, 'ten of a file, and how many are left').toContain(
    `2 more in ${other}. See all with: plainsight check --advice ${other}\n`,
  );
  expect(withAdvice.out).toMatch(
    /\n13 hints in 2 of 3 files\. This is advice: nothing has to change\. There is advice for English only; 1 file is in another language\.\n$/,
  );
  expect(withAdvice.out, 'a secret in a line that is shown').not.toContain('rahman');
});

it('gives all advice on the files that are named, and their problems', async () => {
  const root = site();
  const { out, code } = await check(root, '--advice', other);
  expect(out).not.toContain('broken-link');
  expect(out.match(/ {2}advice {2}/g)).toHaveLength(12);
  expect(out).toMatch(/\n12 hints in 1 of 1 file\. This is advice: nothing has to change\.\n$/);
  expect(code).toBe(0);
});

it('stands apart from the problems in JSON, and as notices on GitHub', async () => {
  const root = site();
  const json = JSON.parse((await check(root, '--advice', '--format', 'json', about)).out);
  expect(json).toMatchObject({ errors: 1, warnings: 1, problems: [{}, {}] });
  expect(json.advice).toEqual([
    {
      id: 'advice-jargon',
      severity: 'advice',
      file: about,
      line: 5,
      column: 5,
      message: '“stakeholders” means little to readers from outside.',
      hint: 'Name the people or organisations that you mean.',
    },
  ]);
  expect(JSON.parse((await check(root, '--format', 'json')).out)).not.toHaveProperty('advice');
  const { out } = await check(root, '--advice', '--format', 'github', about);
  expect(out).toContain(`::notice file=${about},line=5,col=5,title=advice-jargon::`);
});
