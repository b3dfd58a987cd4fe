import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import { guidelineFilterOf } from '../requirements/guideline-filter.model.ts';
import {
  exportBuiltIn,
  exportCatalog,
  exportProfile,
  findRecommendationsToLink,
  findRequirementsToLink,
  type GuidelineStanding,
  listGuidelines,
  listVersions,
  type RequirementRow,
  showDraft,
  showGuideline,
  showMapping,
  showRequirement,
} from '../requirements/index.ts';
import { mappingSchemes, requirementKinds, requirementLevels } from '../requirements/requirement.model.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import {
  draftSchema,
  guidelineSchema,
  guidelineVersionSchema,
  guidelineWithVersionsSchema,
  linkedRecommendationSchema,
  linkedRequirementSchema,
  mappingSchema,
  requirementDetailSchema,
  requirementSchema,
} from './guidelines.schema.ts';
import { pageQuery } from './paging.ts';
import { refuse } from './problem.ts';
import { file, json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];
const asText = (description: string) => z.string().max(200).optional().openapi({ description });
const versionQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .openapi({ type: 'integer', description: 'Another version than the one in force.' }),
});
const requirementsQuery = versionQuery.extend({
  q: asText('Words, or parts of words.'),
  chapter: asText('A chapter’s number.'),
  kind: z.enum(requirementKinds).optional().openapi({ description: 'The kind.' }),
  level: z.enum(requirementLevels).optional().openapi({ description: 'The level.' }),
  phase: z.coerce
    .number()
    .int()
    .min(1)
    .max(5)
    .optional()
    .openapi({ type: 'integer', description: 'The phase.' }),
  iso: asText('A number in Annex A, or `none`.'),
  act: asText('A measure area, 1–10, or `none`.'),
  page: pageQuery,
});
const searchQuery = z.strictObject({
  q: asText('Words; left out: what is likely by the words of the thing itself.'),
});

