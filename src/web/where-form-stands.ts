import type { Hono } from 'hono';

/**
 * Where a form stands that is sent to an address of its own: somebody who asks for that address itself (by reload, or
 * by Enter in the address field after a mistake) means the page of the form, which is the nearest page above it.
 * @returns undefined where nothing is sent to the address
 */
export function whereFormStands(web: Hono, path: string): string | undefined {
  if (!answers(web, 'POST', path)) return undefined;
  const above = path.split('/').slice(0, -1);
  while (above.length > 1 && !answers(web, 'GET', above.join('/'))) above.pop();
  return above.join('/') || '/';
}

/** Whether an address has a handler of this method; what stands before every address does not count. */
function answers(web: Hono, method: 'GET' | 'POST', path: string): boolean {
  const [handlers] = web.router.match(method, path);
  return handlers.some(([[, route]]) => route.method === method);
}
