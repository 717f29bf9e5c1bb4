/**
 * The accessibility statement at /accessibility/, under the headings that the United Kingdom's
 * regulations of 2018 ask for: the figures of the last test, and what the owner says besides.
 */

import type { Layout, View } from '../src/render/layout.ts';
import type { AccessibilityTest } from '../src/schemas/accessibility.ts';
import { Base } from './parts/base.tsx';
import { crumbsTo } from './parts/breadcrumb.tsx';
import { OwnPageMarks } from './parts/search-marks.tsx';
import { TableRegion } from './parts/table-region.tsx';

const AccessibilityPage: Layout = ({ view }) => {
  const { settings, accessibilityTest: test } = view.site;
  const { name, url, owner } = settings;
  const words = view.text.accessibility;
  const scope = [words.scope(name, url), ...(owner ? [words.runBy(owner)] : [])].join(' ');
  const can = abilitiesIn(view, test);
  return (
    <Base
      view={view}
      title={words.title}
      description={scope}
      crumbs={crumbsTo(view, { label: words.title, url: view.url })}
    >
      <article class="entry" data-pagefind-body>
        <OwnPageMarks view={view} summary={scope} />
        <header class="entry-head">
          <h1>{words.title}</h1>
          <p class="standfirst">{scope}</p>
        </header>
        <div class="entry-columns">
          <div class="entry-main prose">
            <p>{words.want}</p>
            {can.length > 0 ? (
              <>
                <p>{words.can}</p>
                <List items={can} />
              </>
            ) : null}
            <HowAccessible view={view} />
            <Contact view={view} />
            <Enforcement view={view} />
            <Technical view={view} />
            <FallingShort view={view} />
            <h2 id="plans">{words.plans.heading}</h2>
            <List items={settings.accessibility?.plans} none={words.plans.none} />
            <Preparation view={view} />
          </div>
        </div>
      </article>
    </Base>
  );
};

export default AccessibilityPage;

/** What the last test found nothing against, and what follows from that for readers. */
function abilitiesIn(view: View, test: AccessibilityTest | undefined): string[] {
  const broken = new Set(test?.broken?.flatMap(({ modes }) => modes));
  const { ability } = view.text.accessibility;
  return (test?.modes ?? [])
    .filter((mode) => !broken.has(mode))
    .map(ability)
    .filter((words) => words !== undefined);
}

function List({ items = [], none }: { items?: readonly string[] | undefined; none?: string }) {
  if (items.length === 0) return none ? <p>{none}</p> : null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function HowAccessible({ view }: { view: View }) {
  const { settings, accessibilityTest: test } = view.site;
  const words = view.text.accessibility.how;
  const known = settings.accessibility?.problems ?? [];
  const broken = test?.broken?.length ?? 0;
  return (
    <>
      <h2 id="how">{words.heading}</h2>
      {known.length > 0 ? <p>{words.known}</p> : null}
      <List items={known.map(({ what }) => what)} />
      {broken > 0 ? <p>{words.broken(broken)}</p> : null}
      {known.length === 0 && broken === 0 ? <p>{words.none}</p> : null}
    </>
  );
}

function Contact({ view }: { view: View }) {
  const { contact, accessibility: { reply } = {} } = view.site.settings;
  const { feedback, report } = view.text.accessibility;
  return (
    <>
      <h2 id="feedback">{feedback.heading}</h2>
      {contact ? (
        <p>
          {feedback.ask} <a href={`mailto:${contact}`}>{contact}</a>.
          {reply ? ` ${feedback.reply(reply)}` : ''}
        </p>
      ) : (
        <p>{feedback.nobody}</p>
      )}
      {contact ? (
        <>
          <h2 id="report">{report.heading}</h2>
          <p>{report.words}</p>
        </>
      ) : null}
    </>
  );
}

function Enforcement({ view }: { view: View }) {
  const { regulator } = view.site.settings.accessibility ?? {};
  const words = view.text.accessibility.enforcement;
  return (
    <>
      <h2 id="enforcement">{words.heading}</h2>
      {regulator ? (
        <p>
          {words.body[regulator]}{' '}
          <a href={words.advice[regulator].url}>{words.advice[regulator].name}</a>.
        </p>
      ) : (
        <p>{words.unknown}</p>
      )}
    </>
  );
}

function Technical({ view }: { view: View }) {
  const { owner, name, accessibility: { regulator, compliance } = {} } = view.site.settings;
  const words = view.text.accessibility.technical;
  return (
    <>
      <h2 id="technical">{words.heading}</h2>
      <p>{words.committed(owner ?? name, regulator !== undefined)}</p>
      <h3 id="compliance">{words.compliance}</h3>
      <p>{compliance ? words.status[compliance] : words.unknown}</p>
    </>
  );
}

function FallingShort({ view }: { view: View }) {
  const { settings, accessibilityTest: test } = view.site;
  const { regulator, problems = [], burden, outside } = settings.accessibility ?? {};
  const words = view.text.accessibility.falling;
  const { heading, unregulated, none } = words.regulations;
  const known = problems.map(({ what, criterion, plan }) =>
    [what, criterion ? words.criterion(criterion) : undefined, plan].filter(Boolean).join(' '),
  );
  const isClean = (test?.broken ?? []).length === 0;
  return (
    <>
      <h2 id="falling-short">{words.heading}</h2>
      <h3 id="non-compliance">{regulator ? heading : unregulated}</h3>
      <List items={known} {...(isClean && { none })} />
      <BrokenRules view={view} />
      {regulator ? (
        <>
          <h3 id="burden">{words.burden.heading}</h3>
          <List items={burden} none={words.burden.none} />
          <h3 id="outside">{words.outside.heading}</h3>
          <List items={outside} none={words.outside.none} />
        </>
      ) : null}
    </>
  );
}

function BrokenRules({ view }: { view: View }) {
  const broken = view.site.accessibilityTest?.broken ?? [];
  const { table, mode } = view.text.accessibility.preparation;
  if (broken.length === 0) return null;
  return (
    <TableRegion view={view} caption={table.caption}>
      <thead>
        <tr>
          <th scope="col">{table.rule}</th>
          <th scope="col">{table.page}</th>
          <th scope="col">{table.modes}</th>
          <th scope="col">{table.places}</th>
        </tr>
      </thead>
      <tbody>
        {broken.map(({ rule, what, page, modes, places }) => (
          <tr key={`${rule} ${page}`}>
            <th scope="row">{what}</th>
            <td>{page}</td>
            <td>{view.text.site.and(modes.map(mode))}</td>
            <td>{view.number(places)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

function Preparation({ view }: { view: View }) {
  const { settings, accessibilityTest: test } = view.site;
  const { prepared, reviewed, audit } = settings.accessibility ?? {};
  const words = view.text.accessibility.preparation;
  const dated = [
    ...(prepared ? [words.prepared(view.day(prepared))] : []),
    ...(reviewed ? [words.reviewed(view.day(reviewed))] : []),
  ];
  return (
    <>
      <h2 id="preparation">{words.heading}</h2>
      {dated.length > 0 ? <p>{dated.join(' ')}</p> : null}
      <p>
        {audit
          ? [words.audited(view.day(audit.date), audit.by), audit.about].filter(Boolean).join(' ')
          : words.notAudited}
      </p>
      <p>
        {test
          ? `${words.tested(view.day(test.date), test)} ${words.found(test.broken?.length ?? 0, test.undecided)}`
          : words.untested}
      </p>
    </>
  );
}
