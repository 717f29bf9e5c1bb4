/** What sites with code of their own may rely on: the types that `plainsight` exports. Checked by `tsc`, never run. */
import { expectTypeOf, test } from 'vitest';
import plainsightPlugin, {
  type ContentEntry,
  type Entry,
  type Layout,
  type LoadedSite,
  loadSite,
  type Pagination,
  type PlainsightOptions,
  type Problem,
  plainsight,
  type Site,
  type Weeknote,
} from '../../src/index.ts';

test('the plugin takes its options, all of which may be left out', () => {
  expectTypeOf(plainsight).parameter(1).toEqualTypeOf<PlainsightOptions | undefined>();
  expectTypeOf(plainsightPlugin).toEqualTypeOf(plainsight);
  expectTypeOf<object>().toExtend<PlainsightOptions>();
  // @ts-expect-error -- an option that does not exist
  plainsight({} as never, { draft: true });
});

test('a site is loaded from a folder for a moment, with its problems as values', () => {
  expectTypeOf(loadSite).returns.toExtend<LoadedSite>();
  expectTypeOf<LoadedSite>().toEqualTypeOf<{ site: Site; problems: Problem[] }>();
  // @ts-expect-error -- the clock is never asked: the moment has to be given
  loadSite({ root: '.' });
});

test('a problem has a place, a known id and words', () => {
  expectTypeOf<Problem>().toExtend<{
    file: string;
    line: number;
    column: number;
    message: string;
  }>();
  expectTypeOf<Problem['severity']>().toEqualTypeOf<'error' | 'warning'>();
  expectTypeOf<'broken-link'>().toExtend<Problem['id']>();
  expectTypeOf<'no-such-problem'>().not.toExtend<Problem['id']>();
});

test('an entry is known by its kind, and then its fields are', () => {
  const titleOf = (entry: Entry) => {
    if (entry.kind === 'mission') expectTypeOf(entry.fields.statement).toEqualTypeOf<string>();
    if (entry.kind === 'weeknote')
      expectTypeOf(entry.fields.missions).toEqualTypeOf<string[] | undefined>();
    return entry.title;
  };
  expectTypeOf(titleOf).returns.toEqualTypeOf<string>();
  expectTypeOf<Weeknote>().toEqualTypeOf<ContentEntry<'weeknote'>>();
});

test('finding an entry gives one of its kind, or nothing', () => {
  expectTypeOf<Site['find']>().toBeCallableWith('mission', 'warm-homes');
  const find = (site: Site) => site.find('weeknote', 'a');
  expectTypeOf(find).returns.toEqualTypeOf<Weeknote | undefined>();
  // @ts-expect-error -- a kind that does not exist
  const wrong = (site: Site) => site.find('weeknotes', 'a');
  expectTypeOf(wrong).toBeFunction();
});

test('a layout gets its subject and a view of the site', () => {
  const layout: Layout<{ list: Pagination<Weeknote> }> = ({ view, list }) => {
    expectTypeOf(view.site).toEqualTypeOf<Site>();
    expectTypeOf(view.href('/')).toEqualTypeOf<string>();
    expectTypeOf(view.bodyOf).parameter(0).toEqualTypeOf<Entry>();
    expectTypeOf(list.items).toEqualTypeOf<Weeknote[]>();
    throw new Error('Never run.');
  };
  expectTypeOf(layout).toBeFunction();
});
