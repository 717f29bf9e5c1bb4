/** The foot of every page: who publishes, on what terms, and the rest of the site in groups. */
import { accessibilityAddress } from '../../src/relate/addresses.ts';
import type { Site } from '../../src/relate/site.ts';
import type { Crumb, View } from '../../src/render/layout.ts';
import { type Reader, readers } from '../../src/render/layouts.ts';
import { hasOwnStatement } from '../../src/render/own-pages.ts';
import { languageOf } from './entry-link.tsx';
import { linkTo } from './site-links.ts';
import { ThemeChoice } from './theme-choice.tsx';

/** The footer of every page. */
export function SiteFooter({ view }: { view: View }) {
  const { site, text } = view;
  const { name, place, owner, licence, contact, description, footer } = site.settings;
  return (
    <footer class="footer">
      {site.settings.url ? (
        <p class="printed">{text.site.printed(view.absolute(view.url))}</p>
      ) : null}
      <div class="footer-inner">
        <div class="footer-words">
          <p class="footer-name">{place ?? name}</p>
          {description ? <p>{description}</p> : null}
          {footer?.text ? <p>{footer.text}</p> : null}
          {owner ? <p>{text.site.publishedBy(owner)}</p> : null}
          {contact ? (
            <p>
              {text.site.contact} <a href={`mailto:${contact}`}>{contact}</a>
            </p>
          ) : null}
          {licence ? (
            <p>
              {text.site.licence}{' '}
              {licence.url ? (
                <a rel="license" href={licence.url}>
                  {licence.name}
                </a>
              ) : (
                licence.name
              )}
            </p>
          ) : null}
        </div>
        <nav class="footer-links" aria-label={text.site.more}>
          {groupsOf(view).map(({ id, label, links }) => (
            <div key={id}>
              <p class="label" id={`footer-${id}`}>
                {label}
              </p>
              <ul aria-labelledby={`footer-${id}`}>
                {links.map((link) => (
                  <li key={link.url}>
                    <a
                      href={linkTo(view, link.url)}
                      lang={link.lang}
                      dir={link.dir}
                      aria-current={link.url === view.url ? 'page' : undefined}
                    >
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <ThemeChoice view={view} />
      </div>
    </footer>
  );
}

interface LinkGroup {
  id: string;
  label: string;
  links: Crumb[];
}

const groupsBySite = new WeakMap<Site, LinkGroup[]>();

/** The owner's columns, or the rest of the site: only pages with something on them, and groups with such pages. */
export function groupsOf(view: View): LinkGroup[] {
  const groups = groupsBySite.get(view.site) ?? findGroups(view);
  groupsBySite.set(view.site, groups);
  return groups;
}

/** It looks through the whole site, and each page shows the same. */
function findGroups(view: View): LinkGroup[] {
  const { site, text } = view;
  const { columns } = site.settings.footer ?? {};
  if (columns) {
    return columns.map(({ heading, links }, index) => ({
      id: `column-${index + 1}`,
      label: heading,
      links,
    }));
  }
  const { entries, gathered } = site;
  const { kinds } = text;
  const { footer } = text.for;
  const when = (holds: boolean | readonly unknown[] | undefined, label: string, url: string) =>
    (Array.isArray(holds) ? holds.length > 0 : holds) ? [{ label, url }] : [];
  const groups: LinkGroup[] = [
    {
      id: 'for',
      label: footer.for,
      links: readers.flatMap((reader) =>
        when(suits(view, reader), text.for.title[reader], `/for/${reader}/`),
      ),
    },
    {
      id: 'work',
      label: footer.work,
      links: [
        ...when(entries.team, kinds.team.many, '/teams/'),
        ...when(entries.person, kinds.person.many, '/people/'),
        ...when(entries.sprint, kinds.sprint.many, '/sprints/'),
        ...when(entries.event, kinds.event.many, '/events/'),
        ...when(site.registers().asks.items, text.asks.title, '/asks/'),
        ...when(entries.mission, text.map.title, '/map/'),
      ],
    },
    {
      id: 'learning',
      label: footer.learning,
      links: [
        ...when(site.registers().learning.items, text.learning.title, '/learning/'),
        ...when(gathered.decisions, text.decisions.title, '/decisions/'),
        ...when(entries.toolset, kinds.toolset.many, '/toolsets/'),
        ...when(entries.catalyst, kinds.catalyst.many, '/catalysts/'),
        ...when(entries.tool, kinds.tool.many, '/tools/'),
        ...when(entries.mission, text.coverage.title, '/coverage/'),
        ...when(site.glossary, text.glossary.title, '/glossary/'),
      ],
    },
    {
      id: 'about',
      label: footer.about,
      links: [
        { label: text.follow.title, url: '/follow/' },
        { label: text.site.feed, url: '/feed.xml' },
        { label: text.data.title, url: '/data/' },
        ...entries.page.map((page) => ({
          label: page.title,
          url: page.url ?? '/',
          ...languageOf(page),
        })),
        ...when(!hasOwnStatement(site), text.accessibility.title, accessibilityAddress),
        { label: text.style.title, url: '/style/' },
      ],
    },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** Whether the way in for a sort of reader has something to show. */
function suits({ site: { entries } }: View, reader: Reader): boolean {
  const holds: Record<Reader, readonly unknown[]> = {
    partners: entries.partner,
    residents: entries.mission,
    councillors: entries.mission,
    staff: [...entries['case-study'], ...entries.weeknote],
    funders: entries.mission,
  };
  return holds[reader].length > 0;
}
