/** The way from the home page to this one. */
import type { Crumb, View } from '../../src/render/layout.ts';

/** A breadcrumb; its last step is the page itself. */
export function Breadcrumb({ view, crumbs }: { view: View; crumbs: Crumb[] }) {
  const last = crumbs.length - 1;
  return (
    <nav class="breadcrumb" aria-label={view.text.site.breadcrumb}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.url}>
            <a
              href={view.href(crumb.url)}
              lang={crumb.lang}
              dir={crumb.dir}
              aria-current={index === last ? 'page' : undefined}
            >
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Home, then the list that a page belongs to, then the page. */
export function crumbsTo(view: View, ...steps: Crumb[]): Crumb[] {
  return [{ label: view.text.site.home, url: '/' }, ...steps];
}
