/** The page at /coverage/: where the evidence is rich, thin or absent, as tables that are heat maps too. */
import { coverageNames, coverageOf, type Level, levels } from '../src/relate/coverage.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { CoverageTable } from './parts/coverage-table.tsx';
import { ListPage } from './parts/list-page.tsx';
import { Section } from './parts/section.tsx';

const CoveragePage: Layout = ({ view }) => {
  const tables = coverageOf(view.site);
  const words = view.text.coverage;
  return (
    <ListPage view={view} title={words.title} intro={words.intro}>
      {coverageNames.map((name) => (
        <CoverageTable key={name} view={view} coverage={tables[name]} />
      ))}
      <Section id="rule" heading={words.rule}>
        <ul class="prose coverage-rule">
          {words.rules.map((rule, index) => (
            <li key={rule}>
              {rule}
              {index === 1 ? <Legend view={view} /> : null}
            </li>
          ))}
        </ul>
      </Section>
    </ListPage>
  );
};

export default CoveragePage;

/** The steps of shade, each with its numbers. */
function Legend({ view }: { view: View }) {
  const words = view.text.coverage;
  // The keys are those of the record, in their order.
  const names = Object.keys(levels) as Exclude<Level, 'none'>[];
  return (
    <dl class="heat-legend">
      <div>
        <dt class="heat-none">{view.number(0)}</dt>
        <dd>{words.level.none}</dd>
      </div>
      {names.map((name, index) => {
        const next = names[index + 1];
        return (
          <div key={name}>
            <dt class={`heat-${name}`}>{words.from(levels[name], next && levels[next] - 1)}</dt>
            <dd>{words.level[name]}</dd>
          </div>
        );
      })}
    </dl>
  );
}
