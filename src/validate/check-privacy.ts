/** Looks for private things in every file, with what the site and the file itself say of them. */
import type { Problem } from '../problems/problem.ts';
import type { Content } from '../read/read-content.ts';
import type { Settings } from '../schemas/settings.ts';
import { allowedIn } from './allowed-in.ts';
import { findPrivateThings } from './private-things.ts';

/** Problems in Markdown files and tables, with the severity that the settings give. */
export function checkPrivacy(
  { sources, readings }: Content,
  { privateTerms: terms = [], privacy = [] }: Pick<Settings, 'privateTerms' | 'privacy'>,
): Problem[] {
  const off = privacy.filter(({ as }) => as === 'off').map(({ what }) => what);
  const tables = [...readings.values()].flatMap((table) => table ?? []);
  const found = [
    ...sources.map((source) => ({
      ...source,
      allowed: new Set<string>([...off, ...allowedIn(source)]),
    })),
    ...tables.map((table) => ({ ...table, allowed: new Set<string>(off) })),
  ].flatMap(({ text, file, allowed }) => findPrivateThings(text, file, { terms, allowed }));
  return found.map((each) => {
    const severity = privacy.find(({ what }) => what === each.id)?.as;
    return severity === undefined || severity === 'off' ? each : { ...each, severity };
  });
}
