/** A case study in short: one line for each part, leading to where it is told. */
import { inShort, type ShortPart } from '../../src/relate/in-short.ts';
import type { CaseStudy } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { languageOf } from './entry-link.tsx';
import { Section } from './section.tsx';

/** The lines; what is not told is said as a gap, not left out. */
export function StudyInShort({ view, study }: { view: View; study: CaseStudy }) {
  const words = view.text.study;
  const { parts, missing } = inShort(study);
  return (
    <Section id="in-short" heading={words.short} class="in-short" unindexed>
      {parts.length > 0 ? (
        <dl>
          {parts.map((part) => (
            <div key={part.name}>
              <dt>
                {part.anchor ? (
                  <a href={`#${part.anchor}`}>{words.part[part.name]}</a>
                ) : (
                  words.part[part.name]
                )}
              </dt>{' '}
              <dd>
                <span {...languageOf(study)}>{part.words}</span>
                <More view={view} part={part} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {missing.length > 0 ? (
        <p class="small">
          {parts.length > 0
            ? words.missing(missing.map((name) => words.missingPart[name]))
            : words.untold}
        </p>
      ) : null}
    </Section>
  );
}

/** True where the lines lead to all that a list of contents would. */
export function isInShort(study: CaseStudy): boolean {
  return inShort(study).parts.some(({ anchor }) => anchor !== undefined);
}

/** How many more there are of what is usually a list. */
function More({ view, part: { name, more, anchor } }: { view: View; part: ShortPart }) {
  if (more === 0 || !anchor || (name !== 'failed' && name !== 'transfers')) return null;
  return (
    <>
      {' '}
      <span class="small">({view.text.study.more(more)})</span>
    </>
  );
}
