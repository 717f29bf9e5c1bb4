/** The shell of every page: head, header, the way here, the main part, footer. */
import type { ComponentChildren } from 'preact';
import type { Crumb, View } from '../../src/render/layout.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { directionOf } from './entry-link.tsx';
import { Head, type HeadProps } from './head.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** What a page tells its shell. */
export interface BaseProps extends HeadProps {
  view: View;
  /** The steps from the home page to this one, both left out or this one last. */
  crumbs?: Crumb[];
  /** The id of the mission whose colour the page takes. */
  mission?: string | undefined;
  children: ComponentChildren;
}

/** A whole page. */
export function Base({ view, crumbs = [], mission, children, ...head }: BaseProps) {
  const { site, text, problemsPanel } = view;
  return (
    <html lang={site.settings.language} dir={directionOf(site.settings.language)}>
      <Head view={view} crumbs={crumbs} {...head} />
      <body data-page={view.layout} class={mission ? `mission-${mission}` : undefined}>
        <a class="skip" href="#main">
          {text.skip}
        </a>
        {problemsPanel ? <div dangerouslySetInnerHTML={{ __html: problemsPanel }} /> : null}
        {noticesOf(view).length > 0 ? (
          <aside class="notice" aria-label={text.site.notice}>
            {noticesOf(view).map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </aside>
        ) : null}
        <SiteHeader view={view} />
        {crumbs.length > 0 ? <Breadcrumb view={view} crumbs={crumbs} /> : null}
        <main id="main" class="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter view={view} />
      </body>
    </html>
  );
}

/** What the owner says to every reader: always, and during an election period. */
function noticesOf({ site }: View): string[] {
  const { notice, hold } = site.settings;
  const isHeld = hold && hold.from <= site.today && site.today <= hold.to;
  return [notice, isHeld ? hold.notice : undefined].filter((each) => each !== undefined);
}
