/** What pages may load and run, for their own `<head>` and for the headers of the host. */

/**
 * The content security policy of a page: nothing but the site's own files.
 * @param asks origins of other sites whose files, but no scripts, the page may fetch
 */
export function contentPolicy(runsWasm: boolean, asks: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self'${runsWasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...asks].join(' '),
    "base-uri 'none'",
    "form-action 'self'",
    "manifest-src 'self'",
  ].join('; ');
}
