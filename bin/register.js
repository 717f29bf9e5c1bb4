/** Lets Node read the package's TypeScript, with the package's own settings for JSX wherever it is run. */
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
