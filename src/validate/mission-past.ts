/** An old version of a mission's file → what it promised then. Old mistakes are not today's problems. */
import { z } from 'zod';
import { dateToDay, isDay } from '../days.ts';
import { decode } from '../read/decode.ts';
import { parseFrontMatter } from '../read/front-matter.ts';
import type { MissionPast } from '../relate/site.ts';
import { missionSchema } from '../schemas/mission.ts';

const { statement, by, status, targets, publish } = missionSchema.shape;
const watched = z.object({ statement, by, status, targets, publish });

/** Reads one version. What could not be read, or was not published, has no promise. */
export function readMissionPast(bytes: Uint8Array): MissionPast | undefined {
  const { text, problems } = decode(bytes, '');
  if (problems.length > 0) return undefined;
  const { fields } = parseFrontMatter(text, '');
  if (!fields || fields.draft === 'true') return undefined;
  const { data } = watched.safeParse(fields);
  if (!data) return undefined;
  const { publish: from, ...promise } = data;
  return {
    ...promise,
    publicFrom: from && (isDay(from) ? from : dateToDay(new Date(from))),
  };
}
