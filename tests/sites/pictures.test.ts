/** Pictures as they are published: stripped, turned, in several widths, kept between builds, never a crash. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import type { MadeFile } from '../../src/publish/picture-cache.ts';
import { makePictures } from '../../src/publish/pictures.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { writeFiles } from '../support/build-site.ts';
import { NOW, placed, type SiteText, writeSite } from '../support/write-site.ts';

const note = (body: string, fields = '') =>
  `---\ntitle: Lofts\nsummary: Lofts.\ndate: 2026-06-05\nauthors: Jo B\n${fields}---\n\n${body}\n`;

/** As a telephone held upright stores it: lying, red on the left, blue on the right, with its place. */
async function photograph(width = 1200, height = 600, orientation = 6): Promise<Buffer> {
  const half = { width: width / 2, height, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: '#0000ff' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, width, background: '#ff0000' } })
    .composite([{ input: blue, left: width / 2, top: 0 }])
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Artist: 'Sam Secret' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 48/1 0/1' },
    })
    .withMetadata({ orientation })
    .toBuffer();
}

const bytesOf = (file: MadeFile | undefined): Buffer =>
  typeof file === 'string' ? readFileSync(file) : Buffer.from(file ?? []);

/** A site of one note, its pictures made. */
async function madeSite(body: string, files: SiteText, fields?: string) {
  const written = writeSite({
    'content/weeknotes/2026-06-05-lofts.md': note(body, fields),
    ...files,
  });
  const { site, problems } = written.load();
  const made = await makePictures(site, { root: written.root });
  return { ...written, site, problems, made };
}

const inNote = (name: string) => `content/weeknotes/${name}`;

describe('a photograph', () => {
  it('is published without its place and its maker, and the way up it was meant', async () => {
    const original = await photograph();
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Sam Secret');
    const { made, problems } = await madeSite('![A loft](loft.jpg) and [itself](loft.jpg)', {
      [inNote('loft.jpg')]: original,
    });
    expect([...problems, ...made.problems]).toEqual([]);
    expect([...made.files.keys()].filter((url) => url.startsWith('/media/'))).toEqual([
      '/media/weeknotes/loft.jpg',
    ]);
    for (const [url, file] of made.files) {
      const bytes = bytesOf(file);
      const { exif, xmp, iptc, orientation, width = 0, height = 0 } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, orientation }, url).toEqual({});
      expect(bytes.includes('Secret'), url).toBe(false);
      expect(height, url).toBe(width * 2);
      const [r = 0, , b = 0] = await sharp(bytes).removeAlpha().raw().toBuffer();
      expect(r > 200 && b < 60, url).toBe(true);
    }
  });

  it('that was taken upside down is turned', async () => {
    const { made } = await madeSite('![A loft](loft.jpg)', {
      [inNote('loft.jpg')]: await photograph(60, 40, 3),
    });
    for (const [url, file] of made.files) {
      const [r = 0, , b = 0] = await sharp(bytesOf(file)).removeAlpha().raw().toBuffer();
      expect(b > 200 && r < 60, url).toBe(true);
    }
    expect(made.files.size).toBe(3);
  });

  it.each([
    [3000, [400, 800, 1600], 800],
    [1000, [400, 800, 1000], 800],
    [300, [300], 300],
  ])('%i points wide has files of %j, and a plain one of %i', async (width, widths, plainWidth) => {
    const original = await sharp({
      create: { width, height: 333, channels: 3, background: '#1b5955' },
    })
      .jpeg()
      .toBuffer();
    const { made } = await madeSite('![A loft](loft.jpg)', { [inNote('loft.jpg')]: original });
    const picture = made.pictures.get(inNote('loft.jpg'));
    expect(picture?.avif.map((file) => file.width)).toEqual(widths);
    expect(picture?.webp.map((file) => file.width)).toEqual(widths);
    expect(picture?.plain.width).toBe(plainWidth);
    const files = [...(picture?.avif ?? []), ...(picture?.webp ?? []), picture?.plain];
    expect(made.files.size).toBe(files.length);
    for (const file of files) {
      const { width, height } = await sharp(bytesOf(made.files.get(file?.url ?? ''))).metadata();
      expect({ width, height }).toEqual({ width: file?.width, height: file?.height });
    }
  });

  it('comes to the same bytes on another machine', async () => {
    const files = { [inNote('loft.jpg')]: await photograph() };
    const [one, two] = [
      await madeSite('![A](loft.jpg)', files),
      await madeSite('![A](loft.jpg)', files),
    ];
    expect([...one.made.files.keys()]).toEqual([...two.made.files.keys()]);
    expect(one.made.files.size).toBe(5);
    for (const [url, file] of one.made.files) {
      expect(bytesOf(two.made.files.get(url)).equals(bytesOf(file)), url).toBe(true);
    }
  });
});

