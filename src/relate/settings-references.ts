/** References in the settings and the toolkit: menu addresses, mission colours, toolset and catalyst of each tool. */
import { type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import type { Settings, Toolkit } from '../schemas/settings.ts';
import type { Addresses } from './addresses.ts';
import type { Directory } from './directory.ts';
import type { SettingsPlaces } from './site.ts';

export interface SettingsReferences {
  settings: Settings;
  toolkit: Toolkit;
  locateSettings: SettingsPlaces;
}

export function checkSettingsReferences(
  { settings, toolkit, locateSettings }: SettingsReferences,
  addresses: Addresses,
  directory: Directory,
): Problem[] {
  const problems: Problem[] = [];
  for (const { url, path: at } of linksOf(settings)) {
    const [path = ''] = url.split(/[?#]/);
    if (addresses.has(path) || /^(https?:\/\/|mailto:)/.test(url)) continue;
    const place = locateSettings.site([...at, 'url']);
    problems.push(
      problem('broken-link', place, { value: url, nearest: nearest(path, addresses.all()) }),
    );
  }
  for (const id of Object.keys(settings.colours?.missions ?? {})) {
    if (directory.has('mission', id)) continue;
    const place = locateSettings.site(['colours', 'missions', id], 'key');
    const words = { value: id, nearest: nearest(id, directory.ids('mission')) };
    problems.push(problem('unknown-mission', place, words));
  }
  for (const [index, { toolset }] of toolkit.tools.entries()) {
    if (directory.has('toolset', toolset)) continue;
    const place = locateSettings.toolkit(['tools', index, 'toolset']);
    const words = { value: toolset, nearest: nearest(toolset, directory.ids('toolset')) };
    problems.push(problem('unknown-toolset', place, words));
  }
  for (const [index, { catalyst }] of toolkit.toolsets.entries()) {
    if (directory.has('catalyst', catalyst)) continue;
    const place = locateSettings.toolkit(['toolsets', index, 'catalyst']);
    const words = { value: catalyst, nearest: nearest(catalyst, directory.ids('catalyst')) };
    problems.push(problem('unknown-catalyst', place, words));
  }
  return problems;
}

/** The links of the menu and of the foot, each with where it stands. */
function linksOf({ navigation = [], footer }: Settings): { url: string; path: PropertyKey[] }[] {
  return [
    ...navigation.map(({ url }, index) => ({ url, path: ['navigation', index] })),
    ...(footer?.columns ?? []).flatMap(({ links }, column) =>
      links.map(({ url }, index) => ({ url, path: ['footer', 'columns', column, 'links', index] })),
    ),
  ];
}
