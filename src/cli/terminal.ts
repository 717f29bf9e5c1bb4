/** Where the commands print. Passed in, so that tests can listen. */

export interface Terminal {
  /** Results: what was asked for. */
  out(text: string): void;
  /** Reports of problems and progress. */
  err(text: string): void;
  /** Whether `err` is a screen, on which progress may be drawn. */
  interactive: boolean;
  /** Whether colours may be used (no-color.org). */
  colour: boolean;
}

export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
};

/** A line on the screen that is drawn over and over; nothing where output is not a screen. */
export function progressLine(terminal: Terminal): { show(text: string): void; clear(): void } {
  if (!terminal.interactive) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  return {
    show(text) {
      const now = performance.now();
      if (now - last < 80) return;
      last = now;
      terminal.err(`\r\u001b[2K${text}`);
    },
    clear: () => terminal.err('\r\u001b[2K'),
  };
}
