const here = 'http://stadga.invalid';

/**
 * The text as an address on this site, `/path?query#fragment`; null where it leads anywhere else.
 * Browsers read `//elsewhere`, `/\elsewhere` and addresses with tabs in them as other sites.
 */
export function localPath(text: string | undefined): string | null {
  if (text === undefined || text.length > 2_000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\u{10ffff}]*$/u.test(text)) {
    return null;
  }
  const url = URL.parse(text, here);
  if (url?.origin !== here || url.pathname.startsWith('//')) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}
