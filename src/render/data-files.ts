/** What the page at `/data/` is told of the files beside it; `publish/`, which writes them, says what there is. */
import type { ContentKind } from '../schemas/kinds.ts';

/** A column of a table. */
export interface DataColumn {
  name: string;
  datatype: string;
  description: string;
  /** What stands between several values in one cell. */
  separator?: string | undefined;
}

/** A table, with the other forms in which the same is there. */
export interface DataFile {
  /** The kind of entry that it holds, or what else it is of. */
  holds: ContentKind | 'targets' | 'readings' | 'asks' | 'learning' | 'decisions';
  /** Of the CSV file, from the root of the site; undefined where each measure has a file of its own. */
  csv: string | undefined;
  /** Of the description that machines read (CSVW). */
  metadata: string;
  /** Of the same as JSON. */
  json: string | undefined;
  rows: number;
  columns: DataColumn[];
  /** Fields that only the JSON has, because they hold fields of their own. */
  inJsonOnly: string[];
}
