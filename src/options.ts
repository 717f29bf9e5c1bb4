/** What may be set when the plugin is added to an Eleventy configuration. */

export interface PlainsightOptions {
  /** The folder that holds `content/`. Default: the folder in which Eleventy runs. */
  root?: string;
  /** The moment the site is built for. Default: `SOURCE_DATE_EPOCH`, else the clock. */
  now?: Date;
  /** Show drafts and held entries, marked as such. Default: only in the dev server. */
  drafts?: boolean;
  /** Problems to treat as warnings, by id. */
  allow?: string[];
}

/** The moment to build for: `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org) or the clock. */
export function buildMoment(environment: NodeJS.ProcessEnv, clock: () => Date): Date {
  const epoch = environment.SOURCE_DATE_EPOCH;
  return epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : clock();
}
