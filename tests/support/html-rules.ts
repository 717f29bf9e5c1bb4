/** What html-validate is asked of every page; each rule that is off or loosened stands here with the reason. */
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Besides those three sets: headings that skip no level, and names that are not made up.
    'heading-level': 'error',
    'input-missing-label': 'error',
    'missing-doctype': 'error',
    'no-missing-references': 'error',
    'no-style-tag': 'error',
    'no-unknown-elements': 'error',

    // Matters of taste, all of them HTML that every browser and the Nu checker read alike:
    // Eleventy's own habit is `<!doctype html>` in lower case, and ours.
    'doctype-style': 'off',
    // Preact writes `<img/>`, markdown-it `<img>`.
    'void-style': 'off',
    // markdown-it's task lists write `disabled=""`.
    'attribute-boolean-style': 'off',
    // A title is the author's, and the name of the site follows it.
    'long-title': 'off',

    // Boxes that may be ticked together share a name (HTML 4.10.5.1.15): the facets of the search.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // A list may have a name (ARIA 1.2), and screen readers say it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** Everything that html-validate says of a page, its warnings too. */
export async function htmlFaults(html: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message, selector }) => {
      return `${name}:${line}:${column} ${ruleId}: ${message} (${selector})`;
    }),
  );
}
