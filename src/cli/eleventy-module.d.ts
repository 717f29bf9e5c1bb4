/** Eleventy 3.1 ships no types; `eleventy.ts` names the part of it that is used. */
declare module '@11ty/eleventy' {
  import type { EleventyInstance } from './eleventy.ts';

  const Eleventy: new (
    input: string | undefined,
    output: string,
    options: object,
  ) => EleventyInstance;
  export default Eleventy;
}
