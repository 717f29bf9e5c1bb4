/** What a site may import from `plainsight`: the plugin, and the pipeline without Eleventy. */
export { type LoadedSite, type LoadOptions, loadSite } from './load-site.ts';
export type { PlainsightOptions } from './options.ts';
export { default, plainsight } from './plugin.ts';
export type { Problem } from './problems/problem.ts';
export type * from './relate/site.ts';
export type { Layout, Pagination, View } from './render/layout.ts';
