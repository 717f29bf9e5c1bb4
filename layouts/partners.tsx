/** The page of all partners, by the seven kinds; kinds with nobody in them are shown. */
import type { Layout } from '../src/render/layout.ts';
import { Contents } from './parts/contents.tsx';
import { PartnerList } from './parts/entry-list.tsx';
import { ListPage } from './parts/list-page.tsx';
import { Prompts } from './parts/prompts.tsx';
import { Section } from './parts/section.tsx';

const PartnersPage: Layout = ({ view }) => {
  const { site, text } = view;
  const kinds = site.toolkit.partnerKinds;
  return (
    <ListPage
      view={view}
      title={text.kinds.partner.many}
      intro={text.partners.intro}
      side={<Contents view={view} links={kinds.map(({ id, label }) => ({ id, heading: label }))} />}
    >
      {kinds.map(({ id, label, summary, prompts }) => {
        const partners = site.entries.partner.filter(({ fields }) => fields.kind === id);
        return (
          <Section key={id} id={id} heading={label}>
            {summary ? <p class="summary">{summary}</p> : null}
            {partners.length > 0 ? (
              <PartnerList view={view} partners={partners} />
            ) : (
              <p class="gap">{text.partner.none}</p>
            )}
            {prompts ? <Prompts heading={text.partner.kindPrompts(label)} items={prompts} /> : null}
          </Section>
        );
      })}
    </ListPage>
  );
};

export default PartnersPage;
