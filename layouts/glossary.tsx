/** The glossary at /glossary/: every word that the site explains, by the alphabet. */
import type { Term } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';

const GlossaryPage: Layout = ({ view }) => {
  const words = view.text.glossary;
  return (
    <ListPage view={view} title={words.title} intro={words.intro} findable>
      <dl class="glossary" data-pagefind-body>
        {byAlphabet(view).map((term) => (
          <div key={term.anchor} id={term.anchor} data-pagefind-title={term.term}>
            <dt>{term.term}</dt>{' '}
            <dd>
              <p>{term.means}</p>
              {term.also.length > 0 ? (
                <p class="small">
                  {words.also} {term.also.join(', ')}
                </p>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </ListPage>
  );
};

export default GlossaryPage;

/** In the order in which the language of the site sorts words. */
function byAlphabet({ site }: View): Term[] {
  const collator = new Intl.Collator(site.settings.language);
  return [...site.glossary].sort((a, b) => collator.compare(a.term, b.term));
}
