/**
 * A resolution hook: a site's own layouts find `preact` and `plainsight` in the package that builds
 * them, so that a site need install nothing to replace a layout.
 */

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (!/^(?:preact|plainsight)(?:\/|$)/.test(specifier)) throw error;
    return next(specifier, { ...context, parentURL: import.meta.url });
  }
}
