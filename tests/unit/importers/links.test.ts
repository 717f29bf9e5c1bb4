import { describe, expect, test } from 'vitest';
import { tinyPicture } from '../../support/tiny-picture.ts';
import { importBody, importFiles, withTeam } from './import-files.ts';

const withSite = `
${withTeam}
site: https://old.example
kinds:
  - files: "**/*"
    address: /{year}/{month}/{day}/{slug}/
`;

const others = {
  '2026-02-06-Otters.md': '---\ntitle: Otters\n---\n\n## What we saw\n\nTwo.\n',
  'notes/plan.md':
    '---\ntitle: Plan\ndate: 2026-01-09\npermalink: /plan/\nredirect_from: /old-plan/\n---\n\nA plan.\n',
};

describe('links lead to where things are now', () => {
  test.each([
    ['its old address', '/2026/02/06/Otters/', '/weeknotes/2026-02-06-otters/'],
    ['in other capitals, without a slash', '/2026/02/06/otters', '/weeknotes/2026-02-06-otters/'],
    [
      'with the old host',
      'http://www.old.example/2026/02/06/Otters/',
      '/weeknotes/2026-02-06-otters/',
    ],
    ['its file', '2026-02-06-Otters.md', '/weeknotes/2026-02-06-otters/'],
    ['a relative file', './notes/plan.md', '/weeknotes/plan/'],
    ['its permalink', '/plan/', '/weeknotes/plan/'],
    ['an address that led to it', '/old-plan/index.html', '/weeknotes/plan/'],
    ['a heading', '/2026/02/06/Otters/#What-We-Saw', '/weeknotes/2026-02-06-otters/#what-we-saw'],
    ['a heading that is gone', '/2026/02/06/Otters/#gone', '/weeknotes/2026-02-06-otters/'],
    ['what was not imported', '/donate/', 'https://old.example/donate/'],
    ['what was not imported, relative', '../donate/', 'https://old.example/2026/03/06/donate/'],
    ['the old front page', '/', 'https://old.example/'],
    ['another site', 'https://elsewhere.example/a', 'https://elsewhere.example/a'],
    [
      'another site, without its scheme',
      'www.elsewhere.example/a',
      'https://www.elsewhere.example/a',
    ],
    ['any scheme', '//elsewhere.example/a', 'https://elsewhere.example/a'],
    ['an address for mail', 'mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s', async (_, from, to) => {
    const { body } = await importBody(`See [this *one*](${from} "T").`, withSite, others);
    expect(body).toBe(`See [this *one*](${to} "T").`);
  });

  test('a target given once for several links', async () => {
    const { body } = await importBody('[a][1] and [b][1]\n\n[1]: /plan/', withSite, others);
    expect(body).toBe('[a][1] and [b][1]\n\n[1]: /weeknotes/plan/');
  });
});

describe('links without a target become text', () => {
  test.each([
    ['an empty one', 'See [the *data*]() now.', 'See the *data* now.'],
    ['a script', 'See [it](javascript:alert) now.', 'See it now.'],
    ['nothing of that address, and no old site', 'See [it](/nowhere/) now.', 'See it now.'],
    ['a heading that is not there', 'See [it](#gone) now.', 'See it now.'],
    ['a reference', 'See [it][1] now.\n\n[1]: /nowhere/', 'See it now.'],
    [
      'one around a picture',
      '[![An otter](https://p.example/a.png)]()',
      '![An otter](https://p.example/a.png)',
    ],
  ])('%s', async (_, written, body) => {
    const imported = await importBody(written);
    expect(imported.body).toBe(body);
    expect(imported.notes.join()).toContain('turned into text');
  });

  test('a link to a heading of its own page stays', async () => {
    const { body, notes } = await importBody('## Otters seen\n\n[up](#otters-seen)');
    expect(body).toBe('## Otters seen\n\n[up](#otters-seen)');
    expect(notes).toEqual([]);
  });
});

describe('pictures', () => {
  const png = tinyPicture;

  test('one that is there is copied beside the entry', async () => {
    const imported = await importFiles(
      {
        '2026-03-06-weir.md': '---\ntitle: Weir\n---\n\n![The weir](/img/The%20Weir.png)\n',
        'static/img/The Weir.png': png,
      },
      `${withTeam}\npictures: static`,
    );
    expect(imported.read('content/weeknotes/2026-03-06-weir.md')).toContain(
      '![The weir](2026-03-06-weir-the-weir.png)',
    );
    expect(imported.report.created.pictures).toEqual([
      'content/weeknotes/2026-03-06-weir-the-weir.png',
    ]);
    expect(imported.site.problems().filter((line) => line.includes('picture'))).toEqual([]);
  });

  test('one that is absent is left as it is and reported', async () => {
    const { body, notes } = await importBody('![The weir](/img/weir.png)');
    expect(body).toBe('![The weir](/img/weir.png)');
    expect(notes).toEqual(['picture /img/weir.png is not in the folder']);
  });

  test('one without a description gets one that says so', async () => {
    const { body, notes } = await importBody('![](https://p.example/weir.png)');
    expect(body).toBe('![Picture without a description: weir.png](https://p.example/weir.png)');
    expect(notes).toEqual(['picture https://p.example/weir.png has no description']);
  });

  test('a path never leaves the folder', async () => {
    const { notes } = await importBody('![a](../../../../../../etc/hostname.png)');
    expect(notes).toEqual(['picture ../../../../../../etc/hostname.png is not in the folder']);
  });

  test('the picture of the front matter needs to be there, and words', async () => {
    const imported = await importFiles(
      {
        '2026-03-06-a.md': '---\ntitle: A\nimage: weir.png\n---\n\nA\n',
        '2026-03-13-b.md': '---\ntitle: B\nimage: /gone.png\nimageAlt: Gone\n---\n\nB\n',
        'weir.png': png,
      },
      `${withTeam}\nfields: { image: image, imageAlt: imageAlt }`,
    );
    expect(imported.read('content/weeknotes/2026-03-06-a.md')).toContain(
      'image: 2026-03-06-a-weir.png\nimageAlt: "Picture without a description: weir.png"\n',
    );
    expect(imported.read('content/weeknotes/2026-03-13-b.md')).not.toContain('image');
    expect(imported.notes('2026-03-13-b.md')).toContain('picture /gone.png is not in the folder');
  });
});

test('double square brackets are not links to entries', async () => {
  const { body } = await importBody('A [[note]] and `[[code]]` and [[1]](https://a.example).');
  expect(body).toBe('A [\\[note\\]] and `[[code]]` and [\\[1\\]](https://a.example).');
});
