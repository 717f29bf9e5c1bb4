/** `/data/*.json`: what the site says, kind by kind, for others to use. */

import { readingsAddress } from '../relate/addresses.ts';
import type { ContentEntry, Site } from '../relate/site.ts';
import type { View } from '../render/layout.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import { contentKindNames, folders } from '../schemas/kinds.ts';
import { plainWords } from './plain-words.ts';
import { type AssessedTarget, assessedTargets, targetsBy, targetsOf } from './standing.ts';

export function dataPages(site: Site, options: ViewOptions): Page[] {
  const view = createViews(site, options)('/');
  const { name, licence } = site.settings;
  return contentKindNames.map((kind) => ({
    url: `/data/${folders[kind]}.json`,
    render() {
      const entries: ContentEntry[] = site.entries[kind];
      const targets = kind === 'measure' ? assessedTargets(site) : [];
      const data = {
        site: name,
        url: view.absolute('/'),
        kind,
        ...(licence ? { licence } : {}),
        entries: entries.map((entry) => describe(entry, view, targets)),
      };
      return `${JSON.stringify(data, undefined, 1)}\n`;
    },
  }));
}

function describe(entry: ContentEntry, view: View, targets: readonly AssessedTarget[]) {
  const { draft: _, publish: __, sensitive: ___, signedOff: ____, ...fields } = entry.fields;
  return {
    id: entry.id,
    ...(entry.url ? { url: view.absolute(entry.url) } : {}),
    ...fields,
    ...pictureAddresses(entry, view),
    ...(entry.kind === 'mission' ? { targets: targetsOf(view.site, entry) } : {}),
    ...(entry.kind === 'measure'
      ? {
          targets: targetsBy(entry, targets),
          csv: view.absolute(encodeURI(readingsAddress(entry))),
          readings: view.site.readings(entry),
        }
      : {}),
    words: entry.body.words,
    sections: Object.fromEntries(
      Object.entries(entry.body.sections).map(([section, items]) => [
        section,
        items.map((item) => plainWords(item.html, entry, view)),
      ]),
    ),
  };
}

/** The addresses of the pictures that fields name, in place of the names of their files. */
function pictureAddresses(entry: ContentEntry, view: View): { image?: string; logo?: string } {
  const addressOf = (source: string | undefined) => {
    const picture = source === undefined ? undefined : view.picture(source, entry);
    return picture && view.absolute(picture.plain.url);
  };
  const image = addressOf(entry.fields.image);
  const logo = entry.kind === 'partner' ? addressOf(entry.fields.logo) : undefined;
  return { ...(image && { image }), ...(logo && { logo }) };
}
