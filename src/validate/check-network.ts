/** Checks the other places that the settings say the search page searches too. */
import { addressFlaw, MOST_PLACES, siteAddress } from '../network.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SettingsSource } from '../read/read-settings.ts';
import type { Settings } from '../schemas/settings.ts';

export function checkNetwork({ network = [], url }: Settings, { yaml }: SettingsSource): Problem[] {
  const problems: Problem[] = [];
  const seen = { name: new Map<string, number>(), url: new Map<string, number>() };
  /** Each name and each address once: results are told apart by them. */
  const checkRepeated = (field: 'name' | 'url', value: string, key: string, index: number) => {
    const earlier = seen[field].get(key);
    if (earlier === undefined) {
      seen[field].set(key, index);
      return;
    }
    const other = yaml.locate(['network', earlier, field]);
    const place = yaml.locate(['network', index, field]);
    problems.push(problem('repeated-choice', place, { value, line: other.line }, [other]));
  };
  const own = url === undefined ? undefined : siteAddress(url);
  for (const [index, place] of network.entries()) {
    checkRepeated('name', place.name, place.name.toLowerCase(), index);
    const value = place.url;
    const at = yaml.locate(['network', index, 'url']);
    const why = addressFlaw(value);
    if (why !== undefined) problems.push(problem('network-address', at, { value, why }));
    else if (siteAddress(value) === own) problems.push(problem('network-own-site', at, { value }));
    else checkRepeated('url', value, siteAddress(value), index);
  }
  if (network.length > MOST_PLACES) {
    const at = yaml.locate(['network', MOST_PLACES, 'name']);
    problems.push(problem('network-too-long', at, { count: network.length, most: MOST_PLACES }));
  }
  return problems;
}
