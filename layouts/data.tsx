/** The page at /data/: every data file, what it holds, its columns, on what terms, and how to cite it. */
import type { DataColumn, DataFile } from '../src/render/data-files.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { Contents } from './parts/contents.tsx';
import { ListPage } from './parts/list-page.tsx';
import { Section } from './parts/section.tsx';
import { TableRegion } from './parts/table-region.tsx';
import { wordFor } from './parts/words.ts';

const DataPage: Layout<{ files: readonly DataFile[] }> = ({ view, files }) => {
  const words = view.text.data;
  const links = [
    { id: 'licence', heading: words.licence },
    { id: 'cite', heading: words.cite },
    { id: 'forms', heading: words.forms },
    { id: 'files', heading: words.files },
  ];
  return (
    <ListPage
      view={view}
      title={words.title}
      intro={words.intro}
      findable
      sideFirst
      side={<Contents view={view} links={links} />}
    >
      <Section id="licence" heading={words.licence}>
        <Licence view={view} />
        <p>{words.sources}</p>
      </Section>
      <Section id="cite" heading={words.cite}>
        <p>{words.citeWords}</p>
        <Citation view={view} />
      </Section>
      <Section id="forms" heading={words.forms}>
        <ul class="way-prose">
          {words.formWords.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section id="files" heading={words.files}>
        <ul class="data-files" data-pagefind-body>
          {files.map((file) => (
            <li key={file.holds} id={file.holds}>
              <FileItem view={view} file={file} />
            </li>
          ))}
        </ul>
      </Section>
    </ListPage>
  );
};

export default DataPage;

function Licence({ view }: { view: View }) {
  const { licence } = view.site.settings;
  const words = view.text.data;
  if (!licence) return <p>{words.unlicensed}</p>;
  return (
    <p>
      {words.licensed}{' '}
      {licence.url ? (
        <a rel="license" href={licence.url}>
          {licence.name}
        </a>
      ) : (
        licence.name
      )}
      .
    </p>
  );
}

function Citation({ view }: { view: View }) {
  const words = view.text.data;
  const { name, owner } = view.site.settings;
  return (
    <blockquote class="way-cite">
      {words.citation(
        owner ?? name,
        name,
        words.names.targets,
        view.day(view.site.today),
        view.absolute('/data/targets.csv'),
      )}
    </blockquote>
  );
}

function FileItem({ view, file }: { view: View; file: DataFile }) {
  const words = view.text.data;
  const { holds, rows, inJsonOnly } = file;
  const name = nameOf(view, file);
  const isKind = Object.hasOwn(view.text.kinds, holds);
  return (
    <>
      <h3>
        {name}
        <span class="total">{isKind ? words.entries(rows) : words.rows(rows)}</span>
      </h3>
      <p>{words.about[holds]}</p>
      <p class="byline">
        <FormLink view={view} url={file.csv} form={words.csv} name={name} />
        <FormLink view={view} url={file.json} form={words.json} name={name} />
        <FormLink view={view} url={file.metadata} form={words.metadata} name={name} />
      </p>
      {holds === 'readings' ? <MeasureLinks view={view} /> : null}
      {inJsonOnly.length > 0 ? (
        <p class="small">
          {words.jsonOnly} {inJsonOnly.join(', ')}.
        </p>
      ) : null}
      <details class="way-fold" data-pagefind-ignore="all">
        <summary>
          {words.columns(file.columns.length)}
          <span class="unseen">: {name}</span>
        </summary>
        <Columns view={view} caption={words.columnsOf(name)} columns={file.columns} />
      </details>
    </>
  );
}

function nameOf({ text }: View, { holds }: DataFile): string {
  const kind = Object.entries(text.kinds).find(([id]) => id === holds)?.[1];
  return kind ? kind.many : wordFor(text.data.names, holds);
}

interface FormLinkProps {
  view: View;
  url: string | undefined;
  form: string;
  name: string;
}

function FormLink({ view, url, form, name }: FormLinkProps) {
  if (url === undefined) return null;
  return (
    <a href={view.href(url)} aria-label={view.text.data.of(form, name)}>
      {form}
    </a>
  );
}

/** The file of each measure. */
function MeasureLinks({ view }: { view: View }) {
  const { measure: measures } = view.site.entries;
  if (measures.length === 0) return null;
  return (
    <ul class="way-feeds">
      {measures.map((measure) => (
        <li key={measure.id}>
          <a href={view.href(`/data/measures/${measure.id}.csv`)}>{measure.title}</a>
          {measure.fields.source.licence ? (
            <span class="small"> {view.text.measure.licence(measure.fields.source.licence)}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface ColumnsProps {
  view: View;
  caption: string;
  columns: readonly DataColumn[];
}

function Columns({ view, caption, columns }: ColumnsProps) {
  const words = view.text.data;
  return (
    <TableRegion view={view} caption={caption} headed>
      <thead>
        <tr>
          <th scope="col">{words.heads.name}</th>
          <th scope="col">{words.heads.datatype}</th>
          <th scope="col">{words.heads.description}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, datatype, description, separator }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{separator ? words.listOf(separator) : wordFor(words.datatype, datatype)}</td>
            <td>{withoutMarks(description)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

/** Descriptions of fields are written for Markdown. */
function withoutMarks(description: string): string {
  return description.replaceAll('`', '');
}
