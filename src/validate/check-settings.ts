/** Checks `_data/site.yml` and `_data/toolkit.yml` and fills in the defaults. */
import type { z } from 'zod';
import { idSlug, isAddressPart } from '../markdown/slug.ts';
import { adviceIds } from '../problems/advice.ts';
import { allowable } from '../problems/allow.ts';
import { catalogue } from '../problems/catalogue.ts';
import { mutable } from '../problems/mute.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import type { SettingsSource, SettingsSources } from '../read/read-settings.ts';
import type { SettingsPlaces } from '../relate/site.ts';
import { type Settings, settingsSchema, type Toolkit, toolkitSchema } from '../schemas/settings.ts';
import { checkAppearance } from './check-appearance.ts';
import { type Checked, checkFields } from './check-fields.ts';
import { checkNetwork } from './check-network.ts';
import { checkPeriod } from './check-period.ts';

/** Settings with the defaults in. */
export type SiteSettings = Settings & { language: string; currency: string };

export interface CheckedSettings {
  settings: SiteSettings;
  toolkit: Toolkit;
  locate: SettingsPlaces;
  problems: Problem[];
}

const defaults: SiteSettings = { name: 'Working in the open', language: 'en-GB', currency: 'GBP' };

const noToolkit: Toolkit = { toolsets: [], catalysts: [], tools: [], partnerKinds: [] };

export function checkSettings({ site, toolkit, packageToolkit }: SettingsSources): CheckedSettings {
  const own = site && check(site, settingsSchema, 'the settings file');
  const kit = check(toolkit, toolkitSchema, 'the toolkit');
  // With a toolkit that cannot be read, every tag in the content would seem unknown.
  const checkedKit =
    kit.fields ?? check(packageToolkit, toolkitSchema, 'the toolkit').fields ?? noToolkit;
  const problems = [...(own?.problems ?? []), ...kit.problems];
  if (kit.fields) problems.push(...checkToolkitIds(kit.fields, toolkit));
  if (site && own?.fields?.labels && kit.fields) {
    problems.push(...checkLabels(own.fields.labels, checkedKit, site));
  }
  if (site && own?.fields)
    problems.push(
      ...checkMuted(own.fields, site),
      ...checkHold(own.fields, site),
      ...checkAppearance(own.fields, site),
      ...checkNetwork(own.fields, site),
    );
  const given = own?.fields;
  const settings = {
    ...defaults,
    ...given,
    language: given?.language ?? defaults.language,
    currency: given?.currency ?? defaults.currency,
  };
  const locate: SettingsPlaces = {
    site: site?.yaml.locate ?? toolkit.yaml.locate,
    toolkit: toolkit.yaml.locate,
  };
  return { settings, toolkit: relabel(checkedKit, settings.labels ?? {}), locate, problems };
}

function check<Schema extends z.ZodType>(
  { yaml }: SettingsSource,
  schema: Schema,
  what: string,
): Checked<z.output<Schema>> {
  if (yaml.value === undefined) return { fields: undefined, problems: yaml.problems };
  // A file with nothing in it, or with comments only, has no value at all.
  const value = yaml.value === '' ? {} : yaml.value;
  const { fields, problems } = checkFields(schema, value, yaml.locate, what);
  return { fields, problems: [...yaml.problems, ...problems] };
}

/** Ids of the toolkit are parts of addresses, as file names are. */
function checkToolkitIds(toolkit: Toolkit, { yaml }: SettingsSource): Problem[] {
  const problems: Problem[] = [];
  for (const list of ['toolsets', 'catalysts', 'tools'] as const) {
    const first = new Map<string, number>();
    for (const [index, { id }] of toolkit[list].entries()) {
      const earlier = first.get(id);
      if (!isAddressPart(id)) {
        const words = { id, suggestion: idSlug(id) };
        problems.push(problem('invalid-toolkit-id', yaml.locate([list, index, 'id']), words));
      } else if (earlier === undefined) {
        first.set(id, index);
      } else {
        const other = yaml.locate([list, earlier, 'id']);
        const place = yaml.locate([list, index, 'id']);
        problems.push(problem('repeated-toolkit-id', place, { id, line: other.line }, [other]));
      }
    }
  }
  return problems;
}

function checkLabels(
  labels: Record<string, string>,
  toolkit: Toolkit,
  site: SettingsSource,
): Problem[] {
  const known = new Set(
    Object.values(toolkit).flatMap((items) => items.map(({ id }): string => id)),
  );
  return Object.keys(labels)
    .filter((id) => !known.has(id))
    .map((id) =>
      problem('unknown-label', site.yaml.locate(['labels', id], 'key'), {
        id,
        nearest: nearest(id, known),
      }),
    );
}

/** Only warnings and advice can be muted, and only what there is of them. */
function checkMuted({ mute = [] }: Settings, { yaml }: SettingsSource): Problem[] {
  const known: readonly string[] = [...mutable, ...adviceIds];
  return mute.flatMap((id, index) => {
    if (known.includes(id)) return [];
    const place = yaml.locate(['mute', index]);
    if (!Object.hasOwn(catalogue, id)) {
      return [problem('unknown-muted', place, { id, nearest: nearest(id, known) })];
    }
    const canAllow = allowable.some((each) => each === id);
    return [problem('muted-error', place, { id, canAllow })];
  });
}

function checkHold({ hold }: Settings, { yaml }: SettingsSource): Problem[] {
  return checkPeriod(hold ?? {}, () => yaml.locate(['hold', 'to']));
}

/** The owner's labels in place of the toolkit's; ids and addresses stay. */
function relabel(toolkit: Toolkit, labels: Record<string, string>): Toolkit {
  const rename = <Item extends { id: string; label: string }>(items: Item[]): Item[] =>
    items.map((item) => ({ ...item, label: labels[item.id] ?? item.label }));
  return {
    toolsets: rename(toolkit.toolsets),
    catalysts: rename(toolkit.catalysts),
    tools: rename(toolkit.tools),
    partnerKinds: rename(toolkit.partnerKinds),
  };
}
