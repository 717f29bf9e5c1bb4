/** The foot of every page: the other lists, the free pages, who publishes, and on what terms. */
import type { View } from '../../src/render/layout.ts';

/** The footer of every page. */
export function SiteFooter({ view }: { view: View }) {
  const { site, text } = view;
  const { name, place, owner, licence, contact, description } = site.settings;
  const lists = [
    { label: text.kinds.team.many, url: '/teams/' },
    { label: text.kinds.person.many, url: '/people/' },
    { label: text.kinds.toolset.many, url: '/toolsets/' },
    { label: text.kinds.catalyst.many, url: '/catalysts/' },
    { label: text.kinds.tool.many, url: '/tools/' },
    { label: text.learning.title, url: '/learning/' },
    { label: text.asks.title, url: '/asks/' },
  ];
  const pages = site.entries.page.map((page) => ({ label: page.title, url: page.url ?? '/' }));
  return (
    <footer class="footer">
      <div class="footer-inner">
        <div class="footer-words">
          <p class="footer-name">{place ?? name}</p>
          {description ? <p>{description}</p> : null}
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
        <FooterLinks view={view} label={text.site.more} links={lists} />
        <FooterLinks
          view={view}
          label={text.site.about}
          links={[...pages, { label: text.site.feed, url: '/feed.xml' }]}
        />
      </div>
    </footer>
  );
}

interface FooterLinksProps {
  view: View;
  label: string;
  links: { label: string; url: string }[];
}

function FooterLinks({ view, label, links }: FooterLinksProps) {
  return (
    <nav class="footer-links" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.url}>
            <a href={view.href(link.url)}>{link.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
