/** Where a sprint stands on a day: still to come, running or over, how long it is, and what was written in it. */
import { type Day, daysBetween, weekOf } from '../days.ts';
import type { Site, Sprint, Weeknote } from './site.ts';

export type SprintState = 'coming' | 'running' | 'over';

export interface SprintTime {
  state: SprintState;
  /** Its length in days, the first and the last among them; undefined while it has no end. */
  days: number | undefined;
  /** The same in weeks, the nearest whole number; undefined for less than one. */
  weeks: number | undefined;
  /** The day of it that is today, from 1, while it runs. */
  day: number | undefined;
}

/** How a sprint stands on a day. */
export function sprintTime({ fields }: Pick<Sprint, 'fields'>, today: Day): SprintTime {
  const { start, end } = fields;
  const days = end === undefined ? undefined : daysBetween(start, end) + 1;
  const state = today < start ? 'coming' : end !== undefined && end < today ? 'over' : 'running';
  return {
    state,
    days,
    weeks: days !== undefined && days >= 7 ? Math.round(days / 7) : undefined,
    day: state === 'running' ? daysBetween(start, today) + 1 : undefined,
  };
}

/**
 * The weeknotes of a sprint: those on its mission, by its team where it has one, that tell of its weeks.
 * By weeks, because the note on a last Wednesday comes out on the Friday.
 */
export function notesOfSprint(site: Site, { fields }: Sprint): Weeknote[] {
  const { mission: id, team, start, end } = fields;
  const mission = site.find('mission', id);
  if (!mission) return [];
  const first = weekOf(start);
  const last = weekOf(end ?? site.today);
  return site.related(mission).weeknote.filter((note) => {
    if (!note.fields.missions?.includes(id)) return false;
    if (team !== undefined && note.fields.team !== team) return false;
    const [from = '', to = from] = (note.fields.week ?? weekOf(note.fields.date)).split('/');
    return from <= last && to >= first;
  });
}
