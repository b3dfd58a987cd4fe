/** In the order in which they are told apart: most call themselves by the names of others too. */
const browsers = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const;

const systems = [
  ['Windows', /\bWindows\b/],
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad)\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\b(Linux|X11)\b/],
] as const;

const firstIn = (text: string, named: readonly (readonly [string, RegExp])[]) =>
  named.find(([, sign]) => sign.test(text))?.[0] ?? null;

/** What a browser calls itself (its User-Agent), as names that people know; null for what is not known. */
export function browserNames(userAgent: string): { browser: string | null; system: string | null } {
  return { browser: firstIn(userAgent, browsers), system: firstIn(userAgent, systems) };
}
