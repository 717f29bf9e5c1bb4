/** A static server over a built folder, as a plain web host would be. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { mediaTypeOf } from '../publish/media-types.ts';

/** A running static server. */
export interface StaticServer {
  /** The root of the site with its path prefix, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The path under which the site stands, `/fernbridge/`. Anything outside it is not found. */
  prefix?: string;
  /** Headers for a path (without prefix), such as a content security policy. */
  headers?: (path: string) => Record<string, string>;
  /** Sends text gzipped, as hosts do. */
  compress?: boolean;
}

/** Serves a folder as a plain web host would: `index.html` for folders, `404.html` for what is missing. */
export async function serveFolder(
  folder: string,
  options: ServeOptions = {},
): Promise<StaticServer> {
  const prefix = `/${options.prefix ?? ''}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(prefix) ? `/${path.slice(prefix.length)}` : undefined;
    const headers = inside === undefined ? {} : (options.headers?.(inside) ?? {});
    const packs = options.compress && /\bgzip\b/.test(`${request.headers['accept-encoding']}`);
    void answer(folder, inside, headers, response, packs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server listening on TCP has an address object, not a pipe name.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`.replace(/\/$/, ''),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  path: string | undefined,
  headers: Record<string, string>,
  response: ServerResponse,
  packs = false,
): Promise<void> {
  const asked = join(folder, normalize(path ?? '/404.html'));
  const file = asked.startsWith(folder)
    ? ((await fileAt(asked)) ?? (await fileAt(join(asked, 'index.html'))))
    : undefined;
  const found = path === undefined ? undefined : file;
  const send = found ?? (await fileAt(join(folder, '404.html')));
  const type = send ? mediaTypeOf(send) : mediaTypeOf('');
  const isPacked = packs && /^text|json|xml|manifest/.test(type);
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    ...headers,
  });
  if (!send) response.end();
  else if (isPacked) createReadStream(send).pipe(createGzip()).pipe(response);
  else createReadStream(send).pipe(response);
}

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? path : undefined;
}
