import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import {
  addRequirement,
  adoptGuideline,
  beginDraft,
  type Changed,
  changeGuideline,
  changeRequirement,
  discardDraft,
  importCatalog,
  leaveOutRequirement,
  linkRecommendation,
  mapRequirement,
  mergeRequirements,
  moveRequirement,
  putInForce,
  reviewChapter,
  reviewRequirement,
  splitRequirement,
  startGuideline,
  takeBackRequirement,
  unlinkRecommendation,
} from '../requirements/index.ts';
import { requirementLevels } from '../requirements/requirement.model.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { addedSchema, idParam, idSchema } from './described.ts';
import { draftNow, guidelineNow, requirementNow } from './guidelines.routes.ts';
import {
  adoptionSchema,
  discardSchema,
  draftSchema,
  guidelineChangeSchema,
  guidelineWithVersionsSchema,
  intoForceSchema,
  linkSchema,
  mappingChangeSchema,
  newGuidelineSchema,
  newRequirementSchema,
  requirementChangeSchema,
  requirementDetailSchema,
  reviewChapterSchema,
  rowActSchema,
  rowMoveSchema,
  rowParam,
  rowSplitSchema,
} from './guidelines.schema.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { created, json, jsonBody, newRoutes, nothing, problems, writing } from './routes.ts';

const tags = ['register'];
const forOfficer = 'For whoever leads security in the municipality.';

/** Guidelines adopted, adapted and put in force; mappings and links. */
export function guidelineChanges(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    addRoute({
      path: '/guidelines/adopt',
      operationId: 'adoptGuideline',
      summary: 'Adopt the built-in guideline as it is, in force from a day',
      description: forOfficer,
      body: adoptionSchema,
    }),
    async (c) => answerAdded(c, await adoptGuideline(asked(app, c), c.req.valid('json')), 'guidelines'),
  );
  routes.openapi(
    addRoute({
      path: '/guidelines',
      operationId: 'startGuideline',
      summary: 'Begin a guideline of one’s own with an empty draft',
      description: forOfficer,
      body: newGuidelineSchema,
    }),
    async (c) => answerAdded(c, await startGuideline(asked(app, c), c.req.valid('json')), 'guidelines'),
  );
  routes.openapi(
    changeRoute({
      method: 'put',
      path: '/guidelines/{id}',
      operationId: 'changeGuideline',
      summary: 'Change what is said of the guideline itself',
      description: `${forOfficer} What is left out becomes empty.`,
      body: guidelineChangeSchema,
      now: guidelineWithVersionsSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await changeGuideline(context, id, c.req.valid('json')), () =>
        guidelineNow(context, id),
      );
    },
  );
  importRoute(app, routes);
  draftChanges(app, routes);
  rowChanges(app, routes);
  requirementChanges(app, routes);
  return routes;
}

function importRoute(app: App, routes: OpenAPIHono): void {
  const query = z.strictObject({
    guideline: idSchema
      .optional()
      .openapi({ description: 'The guideline whose next version it becomes; left out: a new one.' }),
    title: z.string().max(200).default('').openapi({ description: 'What a new one is to be called.' }),
    level: z
      .enum(requirementLevels)
      .default('administration')
      .openapi({ description: 'Of requirements that do not tell theirs.' }),
  });
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/guidelines/catalog',
      operationId: 'importCatalog',
      tags,
      summary: 'Read an OSCAL catalogue in as a draft',
      description: `${forOfficer} At most 5 MB here; the page takes 20. Why one could not be read stands in \`why\`.`,
      request: {
        query,
        body: jsonBody(z.object({}).loose().openapi('OscalCatalog', { description: 'The catalogue.' })),
      },
      responses: {
        201: created('It is a draft now.', addedSchema),
        ...problems(...writing, 'notFound', 'stale', 'listUnreadable'),
      },
    }),
    async (c) => {
      const { guideline = null, title, level } = c.req.valid('query');
      const words = texts[preferredLanguage(c.req.header('accept-language'))];
      const result = await importCatalog(asked(app, c), {
        text: JSON.stringify(c.req.valid('json')),
        guidelineId: guideline,
        title,
        untitled: words.requirements.importing.untitled,
        defaultLevel: level,
      });
      if (!result.ok && 'fault' in result) return refuse('listUnreadable', { why: result.fault });
      if (!result.ok) return refuseResult(result);
      c.header('Location', `/api/v1/guidelines/${result.id}`);
      return c.json({ id: result.id }, 201);
    },
  );
}

