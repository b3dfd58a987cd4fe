import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import { findLetter, registerLetter } from '../matters/index.ts';
import type { LetterAbout } from '../matters/letter.model.ts';
import { asked } from './authenticate.ts';
import { answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import { letterInputSchema, letterSchema } from './letters.schema.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

const subjects = [
  { path: '/audits/{id}/letter', noun: 'audit', of: 'Audit', words: 'an audit' },
  { path: '/follow-ups/{id}/letter', noun: 'followUp', of: 'FollowUp', words: 'a closed follow-up round' },
] as const;

/** The auditors' letter about an audit or a round. */
export function letterRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  for (const { path, noun, of, words } of subjects) {
    routes.openapi(
      createRoute({
        method: 'get',
        path,
        operationId: `getLetterOf${of}`,
        tags: ['register'],
        summary: `The auditors’ letter about ${words}`,
        request: { params: idParam },
        responses: { 200: json('The letter.', letterSchema), ...problems('notFound', 'invalid') },
      }),
      async (c) => {
        const letter = await letterShown(asked(app, c), { noun, id: c.req.valid('param').id });
        return letter ? c.json(letter, 200) : refuse('notFound');
      },
    );
    routes.openapi(
      changeRoute({
        method: 'put',
        path,
        operationId: `registerLetterOf${of}`,
        summary: `Register the auditors’ letter about ${words}, or correct what was registered`,
        description: 'Begins a matter for each body that has none. For the coordinator and the registrar.',
        body: letterInputSchema,
        now: letterSchema,
      }),
      async (c) => {
        const context = asked(app, c);
        const about = { noun, id: c.req.valid('param').id };
        const result = await registerLetter(context, about, c.req.valid('json'));
        return answerNow(c, result, () => letterShown(context, about));
      },
    );
  }
  return routes;
}

async function letterShown(context: RequestContext, about: LetterAbout) {
  const letter = await findLetter(context, about);
  if (!letter) return null;
  const { transmittal, matters, doubts } = letter;
  const { shape } = letterSchema;
  return sent({
    dated: transmittal?.dated ?? null,
    registryNumber: transmittal?.registryNumber ?? null,
    position: transmittal?.position ?? null,
    signatures: transmittal?.signatures ?? [],
    matters: matters.map((matter) => only(shape.matters.element, matter)),
    doubts: doubts.map((doubt) => ({ kind: doubt.kind, body: 'body' in doubt ? doubt.body : null })),
    version: transmittal?.version ?? 0,
  });
}
