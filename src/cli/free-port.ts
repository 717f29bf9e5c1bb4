/** Finds a port for the dev server, so that the address which is printed is the one that answers. */
import { createServer } from 'node:net';

/** How many ports are tried, from the wanted one upwards. */
const TRIES = 20;

/** The wanted port, or the next one that nobody uses. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port++) {
    if (await isFree(port)) return port;
  }
  return wanted;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
