/** What keeps the code readable: the direction of imports, sizes, names, and who may print or name content. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * From left to right: read → validate → relate → render → publish, with what all know on the left and
 * what knows all on the right. A module imports from its own folder and from those before it.
 */
const order = [
  'days.ts',
  'once.ts',
  'order.ts',
  'escape-html.ts',
  'hues.ts',
  'network.ts',
  'pinned.ts',
  'problems',
  'schemas',
  'markdown',
  'read',
  'validate',
  'relate',
  'layouts/text',
  'render',
  'layouts',
  'publish',
  'accessibility',
  'reference',
  'importers',
  'load-site.ts',
  'refresh-entry.ts',
  'options.ts',
  'plugin.ts',
  'default-config.js',
  'index.ts',
  'cli',
];

/** What a type may be imported from against the order: the forms that stages hand each other. */
const sharedForms = ['src/relate/site.ts', 'src/render/layout.ts'];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Every file below a folder, from the root, with forward slashes. */
function filesIn(folder: string): string[] {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile());
  const paths = files.map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  return paths.map((path) => path.replaceAll('\\', '/')).sort((a, b) => (a < b ? -1 : 1));
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const modules = [...filesIn('src'), ...filesIn('layouts')].filter((file) =>
  /\.[jt]sx?$/.test(file),
);

/** The imports of one module within the product. `import { type A }` is still there at run time. */
function importsOf(file: string): Import[] {
  const statement = /^(?:import|export)\s(type\s)?[^;'"]*?from\s+['"](\.[^'"]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"](\.[^'"]+)['"]/g;
  const code = read(file);
  const at = (path = '') => normalize(join(dirname(file), path)).replaceAll('\\', '/');
  return [
    ...[...code.matchAll(statement)].map(([, type, path]) => ({
      from: file,
      to: at(path),
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(dynamic)].map(([, path]) => ({
      from: file,
      to: at(path),
      typeOnly: false,
    })),
  ];
}

/**
 * The folder of a module, or the module itself where it stands in `src/`. Layouts are loaded by their
 * path, so they stand right of `render/`; the words of the interface are imported, so they stand left.
 */
function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top === 'src') return second;
  return top === 'layouts' && second === 'text' ? 'layouts/text' : top;
}

const rank = (file: string) => order.indexOf(partOf(file));
const imports = modules.flatMap(importsOf);
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(50);
  });

  it('come from parts that have a place in the order', () => {
    expect(modules.filter((file) => rank(file) === -1)).toEqual([]);
  });

  it('point left at run time', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => !typeOnly && rank(to) > rank(from));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('of types point left too, but for the forms that stages hand each other', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => typeOnly && rank(to) > rank(from) && !sharedForms.includes(to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('never lead from the product to tests, content or settings', () => {
    const wrong = imports.filter(({ to }) => !/^(src|layouts)\//.test(to));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('of node:fs are in no stage that is pure', () => {
    const pure = ['problems', 'schemas', 'markdown', 'validate', 'relate', 'layouts', 'render'];
    const reading = modules.filter((file) =>
      /from ['"](node:)?(fs|child_process)/.test(read(file)),
    );
    const wrong = reading.filter((file) => pure.includes(partOf(file)));
    // It looks for the layouts that a site puts in place of the package's.
    expect(wrong.filter((file) => file !== 'src/render/layouts.ts')).toEqual([]);
  });
});

describe('files', () => {
  it('have 300 lines at most', () => {
    const long = [...filesIn('src'), ...filesIn('layouts')].map((file) => ({
      file,
      lines: read(file).trimEnd().split('\n').length,
    }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('are named for what they hold: nothing is called utils, helpers, common or misc', () => {
    const folders = ['src', 'layouts', 'tests', 'bin', 'bench', 'docs'];
    const nameless = /(^|[/.-])(utils?|utilities|helpers?|common|misc)([/.-]|$)/i;
    const wrong = folders.flatMap(filesIn).filter((file) => nameless.test(file));
    expect(wrong).toEqual([]);
  });

  it('open with a sentence that says what they are for', () => {
    const silent = modules.filter(
      (file) => !/^(\/\/ @ts-check\n|\/\*\* @jsx.*\n)*\/\*\*[\s\S]*?\.\s*\*\//.test(read(file)),
    );
    expect(silent.filter((file) => !file.endsWith('.d.ts'))).toEqual([]);
  });
});

describe('the product', () => {
  it('names no entry of the starter site', () => {
    const ids = filesIn('content')
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.split('/').at(-1)?.replace(/\.md$/, '') ?? '');
    const { place } = /^place: (?<place>.+)$/m.exec(read('_data/site.yml'))?.groups ?? {};
    expect(ids.length).toBeGreaterThan(50);
    // Words that are also those of the product, or of everybody: as ids they are no names.
    const telling = ids.filter((id) => id.includes('-'));
    const names = [...telling, place ?? ''].filter((name) => name !== '');
    const code = modules
      .filter((file) => file !== 'src/cli/help.js')
      .map((file) => ({ file, text: withoutComments(read(file)) }));
    const found = code.flatMap(({ file, text }) =>
      names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('prints nothing outside the command line', () => {
    const printing =
      /\bconsole\s*\.|process\s*\.\s*(stdout|stderr)|from ['"]node:(console|readline)/;
    const wrong = modules.filter((file) => partOf(file) !== 'cli' && printing.test(read(file)));
    expect(wrong.filter((file) => !file.startsWith('layouts/client/'))).toEqual([]);
  });

  it('asks no clock, and no chance, outside the command line and the plugin', () => {
    const asking = /\bnew Date\(\s*\)|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(/;
    const wrong = modules.filter(
      (file) => !['cli', 'plugin.ts'].includes(partOf(file)) && asking.test(read(file)),
    );
    expect(wrong.filter((file) => !file.startsWith('layouts/client/'))).toEqual([]);
  });
});

/** Code without its comments: those may take their examples from the starter site, as the help does. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}