describe('a plain file', () => {
  const create = { width: 60, height: 40, background: '#1b595580' };
  it.each([
    ['jpeg', false, 'jpeg'],
    ['png', false, 'png'],
    ['png', true, 'png'],
    // The decoder gives every GIF a channel for what is see-through.
    ['gif', true, 'png'],
    ['webp', false, 'jpeg'],
    ['webp', true, 'png'],
    ['avif', false, 'jpeg'],
  ] as const)('of a .%s (see-through: %s) is a %s', async (ending, isSeeThrough, type) => {
    const drawn = sharp({ create: { ...create, channels: isSeeThrough ? 4 : 3 } });
    const original = await drawn.toFormat(ending).toBuffer();
    const { made } = await madeSite(`![A](a.${ending})`, { [inNote(`a.${ending}`)]: original });
    const picture = made.pictures.get(inNote(`a.${ending}`));
    expect(picture?.seeThrough).toBe(isSeeThrough);
    const { format } = await sharp(bytesOf(made.files.get(picture?.plain.url ?? ''))).metadata();
    expect(format).toBe(type);
  });
});

describe('the cache', () => {
  const kept = (root: string) => join(root, '.cache/plainsight/pictures');
  const states = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path, statSync(path, { bigint: true }).mtimeNs] as const);

  it('gives what was made before, and makes anew what is damaged, changed or gone', async () => {
    const { root, site, made } = await madeSite('![A](loft.jpg)', {
      [inNote('loft.jpg')]: await photograph(60, 40),
    });
    const bytes = new Map([...made.files].map(([url, file]) => [url, bytesOf(file)]));
    const again = async () => {
      const { files, problems } = await makePictures(site, { root });
      expect(problems).toEqual([]);
      for (const [url, file] of files)
        expect(bytesOf(file).equals(bytes.get(url) ?? Buffer.of())).toBe(true);
    };
    const first = states(kept(root));
    expect(first).toHaveLength(4);
    await again();
    expect(states(kept(root))).toEqual(first);

    for (const [path] of first) {
      writeFileSync(path, readFileSync(path).subarray(0, 20));
      await again();
      expect(statSync(path).size).toBeGreaterThan(20);
    }
    const list = first.map(([path]) => path).find((path) => path.endsWith('list.json')) ?? '';
    writeFileSync(list, readFileSync(list, 'utf8').replace('"width":40', '"width":41'));
    await again();
    await rm(join(root, '.cache'), { recursive: true });
    await again();
  });

  it('that cannot be written to costs time, and nothing else', async () => {
    const { made, problems } = await madeSite('![A](loft.jpg)', {
      '.cache': 'a file where a folder should be',
      [inNote('loft.jpg')]: await photograph(40, 20),
    });
    expect([...problems, ...made.problems]).toEqual([]);
    expect([...made.files.values()].every((file) => typeof file !== 'string')).toBe(true);
  });
});

describe('a picture that cannot be read to its end', () => {
  it('is told wherever it is named, and its description stands in its place', async () => {
    const whole = await photograph();
    const half = whole.subarray(0, Math.round(whole.length * 0.6));
    const { root, site, problems, made } = await madeSite(
      '![A loft](half.jpg)\n\n[See it](half.jpg)',
      { [inNote('half.jpg')]: half },
      'image: half.jpg\nimageAlt: Boxes\n',
    );
    expect(problems).toEqual([]);
    expect(made.problems.map(placed)).toEqual([
      'content/weeknotes/2026-06-05-lofts.md:10:11 broken-picture',
      'content/weeknotes/2026-06-05-lofts.md:6:8 broken-picture',
      'content/weeknotes/2026-06-05-lofts.md:12:10 broken-picture',
    ]);
    expect(made.files.size).toBe(0);
    const { pages } = await siteFiles(site, root, { made });
    const html = pages.find(({ url }) => url === '/weeknotes/2026-06-05-lofts/')?.render() ?? '';
    expect(html).toContain('<span class="missing-picture">A loft</span>');
    expect(html).not.toContain('<img src="/assets/pictures');
  });

  it('is told, whatever its bytes are: nothing crashes', async () => {
    const base = await sharp({ create: { width: 50, height: 50, channels: 3, background: '#a33' } })
      .composite([{ input: await photograph(20, 20) }])
      .png()
      .toBuffer();
    const files: SiteText = {};
    for (const type of ['jpeg', 'png', 'gif', 'webp', 'avif'] as const) {
      const bytes = await sharp(base).toFormat(type).toBuffer();
      const ending = type === 'jpeg' ? 'jpg' : type;
      for (const at of [0.3, 0.6, 0.9]) {
        const turned = Buffer.from(bytes);
        const from = Math.floor(bytes.length * at);
        turned.fill(0xa5, from, Math.min(from + 40, bytes.length));
        files[inNote(`${at * 10}.${ending}`)] = turned;
      }
    }
    // A hundred million points in a few bytes: as many as there may be.
    const bomb = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    bomb.writeUInt32BE(10_000, 16);
    bomb.writeUInt32BE(10_000, 20);
    files[inNote('bomb.png')] = bomb;
    const names = Object.keys(files).map((file) => file.split('/').at(-1));
    const { problems, made } = await madeSite(
      names.map((name) => `![A](${name})`).join('\n\n'),
      files,
    );
    expect(new Set([...problems, ...made.problems].map(({ id }) => id))).toEqual(
      new Set(['broken-picture']),
    );
    expect(made.pictures.has(inNote('bomb.png'))).toBe(false);
    expect([...made.pictures.keys()].length).toBeLessThan(names.length - 5);
  });
});

