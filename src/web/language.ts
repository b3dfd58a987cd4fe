import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Language, texts } from '../texts/index.ts';

const cookie = 'language';
const oneYear = 365 * 24 * 60 * 60;

function known(code: string | undefined): Language | null {
  return code !== undefined && Object.hasOwn(texts, code) ? (code as Language) : null;
}

/** The first language in an Accept-Language header that we have; Swedish when none is asked for. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { language: known(tag.split('-')[0]), weight: weight ? Number(weight) : 1 };
    })
    .filter(({ language, weight }) => language && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language ?? 'sv';
}

/** Asked for in the address, else chosen before, else what the browser prefers. A choice is remembered. */
export function chooseLanguage(c: Context): Language {
  const asked = known(c.req.query('lang'));
  if (asked) {
    setCookie(c, cookie, asked, { path: '/', maxAge: oneYear, sameSite: 'Lax', httpOnly: true });
    return asked;
  }
  return known(getCookie(c, cookie)) ?? preferredLanguage(c.req.header('accept-language'));
}
