/** Problems in the words of a body: pictures without description, prompts, template tags, HTML. */
import type { Body } from '../markdown/body.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';

export function checkProse(body: Body, file: string): Problem[] {
  const pictures = body.images
    .filter(({ alt }) => alt === '')
    .map(({ source, line, column }) =>
      problem('image-without-alt', { file, line, column }, { image: source }),
    );
  const findings = body.findings.map(({ id, line, column, ...words }) =>
    problem(id, { file, line, column }, words),
  );
  const fileNames = body.images
    .filter(({ alt }) => isFileName(alt))
    .map(({ alt, line, column }) =>
      problem('alt-is-file-name', { file, line, column }, { value: alt }),
    );
  const links = body.links.flatMap(({ form, target, line, column }) => {
    if (form !== 'href' || !URL.canParse(target)) return [];
    return checkAddress(new URL(target), { file, line, column });
  });
  return [...pictures, ...fileNames, ...findings, ...links];
}

/** Parameters that sites add to addresses in order to follow readers. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|mkt_tok|yclid)$/;

/** Places where documents are shared among people who have signed in. */
const signedIn =
  /(?:^|\.)(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|outlook\.office(?:365)?\.com|app\.slack\.com|[\w-]+\.atlassian\.net|app\.asana\.com|miro\.com)$/;

/** A document that is open for its authors to work on; forms and published ones are for everybody. */
const atWork = /\/(?:edit|a\/[\w.-]+)(?:\/|$)|^\/(?:drive|folders|file|open)\b/;

function checkAddress({ hostname, pathname, searchParams }: URL, place: Place): Problem[] {
  const followed = [...searchParams.keys()].find((name) => tracking.test(name));
  const isShared =
    signedIn.test(hostname) ||
    (/^(?:docs|drive)\.google\.com$/.test(hostname) &&
      atWork.test(pathname) &&
      !pathname.includes('/forms/'));
  return [
    ...(followed ? [problem('tracking-link', place, { value: followed })] : []),
    ...(isShared ? [problem('login-link', place, { value: hostname })] : []),
  ];
}

/** `IMG_2041.jpg`, `loft.png`, `Screenshot 2026-05-01`. */
function isFileName(alt: string): boolean {
  return (
    /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic)$/i.test(alt) ||
    /^(?:IMG|DSC|DSCN|PXL|MVIMG|WhatsApp Image|Screenshot|Screen Shot)[ _-]?\d/i.test(alt)
  );
}