function draftChanges(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/guidelines/{id}/draft',
      operationId: 'beginGuidelineDraft',
      tags,
      summary: 'Begin a new version, which says what the one in force says',
      description: forOfficer,
      request: { params: idParam },
      responses: {
        200: json('The draft.', draftSchema),
        204: nothing('It is gone.'),
        ...problems('forbidden', 'tokenReadsOnly', 'notFound', 'invalid', 'stale'),
      },
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await beginDraft(context, id), () => draftNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/guidelines/{id}/draft/in-force',
      operationId: 'putGuidelineInForce',
      summary: 'Put the draft in force in the place of the version before',
      description: `${forOfficer} From then on nothing in it is altered. Refused while something doubtful has not been looked at.`,
      body: intoForceSchema,
      now: guidelineWithVersionsSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await putInForce(context, id, c.req.valid('json')), () =>
        guidelineNow(context, id),
      );
    },
  );
  routes.openapi(
    changeRoute({
      path: '/guidelines/{id}/draft/discard',
      operationId: 'discardGuidelineDraft',
      summary: 'Throw the draft away',
      description: `${forOfficer} A guideline that has never been in force goes with it.`,
      body: discardSchema,
      now: guidelineWithVersionsSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await discardDraft(context, id, c.req.valid('json')), () =>
        guidelineNow(context, id),
      );
    },
  );
  routes.openapi(
    changeRoute({
      path: '/guidelines/{id}/draft/review',
      operationId: 'reviewDraftChapter',
      summary: 'Say that every doubtful row of a chapter has been looked at',
      description: forOfficer,
      body: reviewChapterSchema,
      now: draftSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await reviewChapter(context, id, c.req.valid('json').chapter);
      return answerNow(c, result, () => draftNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/guidelines/{id}/draft/requirements',
      operationId: 'addRequirement',
      summary: 'Write a requirement more into the draft',
      description: forOfficer,
      body: newRequirementSchema,
      now: draftSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await addRequirement(context, id, c.req.valid('json')), () =>
        draftNow(context, id),
      );
    },
  );
}

function rowChanges(app: App, routes: OpenAPIHono): void {
  const rowRoute = <Path extends string, Body extends z.ZodType>(told: {
    readonly path: Path;
    readonly operationId: string;
    readonly summary: string;
    readonly body: Body;
    readonly method?: 'put';
  }) => {
    const { body, method = 'post', ...words } = told;
    return createRoute({
      ...words,
      method,
      tags,
      description: forOfficer,
      request: { params: rowParam, body: jsonBody(body) },
      responses: {
        200: json('The draft as it is now.', draftSchema),
        204: nothing('It is gone.'),
        ...problems(...writing, 'notFound', 'stale'),
      },
    });
  };
  const at = '/guidelines/{id}/draft/requirements/{requirement}' as const;
  const act = <Sent extends object>(
    name: string,
    operationId: string,
    summary: string,
    body: z.ZodType<Sent>,
    change: (context: RequestContext, id: string, requirement: string, sent: Sent) => Promise<Changed>,
  ) =>
    routes.openapi(rowRoute({ path: `${at}/${name}`, operationId, summary, body }), async (c) => {
      const [context, { id, requirement }] = [asked(app, c), c.req.valid('param')];
      const result = await change(context, id, requirement, c.req.valid('json') as Sent);
      return answerNow(c, result, () => draftNow(context, id));
    });
  routes.openapi(
    rowRoute({
      method: 'put',
      path: at,
      operationId: 'changeRequirement',
      summary: 'Write a requirement of the draft anew, whole',
      body: requirementChangeSchema,
    }),
    async (c) => {
      const [context, { id, requirement }] = [asked(app, c), c.req.valid('param')];
      const result = await changeRequirement(context, id, requirement, c.req.valid('json'));
      return answerNow(c, result, () => draftNow(context, id));
    },
  );
  act(
    'review',
    'reviewRequirement',
    'Say that what is doubtful in a row has been looked at',
    rowActSchema,
    reviewRequirement,
  );
  act(
    'leave-out',
    'leaveOutRequirement',
    'Leave a requirement out of the draft',
    rowActSchema,
    leaveOutRequirement,
  );
  act(
    'merge',
    'mergeRequirements',
    'Make one requirement of a row and the one after it',
    rowActSchema,
    mergeRequirements,
  );
  act('move', 'moveRequirement', 'Move a row past the one above or below', rowMoveSchema, moveRequirement);
  act(
    'split',
    'splitRequirement',
    'Part a row where its text has empty lines',
    rowSplitSchema,
    splitRequirement,
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: `${at}/take-back`,
      operationId: 'takeBackRequirement',
      tags,
      summary: 'Take back what the draft does with a requirement of the version in force',
      description: forOfficer,
      request: { params: rowParam },
      responses: {
        200: json('The draft as it is now.', draftSchema),
        204: nothing('It is gone.'),
        ...problems('forbidden', 'tokenReadsOnly', 'notFound', 'invalid', 'stale'),
      },
    }),
    async (c) => {
      const [context, { id, requirement }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await takeBackRequirement(context, id, requirement), () => draftNow(context, id));
    },
  );
}

function requirementChanges(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    changeRoute({
      method: 'put',
      path: '/requirements/{id}/mapping',
      operationId: 'mapRequirement',
      summary: 'Say which numbers a requirement answers to',
      description: `${forOfficer} It holds for every version.`,
      body: mappingChangeSchema,
      now: requirementDetailSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await mapRequirement(context, id, c.req.valid('json')), () =>
        requirementNow(context, id),
      );
    },
  );
  routes.openapi(
    changeRoute({
      path: '/requirements/{id}/recommendations',
      operationId: 'linkRecommendation',
      summary: 'Link a requirement with a recommendation that is about it',
      description: 'For who keeps the register of audits about security, and who leads security.',
      body: linkSchema,
      now: requirementDetailSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await linkRecommendation(context, id, c.req.valid('json').recommendationId);
      return answerNow(c, result, () => requirementNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/requirements/{id}/recommendations/unlink',
      operationId: 'unlinkRecommendation',
      summary: 'Take such a link away',
      description: 'For who keeps the register of audits about security, and who leads security.',
      body: linkSchema,
      now: requirementDetailSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await unlinkRecommendation(context, id, c.req.valid('json').recommendationId);
      return answerNow(c, result, () => requirementNow(context, id));
    },
  );
}
