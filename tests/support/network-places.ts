/** Places of a network that mean harm or cannot be read: folders as a host would serve them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { temporaryFolder } from './build-site.ts';

/** An index of three pages, two of which say that they stand elsewhere. */
export async function hostileIndex(): Promise<string> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind makes no index.');
  const pages = [
    ['/free/', '<img src=x onerror="document.title=1">Free'],
    ['https://evil.example/', 'Evil'],
    ['//evil.example/x/', 'Evil too'],
  ];
  for (const [url = '', title = ''] of pages) {
    await index.addCustomRecord({
      url,
      language: 'en',
      content: `Zanzibar <b>bold</b> &lt;i&gt; ${url}`,
      meta: { title, kind: 'Weeknote', date: '2026-01-01', lang: '"><b>' },
      filters: { kind: ['weeknote'] },
      sort: { date: '2026-01-01' },
    });
  }
  const folder = temporaryFolder();
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  return folder;
}

/** An index of which only the entry is right, but for its version, and the engine would be another file. */
export function entryOnly(version: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pagefind/wasm.x'), { recursive: true });
  const languages = { en: { hash: 'en_0000', wasm: 'x/../evil', page_count: 3 } };
  const entry = JSON.stringify({ version, languages });
  writeFileSync(join(folder, 'pagefind/pagefind-entry.json'), entry);
  writeFileSync(join(folder, 'pagefind/pagefind.en_0000.pf_meta'), 'pagefind_dcd\x81\xff and on');
  writeFileSync(join(folder, 'pagefind/evil.pagefind'), 'pagefind_dcd');
  return folder;
}