describe('a page', () => {
  const body =
    '![Boxes](loft.jpg "Ours")\n\n::: gallery All\n![A mark](logo.png)\n:::\n\n[Plan](plan.pdf)';
  let page = '';
  let feed = '';
  let copies: string[] = [];

  beforeAll(async () => {
    const clear = { width: 100, height: 50, channels: 4, background: '#00000000' } as const;
    const root = writeFiles({
      [inNote('2026-06-05-lofts.md')]: note(body, 'image: loft.jpg\nimageAlt: A loft\n'),
      [inNote('2026-06-06-draft.md')]: note('![A](secret.jpg)', 'draft: true\n'),
      [inNote('loft.jpg')]: await photograph(1000, 500),
      [inNote('logo.png')]: await sharp({ create: clear }).png().toBuffer(),
      [inNote('secret.jpg')]: await photograph(20, 10),
      [inNote('plan.pdf')]: '%PDF-1.7',
      '_data/site.yml': 'name: Town\nurl: https://town.example/work/\nlanguage: en-GB\n',
    });
    const { site } = loadSite({ root, now: NOW });
    const files = await siteFiles(site, root);
    const textOf = (url: string) => files.pages.find((each) => each.url === url)?.render() ?? '';
    page = textOf('/weeknotes/2026-06-05-lofts/');
    feed = textOf('/feed.xml');
    copies = [...files.copies.keys()];
  });

  it('shows the picture at its top at once, and the others when they are near', () => {
    const [first, second, third, ...more] = [
      ...page.matchAll(/<img src="\/work\/assets\/pictures[^>]*>/g),
    ].map(([tag]) => tag);
    expect(more).toEqual([]);
    expect(first).toContain(
      'alt="A loft" width="500" height="1000" loading="eager" fetchpriority="high"',
    );
    expect(second).toContain(
      'alt="Boxes" width="500" height="1000" loading="lazy" decoding="async"',
    );
    expect(third).toContain('class="see-through"');
  });

  it('has the title of a picture that stands alone as its caption', () => {
    expect(page).toContain('<figcaption>Ours</figcaption>');
    expect(page).not.toContain('title="Ours"');
    expect(page).not.toMatch(/<p>\s*<figure/);
  });

  it('leads from each picture of a gallery to the largest file of it', () => {
    expect(page).toMatch(
      /<li><a href="\/work\/assets\/pictures\/logo\.\w+\.100\.webp"><picture>.*?<\/a><\/li>/,
    );
  });

  it('names only files that are published', () => {
    const addresses = [...page.matchAll(/(?:src|srcset|href)="([^"]*assets\/pictures[^"]*)"/g)]
      .flatMap(([, list = '']) => list.split(', '))
      .map((each) => each.split(' ')[0]?.replace('/work/', '/') ?? '');
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((url) => !copies.includes(url))).toEqual([]);
  });

  it('brings no original along, nothing of a draft, and documents as they are', () => {
    expect(copies.filter((url) => url.startsWith('/media/'))).toEqual([
      '/media/weeknotes/plan.pdf',
    ]);
    expect(copies.filter((url) => url.includes('secret'))).toEqual([]);
  });

  it('gives feeds one whole address of each picture, and nothing newer', () => {
    expect(feed).toMatch(
      /img src="https:\/\/town\.example\/work\/assets\/pictures\/loft\.\w+\.500\.jpg" alt="Boxes" width="500" height="1000"/,
    );
    expect(feed).not.toMatch(/srcset|<picture|avif/);
    const pictures = [...feed.matchAll(/"([^"]*assets\/pictures[^"]*)"/g)].map(([, url]) => url);
    expect(pictures.filter((url) => !url?.startsWith('https://town.example/work/'))).toEqual([]);
  });
});