/** Guidelines, their requirements and mappings, as they may be read. */
export function guidelineRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  // Before single guidelines, whose addresses would take theirs.
  oscalReads(app, routes);
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/guidelines',
      operationId: 'listGuidelines',
      tags,
      summary: 'The guidelines that the municipality follows',
      responses: {
        200: json('All that you may read.', z.object({ items: z.array(guidelineSchema) })),
        ...problems(),
      },
    }),
    async (c) => {
      const { guidelines, mayKeep } = await listGuidelines(asked(app, c));
      return c.json({ items: guidelines.map((each) => guidelineTold(each, mayKeep)) }, 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/guidelines/{id}',
      operationId: 'getGuideline',
      tags,
      summary: 'One guideline with its versions',
      request: { params: idParam },
      responses: { 200: json('The guideline.', guidelineWithVersionsSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await guidelineNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/guidelines/{id}/requirements',
      operationId: 'listRequirements',
      tags,
      summary: 'The requirements of a version, in its order',
      description: 'At most 200 at a time; `pages` says how many times to ask.',
      request: { params: idParam, query: requirementsQuery },
      responses: {
        200: json(
          'Those that are asked for.',
          z.object({ number: z.int(), items: z.array(requirementSchema), total: z.int(), pages: z.int() }),
        ),
        ...problems('notFound', 'invalid'),
      },
    }),
    async (c) => {
      const { version, ...query } = c.req.valid('query');
      const given = Object.entries(query).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      );
      const filter = guidelineFilterOf(Object.fromEntries(given));
      const shown = await showGuideline(asked(app, c), c.req.valid('param').id, filter, version ?? null);
      if (!shown) return refuse('notFound');
      const { rows, total, pages } = shown;
      return c.json({ number: shown.version.number, items: rows.map(requirementTold), total, pages }, 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/guidelines/{id}/draft',
      operationId: 'getGuidelineDraft',
      tags,
      summary: 'The draft of the next version, row by row',
      description: 'For whoever leads security; 404 for others, and where there is none.',
      request: { params: idParam },
      responses: { 200: json('The draft.', draftSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await draftNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/guidelines/{id}/mapping/{scheme}',
      operationId: 'getGuidelineMapping',
      tags,
      summary: 'Which requirements answer to each number of a scheme',
      request: {
        params: idParam.extend({
          scheme: z.enum(mappingSchemes).openapi({ description: 'Annex A, or the Act.' }),
        }),
      },
      responses: { 200: json('Every number, with gaps.', mappingSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const { id, scheme } = c.req.valid('param');
      const shown = await showMapping(asked(app, c), id, scheme);
      if (!shown) return refuse('notFound');
      const lines = shown.lines.map(({ reference, requirements }) => ({
        reference,
        requirementIds: requirements.map((each) => each.id),
      }));
      return c.json({ scheme, lines, unmapped: shown.unmapped }, 200);
    },
  );
  requirementReads(app, routes);
  return routes;
}

function requirementReads(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/requirements/{id}',
      operationId: 'getRequirement',
      tags,
      summary: 'One requirement with its wordings and the recommendations that are about it',
      request: { params: idParam },
      responses: { 200: json('The requirement.', requirementDetailSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await requirementNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/requirements/{id}/recommendations',
      operationId: 'findRecommendationsToLink',
      tags,
      summary: 'Recommendations that a requirement may be linked with, likeliest first',
      description: 'For who keeps the register of audits about security, and who leads security.',
      request: { params: idParam, query: searchQuery },
      responses: {
        200: json('At most 30.', z.object({ items: z.array(linkedRecommendationSchema) })),
        ...problems('notFound', 'invalid'),
      },
    }),
    async (c) => {
      const { q = '' } = c.req.valid('query');
      const found = await findRecommendationsToLink(asked(app, c), c.req.valid('param').id, q);
      if (!found) return refuse('notFound');
      return c.json({ items: found.choices.map((each) => only(linkedRecommendationSchema, each)) }, 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/recommendations/{id}/requirements',
      operationId: 'findRequirementsToLink',
      tags,
      summary: 'Requirements that a recommendation may be linked with, likeliest first',
      description: 'For who keeps the register of audits about security, and who leads security.',
      request: { params: idParam, query: searchQuery },
      responses: {
        200: json('At most 30.', z.object({ items: z.array(linkedRequirementSchema) })),
        ...problems('notFound', 'invalid'),
      },
    }),
    async (c) => {
      const { q = '' } = c.req.valid('query');
      const found = await findRequirementsToLink(asked(app, c), c.req.valid('param').id, q);
      if (!found) return refuse('notFound');
      const items = found.choices.map((each) =>
        only(linkedRequirementSchema, { ...each, level: each.level as 'system' }),
      );
      return c.json({ items }, 200);
    },
  );
}

function oscalReads(app: App, routes: OpenAPIHono): void {
  for (const [kind, summary] of [
    ['catalog', 'A version as an OSCAL catalogue'],
    ['profile', 'What a version makes of the built-in guideline, as an OSCAL profile'],
  ] as const) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/guidelines/{id}/${kind}.json`,
        operationId: kind === 'catalog' ? 'getGuidelineCatalog' : 'getGuidelineProfile',
        tags,
        summary,
        description: 'OSCAL 1.0.6; docs/oscal.md tells what stands where.',
        request: { params: idParam, query: versionQuery },
        responses: { 200: file('The document.', 'application/json'), ...problems('notFound', 'invalid') },
      }),
      async (c) => {
        const [context, { id }, { version = null }] = [
          asked(app, c),
          c.req.valid('param'),
          c.req.valid('query'),
        ];
        const words = texts[preferredLanguage(c.req.header('accept-language'))];
        const found =
          kind === 'catalog'
            ? await exportCatalog(context, id, version)
            : await exportProfile(context, id, version, words);
        return found ? (c.json(found) as never) : refuse('notFound');
      },
    );
  }
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/guidelines/built-in-catalog.json',
      operationId: 'getBuiltInCatalog',
      tags,
      summary: 'The guideline that comes with Stadga, as an OSCAL catalogue',
      responses: { 200: file('The document.', 'application/json'), ...problems() },
    }),
    (c) => {
      const words = texts[preferredLanguage(c.req.header('accept-language'))];
      return c.json(exportBuiltIn(asked(app, c).now(), words)) as never;
    },
  );
}

const requirementTold = (row: RequirementRow) => sent(only(requirementSchema, row));

const guidelineTold = (guideline: GuidelineStanding, seesDrafts: boolean) =>
  sent(only(guidelineSchema, { ...guideline, draft: seesDrafts ? guideline.draft : null }));

/** A guideline as it is told after a change. */
export async function guidelineNow(context: RequestContext, id: string) {
  const found = await listVersions(context, id);
  if (!found) return null;
  const seesDrafts = found.versions.some(({ state }) => state === 'draft');
  return {
    ...guidelineTold(found.guideline, seesDrafts),
    versions: found.versions.map((each) => only(guidelineVersionSchema, each)),
  };
}

/** The draft as it is told after a change. */
export async function draftNow(context: RequestContext, id: string) {
  const draft = await showDraft(context, id);
  if (!draft) return null;
  return {
    number: draft.version.number,
    version: draft.version.version,
    unreviewed: draft.blockers.unreviewed,
    rows: draft.rows.map(({ id: row, kind, after }) => ({
      id: row,
      change: kind,
      requirement: after && requirementTold(after),
      doubts: [...(after?.doubts ?? [])],
      isReviewed: (after?.reviewedAt ?? null) !== null,
      version: after?.version ?? null,
    })),
  };
}

/** A requirement as it is told after a change. */
export async function requirementNow(context: RequestContext, id: string) {
  const shown = await showRequirement(context, id);
  if (!shown) return null;
  return {
    ...requirementTold(shown.row),
    standing: shown.standing,
    wordings: shown.wordings.map(({ number, state, inForceFrom, text, level }) => ({
      number,
      state: state as 'inForce',
      inForceFrom,
      text,
      level,
    })),
    recommendations: shown.recommendations.map((each) => only(linkedRecommendationSchema, each)),
  };
}
