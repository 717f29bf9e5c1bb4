/** What Linux tells about processes in `/proc`; nothing on other systems. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Process {
  pid: number;
  /** Its program, cut to 15 letters. */
  name: string;
  /** Seconds, user and system. */
  cpu: number;
  /** Bytes in memory. */
  memory: number;
}

const known = existsSync('/proc/self/stat');
const ticks = known ? constant('CLK_TCK') : 1;
const pageBytes = known ? constant('PAGESIZE') : 1;

function constant(name: string): number {
  return Number(execFileSync('getconf', [name], { encoding: 'utf8' }));
}

/** The fields of a `stat` file from the third on, after the name, which may hold blanks. */
function statOf(pid: number | 'self'): { name: string; fields: string[] } | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const end = text.lastIndexOf(')');
  return {
    name: text.slice(text.indexOf('(') + 1, end),
    fields: text.slice(end + 2).split(' '),
  };
}

/** A process and all that it started, as far as they run now. */
export function processesBelow(root: number): Process[] {
  if (!known) return [];
  const parents = new Map<number, number>();
  const found = new Map<number, Process>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    const stat = Number.isInteger(pid) ? statOf(pid) : undefined;
    if (!stat) continue;
    const field = (number: number) => Number(stat.fields[number - 3]);
    parents.set(pid, field(4));
    const cpu = (field(14) + field(15)) / ticks;
    found.set(pid, { pid, name: stat.name, cpu, memory: field(24) * pageBytes });
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...found.values()].filter(({ pid }) => isBelow(pid));
}

/** Seconds of all processes that this one has started and seen the end of, and of those that they have. */
export function childCpu(): number | undefined {
  const fields = known ? statOf('self')?.fields : undefined;
  return fields && (Number(fields[16 - 3]) + Number(fields[17 - 3])) / ticks;
}
