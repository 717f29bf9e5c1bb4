/** What a page says to search engines, in the words of schema.org. */

import type { CaseStudy, Partner, Person, Team, Weeknote } from '../../src/relate/site.ts';
import type { Crumb, View } from '../../src/render/layout.ts';

/** One thing in JSON-LD. */
export interface StructuredData {
  '@context': 'https://schema.org';
  '@type': string;
  [property: string]: unknown;
}

const context = 'https://schema.org';

/** The steps from the home page; undefined where there are none or the site has no address yet. */
export function breadcrumbData(view: View, crumbs: readonly Crumb[]): StructuredData | undefined {
  if (crumbs.length === 0 || !view.site.settings.url) return undefined;
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: view.absolute(crumb.url),
    })),
  };
}

/** The site itself, for its home page. */
export function siteData({ site, absolute }: View): StructuredData {
  const { name, description, url, language } = site.settings;
  return {
    '@context': context,
    '@type': 'WebSite',
    name,
    inLanguage: language,
    ...(description ? { description } : {}),
    ...(url ? { url: absolute('/') } : {}),
  };
}

/** A weeknote or case study. */
export function writingData(view: View, entry: Weeknote | CaseStudy): StructuredData {
  const { settings } = view.site;
  const { lang, updated } = entry.fields;
  return {
    '@context': context,
    '@type': entry.kind === 'weeknote' ? 'BlogPosting' : 'Article',
    headline: entry.title,
    datePublished: entry.fields.date,
    inLanguage: lang ?? settings.language,
    ...(updated ? { dateModified: updated } : {}),
    ...(entry.summary ? { description: entry.summary } : {}),
    ...(settings.licence?.url ? { license: settings.licence.url } : {}),
    author: authorsOf(view, entry),
    publisher: { '@type': 'Organization', name: settings.owner ?? settings.name },
  };
}

function authorsOf({ site }: View, entry: Weeknote | CaseStudy): StructuredName[] {
  if (entry.kind === 'case-study') {
    return site.related(entry).team.map((team) => ({ '@type': 'Organization', name: team.title }));
  }
  const people = (entry.fields.authors ?? []).map((author) => ({
    '@type': 'Person',
    name: site.find('person', author)?.title ?? author,
  }));
  const team = entry.fields.team ? site.find('team', entry.fields.team) : undefined;
  return team ? [...people, { '@type': 'Organization', name: team.title }] : people;
}

interface StructuredName {
  '@type': string;
  name: string;
}

/** A partner, team or person. */
export function whoData(entry: Partner | Team | Person): StructuredData {
  const url = 'url' in entry.fields ? entry.fields.url : undefined;
  return {
    '@context': context,
    '@type': entry.kind === 'person' ? 'Person' : 'Organization',
    name: entry.title,
    ...(entry.summary ? { description: entry.summary } : {}),
    ...(url ? { url } : {}),
  };
}
