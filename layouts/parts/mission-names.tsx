/** The missions something belongs to, as small names in their colours. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink } from './entry-link.tsx';

/** The names, or nothing. */
export function MissionNames({ view, missions }: { view: View; missions: readonly Mission[] }) {
  if (missions.length === 0) return null;
  return (
    <ul class="mission-names" aria-label={view.text.facts.missions}>
      {missions.map((mission) => (
        <li key={mission.id}>
          <EntryLink view={view} entry={mission} />
        </li>
      ))}
    </ul>
  );
}

/** The missions of a list of ids that are in the site. */
export function missionsOf(view: View, ids: readonly string[] | undefined): Mission[] {
  return (ids ?? []).flatMap((id) => view.site.find('mission', id) ?? []);
}

/** The class that gives something the colour of its first mission. */
export function hueOf(ids: readonly string[] | undefined): string {
  return ids?.[0] ? `mission-${ids[0]}` : 'mission-none';
}
