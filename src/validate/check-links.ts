/** Addresses that were pasted as they came: with what follows readers, or into places that ask for a login. */
import { type Place, type Problem, problem } from '../problems/problem.ts';

/** Parameters that sites add to addresses in order to follow readers. */
const tracking =
  /^(?:amp;)?(?:utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium)|at_(?:medium|campaign)\w*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|li_fat_id|yclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|__hs\w+|hsCtaTracking|mkt_tok|elqTrack(?:Id)?|vero_id|oly_\w+_id|_ga|_gl|wt\.mc_id|ref_src|cmpid|guccounter|trackingId)$/i;

/** Sites through which a link leads only so that somebody can count or check it. */
const detours =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|l\.facebook\.com|lm\.facebook\.com|lnks\.gd|links\.govdelivery\.com|protect-eu\.mimecast\.com|url\.uk\.m\.mimecastprotect\.com)$/i;

/** Places where documents are shared among people who have signed in; all of them, or below a path. */
const signedIn: readonly { host: RegExp; path?: RegExp; not?: RegExp }[] = [
  { host: /\.sharepoint\.com$/ },
  { host: /^(?:onedrive\.live\.com|1drv\.ms)$/ },
  // Anybody can join a meeting.
  {
    host: /^teams\.(?:microsoft\.com|live\.com|cloud\.microsoft)$/,
    not: /^\/(?:l\/meetup-join|meet)\//,
  },
  {
    host: /^outlook\.(?:office|office365|live)\.com$/,
    not: /\/book(?:ings|withme)?\b|\/published\b/,
  },
  { host: /^(?:loop|planner|engage|stream)\.cloud\.microsoft$|^tasks\.office\.com$/ },
  { host: /^forms\.(?:office|cloud\.microsoft)\.?(?:com)?$/, path: /DesignPage/i },
  { host: /^app\.powerbi\.com$/, not: /^\/view/ },
  { host: /^(?:web\.)?microsoftstream\.com$|^(?:www\.)?yammer\.com$|\.crm\d*\.dynamics\.com$/ },
  { host: /^(?!(?:api|brand|join|status|www)\.)[\w-]+\.slack\.com$/ },
  { host: /\.atlassian\.net$|^app\.asana\.com$|^\d\.basecamp\.com$/ },
  { host: /\.monday\.com$/, path: /\/boards\// },
  { host: /^(?:www\.)?miro\.com$/, path: /^\/app\// },
  { host: /^app\.mural\.co$/ },
  // A document that is open for its authors to work on; forms and published ones are for everybody.
  {
    host: /^(?:docs|drive)\.google\.com$/,
    path: /\/(?:edit|a\/[\w.-]+)(?:\/|$)|^\/(?:drive|folders|file|open)\b/,
    not: /\/forms\/|\/pub(?:html)?$/,
  },
  {
    host: /^(?:mail|calendar|meet)\.google\.com$/,
    not: /\/calendar\/(?:embed|render|ical)|^\/[a-z]{3}-/,
  },
  { host: /./, path: /\/wp-admin\/|\/wp-login\.php/ },
];

/** A page that its authors look at before it is public. */
const preview = /^(?:preview|preview_id|preview_nonce)$/;

/** What is wrong with an address of another site, if anything is. */
export function checkAddress(address: string, place: Place): Problem[] {
  if (!/^(?:https?:)?\/\//i.test(address) || !URL.canParse(address, 'https://x/')) return [];
  const { hostname, pathname, searchParams, hash } = new URL(address, 'https://x/');
  const names = [...searchParams.keys(), ...new URLSearchParams(hash.slice(1)).keys()];
  const followed = names.find((name) => tracking.test(name))?.replace(/^amp;/, '');
  const isShared =
    signedIn.some(
      ({ host, path, not }) =>
        host.test(hostname) && (path?.test(pathname) ?? true) && !not?.test(pathname),
    ) || [...searchParams.keys()].some((name) => preview.test(name));
  return [
    ...(followed ? [problem('tracking-link', place, { value: followed, isDetour: false })] : []),
    ...(detours.test(hostname)
      ? [problem('tracking-link', place, { value: hostname, isDetour: true })]
      : []),
    ...(isShared ? [problem('login-link', place, { value: hostname })] : []),
  ];
}
