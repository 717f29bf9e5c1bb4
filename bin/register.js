/** Lets Node read the package's TypeScript, with the package's own settings for JSX wherever it is run. */
import { register as registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Its settings hold for every folder: a site's own layouts stand outside the package.
register({ tsconfig: fileURLToPath(new URL('tsx.json', import.meta.url)) });
registerHooks('./resolve.js', import.meta.url);
