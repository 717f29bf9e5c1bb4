/**
 * The Eleventy configuration of a site that has none of its own: the plugin, and a site's `layouts/`
 * as input where there is one. Eleventy insists on an input folder, so the package's `bin/`, which
 * holds nothing that Eleventy would take for a template, stands in for a missing one.
 */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainsight } from './plugin.ts';

const noTemplates = relative('.', fileURLToPath(new URL('../bin/', import.meta.url)));

/** @param {any} eleventyConfig */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(plainsight);
  const own = existsSync('layouts');
  eleventyConfig.setInputDirectory(own ? 'layouts' : noTemplates);
  if (own) eleventyConfig.setDataDirectory('../_data');
}

export const config = {
  templateFormats: ['njk', '11ty.js'],
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
};
