const longestLink = 2_000;

/** A web address as it is kept, or null for what is none: other schemes and addresses with a password are not taken. */
export function linkOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longestLink) return null;
  const url = URL.parse(trimmed);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  return url.href.length > longestLink ? null : url.href;
}

/** The host of a kept link, in the letters that the network uses: look-alikes are seen. */
export const hostOf = (link: string): string => URL.parse(link)?.hostname ?? '';
