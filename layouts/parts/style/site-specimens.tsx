/** The components that readers find their way with, and what authors set apart in a text. */
import { createMarkdown } from '../../../src/markdown/engine.ts';
import type { Entry } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { paginate } from '../../../src/render/paginate.ts';
import { kindNames } from '../../../src/schemas/kinds.ts';
import { Banners } from '../banners.tsx';
import { isContent } from '../kinds.ts';
import { PageLinks } from '../pagination.tsx';
import { EntryPicture } from '../picture.tsx';
import { SearchFacet } from '../search-facet.tsx';
import { SearchForm } from '../search-form.tsx';
import { Specimen } from './specimen.tsx';

/** Search, lists of pages, banners, pictures and blocks. */
export function SiteSpecimens({ view }: { view: View }) {
  const { site, text } = view;
  const words = text.style.parts;
  const missions = site.entries.mission.map((mission) => ({
    value: mission.id,
    label: mission.title,
    total: site.related(mission).weeknote.length,
  }));
  const [list] = paginate(site.entries.weeknote, '/weeknotes/');
  const entries = kindNames.flatMap((kind): Entry[] => site.entries[kind]).filter(isContent);
  const pictured = entries.find(({ fields }) => fields.image);
  const stated = entries.find(({ fields }) => fields.archived || fields.supersededBy);
  const blocks = createMarkdown(site.settings.language).render(words.blocksSample);
  return (
    <>
      <Specimen
        view={view}
        id="blocks"
        name={words.blocks}
        file="src/markdown/containers.ts"
        about={words.blocksAbout}
      >
        <div class="prose" dangerouslySetInnerHTML={{ __html: blocks }} />
      </Specimen>
      {pictured ? (
        <Specimen view={view} id="picture" name={words.figure} file="picture.tsx">
          <EntryPicture view={view} entry={pictured} />
        </Specimen>
      ) : null}
      <Specimen view={view} id="search-box" name={words.search} file="search-form.tsx">
        <SearchForm view={view} id="specimen-search" />
      </Specimen>
      {missions.length > 0 ? (
        <Specimen view={view} id="facet" name={words.facet} file="search-facet.tsx">
          <SearchFacet view={view} facet={{ name: 'mission', options: missions }} />
        </Specimen>
      ) : null}
      {list && list.pages > 1 ? (
        <Specimen view={view} id="pages" name={words.pagination} file="pagination.tsx">
          <PageLinks view={view} list={list} />
        </Specimen>
      ) : null}
      {stated ? (
        <Specimen view={view} id="banner" name={words.banner} file="banners.tsx">
          <Banners view={view} entry={stated} />
        </Specimen>
      ) : null}
      <Specimen view={view} id="elsewhere" name={words.elsewhere} file="base.tsx">
        <ul>
          {words.elsewhereItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
