/** The Nu HTML checker of the W3C and the WHATWG, which needs Java. */
import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** Whether this machine has a Java to run it with. */
export const hasJava = spawnSync('java', ['-version']).status === 0;

interface Report {
  version: string;
  messages: { type: string; url: string; lastLine?: number; message: string; extract?: string }[];
}

/** Every error in the HTML files below the folders, by one run. Style sheets are not looked at. */
export function nuFaults(folders: readonly string[]): Promise<string[]> {
  const java = ['-XX:+UseSerialGC', '-Xss2m', '-jar', jar];
  const args = ['--skip-non-html', '--errors-only', '--format', 'json', '--stdout'];
  return new Promise((resolve, reject) => {
    execFile(
      'java',
      [...java, ...args, '--exit-zero-always', ...folders],
      { maxBuffer: 2 ** 28 },
      (error, out) => {
        if (error) return reject(error);
        // What the checker writes when it is asked for JSON.
        const { messages } = JSON.parse(out) as Report;
        resolve(
          messages.map(({ url, lastLine, type, message, extract = '' }) => {
            return `${url}:${lastLine ?? 0} ${type}: ${message} (${extract.trim()})`;
          }),
        );
      },
    );
  });
}
