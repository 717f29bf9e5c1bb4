/** `plainsight report`: one mission over one period as one HTML file, and as a tagged PDF if wanted. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Day } from '../days.ts';
import { loadSite } from '../load-site.ts';
import { hasErrors } from '../problems/allow.ts';
import { reportAsText } from '../problems/report.ts';
import { reportFile } from '../publish/report-file.ts';
import { sourceReader } from '../read/source-text.ts';
import { reportOn } from '../relate/report.ts';
import { installedChromium } from './installed-chromium.js';
import type { Terminal } from './terminal.ts';
import { checkKnown } from './usage.ts';

export interface ReportOptions {
  root: string;
  now: Date;
  /** The id of the mission. */
  mission: string;
  /** The first and the last day of the period. */
  from: Day;
  to: Day;
  /** The HTML file; by default one named after mission and period, where the command is run. */
  file: string | undefined;
  pdf: boolean;
  /** Replaces what is there. */
  overwrite: boolean;
}

const PDF_TIMEOUT_MS = 120_000;

/** @returns the exit code: 1 when content has errors, a file is in the way, or there is no Chromium for the PDF */
export async function report(options: ReportOptions, terminal: Terminal): Promise<number> {
  const { root, now, from, to } = options;
  const { site, problems } = loadSite({ root, now, history: true });
  if (hasErrors(problems)) {
    const files = site.counts.files;
    const read = sourceReader(root);
    terminal.err(
      `${reportAsText(problems, { files, read, colour: terminal.colour, writes: true })}\n`,
    );
    return 1;
  }
  const ids = site.entries.mission.map(({ id }) => id);
  const id = checkKnown('mission', options.mission, ids);
  const mission = site.find('mission', id);
  if (!mission) return 1;

  const html = resolve(options.file ?? `${id}-${from}-${to}.html`);
  const pdf = options.pdf ? `${html.replace(/\.html?$/i, '')}.pdf` : undefined;
  const inTheWay = [html, pdf].find((path) => path && existsSync(path));
  if (inTheWay && !options.overwrite) {
    terminal.err(
      `${inTheWay} is there already. Nothing was written. Name another with --file, or add --overwrite.\n`,
    );
    return 1;
  }
  const chromium = installedChromium();
  if (pdf && !chromium) {
    terminal.err(
      'A PDF needs Chromium, which is not here. Nothing was written. Install it, name it in the environment variable CHROMIUM, or leave out --pdf: the HTML file prints from any browser.\n',
    );
    return 1;
  }
  const text = await reportFile(site, root, reportOn(site, mission, { from, to }));
  writeWhole(html, (path) => writeFileSync(path, text));
  terminal.out(`${html}\n`);
  if (pdf && chromium) {
    writeWhole(pdf, (path) => printPdf(chromium, html, path));
    terminal.out(`${pdf}\n`);
  }
  if (!site.settings.url) {
    terminal.err('Links in the report lead nowhere, because “url” is not set in _data/site.yml.\n');
  }
  return 0;
}

/** Writes beside the file and puts it in place when it is whole. */
function writeWhole(file: string, write: (path: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = join(dirname(file), `.${basename(file)}.part`);
  try {
    write(part);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Chromium prints tagged PDFs (PDF/UA needs the tags); it is kept from the network and from other profiles. */
function printPdf(chromium: string, html: string, pdf: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'plainsight-pdf-'));
  try {
    execFileSync(
      chromium,
      [
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        '--disable-extensions',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        `--user-data-dir=${profile}`,
        '--export-tagged-pdf',
        '--generate-pdf-document-outline',
        '--no-pdf-header-footer',
        // Chromium refuses its sandbox to root, which is who runs in most build containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--print-to-pdf=${pdf}`,
        pathToFileURL(html).href,
      ],
      { stdio: 'ignore', timeout: PDF_TIMEOUT_MS },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
