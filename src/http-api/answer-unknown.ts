import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answerProblem } from './problem.ts';

/** Answers what no route takes: an address that there is not, or one that takes other methods. */
export function answerUnknown(api: OpenAPIHono): (c: Context) => Response {
  let known: { path: RegExp; method: string }[] | undefined;
  return (c) => {
    known ??= api.openAPIRegistry.definitions.flatMap((definition) =>
      definition.type === 'route'
        ? [{ path: matching(definition.route.path), method: definition.route.method.toUpperCase() }]
        : [],
    );
    const methods = known.filter(({ path }) => path.test(c.req.path)).map(({ method }) => method);
    if (methods.length === 0) return answerProblem(c, 'noSuchAddress');
    c.header(
      'Allow',
      methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '),
    );
    return answerProblem(c, 'methodNotAllowed');
  };
}

/** A path as OpenAPI writes it, with {names}, as an expression. */
const matching = (path: string) =>
  new RegExp(`^${path.replaceAll(/[.]/g, '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
