/**
 * Plain Eleventy as its users have it (after eleventy-base-blog): Nunjucks layouts, and Markdown that
 * Nunjucks reads first. Copied to a folder of its own, beside the posts, before it is run.
 * @param {any} config Eleventy has no types
 */
export default function plainEleventy(config) {
  // The last of a list, with a negative count.
  config.addFilter('head', (/** @type {unknown[]} */ list, /** @type {number} */ count) =>
    count < 0 ? list.slice(count) : list.slice(0, count),
  );
  config.addFilter('day', (/** @type {Date} */ date) => date.toISOString().slice(0, 10));
  config.addFilter('tagNames', (/** @type {Record<string, unknown>} */ collections) =>
    Object.keys(collections).filter((name) => !['all', 'posts'].includes(name)),
  );
  return {
    markdownTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
    dir: { input: 'content', includes: '../_includes', output: '_site' },
  };
}
