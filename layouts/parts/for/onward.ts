/** Where each way in leads on to: pages there is something on. */
import type { Crumb, View } from '../../../src/render/layout.ts';
import type { Reader } from '../../../src/render/layouts.ts';
import { searchAddress } from '../search-address.ts';

/** The links, the most useful first. */
export function onwardLinks(view: View, reader: Reader): Crumb[] {
  const { site, text } = view;
  const { entries } = site;
  const words = text.for;
  const has = (some: readonly unknown[] | undefined, label: string, url: string): Crumb[] =>
    some && some.length > 0 ? [{ label, url }] : [];
  const asks = { label: text.asks.title, url: '/asks/' };
  const follow = { label: words.partners.follow, url: '/follow/' };
  const map = has(entries.mission, text.map.title, '/map/');
  const missions = { label: words.councillors.allMissions, url: '/missions/' };
  const links: Record<Reader, Crumb[]> = {
    partners: [{ label: words.partners.matrix, url: '/partners/' }, asks, ...map, follow],
    residents: [
      missions,
      asks,
      ...has(site.gathered.decisions, words.councillors.decisions, '/decisions/'),
      ...has(site.glossary, words.residents.glossary, '/glossary/'),
      follow,
    ],
    councillors: [
      missions,
      ...has(site.gathered.decisions, words.councillors.decisions, '/decisions/'),
      ...has(entries.event, text.kinds.event.many, '/events/'),
      { label: words.funders.data, url: '/data/' },
      follow,
    ],
    staff: [
      { label: words.staff.searchStudies, url: searchAddress({ kind: 'case-study' }) },
      { label: words.staff.coverage, url: '/coverage/' },
      ...has(entries.team, words.staff.teams, '/teams/'),
      ...map,
      follow,
    ],
    funders: [missions, asks, { label: words.funders.data, url: '/data/' }, ...map, follow],
  };
  return links[reader];
}
