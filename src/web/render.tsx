import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { loadAssets } from './assets.ts';
import { chooseLanguage } from './language.ts';
import { PageContext } from './page.ts';
import { pageAddress } from './page-address.ts';

export const assets = loadAssets();
const addresses = {
  style: assets.style.address,
  script: assets.script.address,
  icon: assets.icon.address,
};

/** Answers with a page in the language of the request. Pages are private and never kept by a cache. */
export function renderPage(c: Context, page: VNode, status: ContentfulStatusCode = 200): Response {
  const context = {
    language: chooseLanguage(c),
    address: pageAddress(c),
    assets: addresses,
    requester: c.get('requester') ?? null,
    organisation: c.get('organisation') ?? { name: null, isExample: false },
  };
  const html = renderToString(<PageContext.Provider value={context}>{page}</PageContext.Provider>);
  c.header('Cache-Control', 'private, no-store');
  c.header('Vary', 'Accept-Language, Cookie');
  return c.html(`<!doctype html>${html}`, status);
}
