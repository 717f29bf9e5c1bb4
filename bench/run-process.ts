/**
 * Runs a command to its end, or a server until it is stopped, and says what it and every process below
 * it took. CPU and memory are read from `/proc`, so that they are known on Linux only.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { childCpu, processesBelow } from './processes.ts';

/** How often memory is looked at: what is gone sooner is not seen. */
const SAMPLE_MS = 100;

export interface Cost {
  /** Seconds from the start to the end. */
  wall: number;
  /** Seconds of all processes, user and system. */
  cpu: number | undefined;
  /** The most memory that all processes held at one time: bytes, pages they share counted for each. */
  peak: number | undefined;
}

export interface Call {
  command: readonly [string, ...string[]];
  cwd?: string;
  env?: Record<string, string>;
}

/** A process that was seen while the command ran. */
export interface Seen {
  name: string;
  /** Seconds up to when it was last seen. */
  cpu: number;
  /** When it was first and last seen, in seconds. */
  since: number;
  until: number;
}

export interface Finished extends Cost {
  status: number;
  out: string;
  err: string;
  seen: Seen[];
}

const running = new Set<ChildProcess>();
let off = false;

/** Whether nothing more is to be started or waited for. */
export const calledOff = (): boolean => off;

/** Ends what still runs, when the benchmark itself is called off. */
export function endAll(): void {
  off = true;
  for (const child of running) child.kill('SIGKILL');
}

/** Starts a command whose end somebody else waits for. */
export function start({ command, cwd, env }: Call): ChildProcess {
  if (off) throw new Error('Called off.');
  const [program, ...args] = command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd ? { cwd } : {}),
    env: { ...process.env, ...env },
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Runs a command to its end. Any exit code but 0 is a fault, unless the caller looks at it. */
export async function run(call: Call, { mayFail = false } = {}): Promise<Finished> {
  const cpuBefore = childCpu();
  const started = performance.now();
  const child = start(call);
  const memory = watch(child);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  const wall = (performance.now() - started) / 1000;
  const cpuAfter = childCpu();
  const { peak, seen } = memory.stop();
  if (status !== 0 && !mayFail) {
    throw new Error(`${call.command.join(' ')} failed (${status}): ${(err || out).slice(-2000)}`);
  }
  const cpu = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  return { wall, cpu, peak, status, out, err, seen };
}

/** One cost after the other. */
export function together(costs: readonly Cost[]): Cost {
  const known = (values: readonly (number | undefined)[]) =>
    values.every((value) => value !== undefined) ? values : undefined;
  const cpu = known(costs.map((each) => each.cpu));
  const peak = known(costs.map((each) => each.peak));
  return {
    wall: costs.reduce((sum, each) => sum + each.wall, 0),
    cpu: cpu?.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    peak: peak && Math.max(...peak.map((each) => each ?? 0)),
  };
}

/** Looks at the processes below a child until told to stop. */
function watch(child: ChildProcess): { stop(): { peak: number | undefined; seen: Seen[] } } {
  let peak: number | undefined;
  const seen = new Map<number, Seen>();
  const look = () => {
    const now = performance.now() / 1000;
    const found = child.pid === undefined ? [] : processesBelow(child.pid);
    const bytes = found.reduce((sum, each) => sum + each.memory, 0);
    if (bytes > 0) peak = Math.max(peak ?? 0, bytes);
    for (const { pid, name, cpu } of found) {
      seen.set(pid, { name, cpu, since: seen.get(pid)?.since ?? now, until: now });
    }
  };
  const timer = setInterval(look, SAMPLE_MS);
  return {
    stop() {
      clearInterval(timer);
      return { peak, seen: [...seen.values()] };
    },
  };
}

/** Stops a server and what it has started. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const below = child.pid === undefined ? [] : processesBelow(child.pid).map(({ pid }) => pid);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
  for (const pid of below) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended with its parent.
    }
  }
}
