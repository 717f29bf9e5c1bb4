/** The starter site: adds the plugin as any site would, and names the directories. */
import './bin/register.js';

const { plainsight } = await import('./src/plugin.ts');

/** @param {any} eleventyConfig */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(plainsight);
}

export const config = {
  dir: { input: 'layouts', data: '../_data', includes: 'parts', output: '_site' },
  templateFormats: ['njk', '11ty.js'],
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
};
