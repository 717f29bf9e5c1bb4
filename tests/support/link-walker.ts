/** Follows every address in a built site, and lists those that lead nowhere. Knows nothing of how it was built. */
import { XMLParser } from 'fast-xml-parser';
import { attribute, elementsOf, parsePage } from './html.ts';

export interface Walk {
  /** Every address within the site, as it stands in a file, with the file. */
  links: { file: string; address: string }[];
  /** Those that lead to no file, or to no place in one, or out of the path prefix. */
  broken: string[];
  /** Ids that stand twice in one page. */
  repeatedIds: string[];
}

interface Found {
  file: string;
  address: string;
}

/** Attributes that hold an address. */
const addressAttributes = ['href', 'src', 'action', 'poster', 'dataIndex'];

/** @param url the address at which the site is published, with its path prefix */
export function walkSite(tree: ReadonlyMap<string, Buffer>, url: string): Walk {
  const ids = new Map<string, string[]>();
  const found: Found[] = [];
  for (const [file, bytes] of tree) {
    const text = bytes.toString();
    if (file.endsWith('.html')) {
      const elements = elementsOf(parsePage(text));
      ids.set(
        file,
        elements.flatMap((each) => attribute(each, 'id') ?? []),
      );
      const addresses = elements.flatMap((element) => [
        ...addressAttributes.flatMap((name) => attribute(element, name) ?? []),
        ...(attribute(element, 'srcSet') ?? '')
          .split(',')
          .flatMap((each) => each.trim().split(' ')[0] || []),
        ...refreshOf(attribute(element, 'content')),
      ]);
      found.push(...addresses.map((address) => ({ file, address })));
    } else if (file.endsWith('.css')) {
      const inside = [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(
        ([, address = '']) => address,
      );
      found.push(...inside.map((address) => ({ file, address })));
    } else if (file.endsWith('.xml')) {
      found.push(...addressesInXml(text).map((address) => ({ file, address })));
    } else if (file.startsWith('data/') && file.endsWith('.json')) {
      const inside = [...text.matchAll(/"url": "(https?:[^"]+)"/g)].map(
        ([, address = '']) => address,
      );
      found.push(...inside.map((address) => ({ file, address })));
    }
  }
  const { origin, pathname: prefix } = new URL(url);
  const links = found.filter(
    ({ file, address }) => new URL(address, placeOf(file, url)).origin === origin,
  );
  const broken = links.flatMap((link) => {
    const why = faultOf(link, url, prefix, tree, ids);
    return why ? [`${link.file}: ${link.address} ${why}`] : [];
  });
  const repeatedIds = [...ids].flatMap(([file, all]) =>
    all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${file}: #${id}`),
  );
  return { links, broken: [...new Set(broken)], repeatedIds };
}

/** The address at which a file is published. */
function placeOf(file: string, url: string): string {
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), url).href;
}

function faultOf(
  { file, address }: Found,
  url: string,
  prefix: string,
  tree: ReadonlyMap<string, Buffer>,
  ids: ReadonlyMap<string, string[]>,
): string | undefined {
  const target = new URL(address, placeOf(file, url));
  if (!target.pathname.startsWith(prefix)) return 'leads out of the path prefix';
  const path = decodeURIComponent(target.pathname.slice(prefix.length));
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!tree.has(name)) return 'leads to no file';
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor && !ids.get(name)?.includes(anchor)) return 'leads to no place in that page';
  return undefined;
}

/** Where `<meta http-equiv="refresh">` leads. */
function refreshOf(content: string | undefined): string[] {
  return /^\d+; *url=(.+)$/.exec(content ?? '')?.slice(1) ?? [];
}

/** Every address in a feed or sitemap, also those in the HTML that a feed carries. */
function addressesInXml(text: string): string[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    htmlEntities: true,
  });
  const addresses: string[] = [];
  const collect = (value: unknown, name: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [inner, each] of Object.entries(value))
        collect(each, /^\d+$/.test(inner) ? name : inner);
    } else if (typeof value === 'string' && ['@href', 'loc', 'id', 'logo', 'icon'].includes(name)) {
      addresses.push(value);
    } else if (typeof value === 'string' && /<\w/.test(value)) {
      const elements = elementsOf(parsePage(value));
      addresses.push(
        ...elements.flatMap((each) => attribute(each, 'href') ?? attribute(each, 'src') ?? []),
      );
    }
  };
  collect(parser.parse(text), '');
  return addresses;
}
