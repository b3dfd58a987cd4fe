import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import { findWay, listMatters, type MatterRow, recordStep, withdrawStep } from '../matters/index.ts';
import { parseMatterFilter } from '../matters/matter-list.model.ts';
import { asked } from './authenticate.ts';
import { answerNow, changeRoute } from './change-route.ts';
import { idParam, idSchema } from './described.ts';
import {
  matterListQuery,
  matterWaySchema,
  stepSchema,
  stepWithdrawalSchema,
  wayMatterSchema,
} from './matters.schema.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];
const stepParam = idParam.extend({ stepId: idSchema.openapi({ description: 'The id of the step.' }) });

/** Matters on their way through the boards, and the steps that are noted of them. */
export function matterRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/matters',
      operationId: 'listMatters',
      tags,
      summary: 'The matters on their way through the boards, with their plans, page by page',
      description: 'The most urgent first. The auditors see of a matter what has been handed over.',
      request: { query: matterListQuery },
      responses: { 200: json('A page of matters.', pageOf(wayMatterSchema)), ...problems('invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const filter = parseMatterFilter({ ...query, ...asText(query) });
      const list = await listMatters(asked(app, c), filter);
      const items = list.rows.map(matterTold);
      return c.json(sent({ items, ...pageFacts(c, filter, list.matching) }), 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/matters/{id}/way',
      operationId: 'getMatterWay',
      tags,
      summary: 'One matter with its plan and every step that was noted',
      request: { params: idParam },
      responses: { 200: json('The matter.', matterWaySchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const way = await wayTold(asked(app, c), c.req.valid('param').id);
      return way ? c.json(way, 200) : refuse('notFound');
    },
  );

  routes.openapi(
    changeRoute({
      path: '/matters/{id}/steps',
      operationId: 'noteMatterStep',
      summary: 'Note a step of a matter’s way',
      description:
        'The matter’s own dates follow. For the body’s own people, the registrar, and whoever keeps the register.',
      body: stepSchema,
      now: matterWaySchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await recordStep(context, id, c.req.valid('json'));
      return answerNow(c, result, () => wayTold(context, id));
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/matters/{id}/steps/{stepId}/withdraw',
      operationId: 'withdrawMatterStep',
      tags,
      summary: 'Take back a step that was noted by mistake',
      description: 'It stays as taken back; the matter’s dates become what the other steps say.',
      request: { params: stepParam, body: jsonBody(stepWithdrawalSchema) },
      responses: {
        200: json('The matter as it is now.', matterWaySchema),
        204: { description: 'It is changed, and is no longer for who asks to see.' },
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const { id, stepId } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawStep(context, id, stepId, c.req.valid('json'));
      return answerNow(c, result, () => wayTold(context, id));
    },
  );
  return routes;
}

const asText = ({ year, page, size }: { year?: number | undefined; page: number; size: number }) => ({
  year: year === undefined ? undefined : String(year),
  page: String(page),
  size: String(size),
});

/** A matter as the API tells of it. */
function matterTold({ matter, plan }: Pick<MatterRow, 'matter' | 'plan'>) {
  const { plan: _, ...facts } = wayMatterSchema.shape;
  const told = Object.fromEntries(
    Object.keys(facts).map((name) => [name, matter[name as keyof typeof matter]]),
  ) as Pick<typeof matter, keyof typeof facts>;
  return {
    ...told,
    plan: plan && {
      steps: [...plan.steps],
      meetsOn: plan.meeting?.meetsOn ?? null,
      problem: plan.problem,
      wayOut: plan.wayOut,
      arrives: plan.arrives,
    },
  };
}

async function wayTold(context: RequestContext, id: string) {
  const way = await findWay(context, id);
  if (!way) return null;
  const noted = way.steps.map(({ byName, ...step }) => ({
    ...only(matterWaySchema.shape.noted.element, { ...step, by: byName }),
  }));
  return sent({ ...matterTold(way), noted });
}
