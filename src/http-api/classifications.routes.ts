import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { SubjectAsked } from '../classifications/classification.model.ts';
import {
  assess,
  changeClassification,
  decideClassification,
  importClasses,
  listClasses,
  planGaps,
  procurementList,
  whereClassified,
  withdrawClassification,
} from '../classifications/index.ts';
import { classFilter, listShows, listSorts, rowsOnPage } from '../classifications/list.model.ts';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import { findOrganisation } from '../organisation/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { classShown, oneClassification } from './classification-shown.ts';
import {
  addedManySchema,
  classImportSchema,
  classificationChangeSchema,
  classificationDecisionSchema,
  classificationWithdrawalSchema,
  gapPlanSchema,
  listedClassSchema,
  newClassificationSchema,
  oneClassificationSchema,
  subjectClassSchema,
} from './classifications.schema.ts';
import { idParam, idSchema } from './described.ts';
import { pageFacts, pageOf, pageQuery } from './paging.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { file, json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];
const folders = { asset: 'assets', system: 'systems' } as const;
const names = { asset: 'Asset', system: 'System' } as const;

/** Classes of assets and systems. The top class is refused everywhere, and nothing of it is kept. */
export function classificationRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  addList(app, routes);
  for (const noun of ['asset', 'system'] as const) addOfSubject(app, routes, noun);
  addChanges(app, routes);
  addOfSystem(app, routes);
  return routes;
}

function addList(app: App, routes: OpenAPIHono): void {
  const query = z.strictObject({
    show: z.enum(listShows).default('work').openapi({ description: 'What is listed.' }),
    body: idSchema.optional().openapi({ description: 'The administration.' }),
    sort: z.enum(listSorts).default('name').openapi({ description: 'The order.' }),
    page: pageQuery,
  });
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/classifications',
      operationId: 'listClasses',
      tags,
      summary: 'Assets and systems with their classes, and what each needs',
      request: { query },
      responses: { 200: json('A page.', pageOf(listedClassSchema)), ...problems('invalid') },
    }),
    async (c) => {
      const filter = classFilter.parse(c.req.valid('query'));
      const list = await listClasses(asked(app, c), filter);
      const items = list.rows.map((row) => only(listedClassSchema, row));
      const facts = pageFacts(c, { page: filter.page, size: rowsOnPage }, list.count);
      return c.json(sent({ items, ...facts }), 200);
    },
  );
}

function addOfSubject(app: App, routes: OpenAPIHono, noun: 'asset' | 'system'): void {
  const path = `/${folders[noun]}/{id}/classification` as const;
  routes.openapi(
    createRoute({
      method: 'get',
      path,
      operationId: `getClassOf${names[noun]}`,
      tags,
      summary: `The class of ${noun === 'asset' ? 'an asset' : 'a system'}: decided, waiting, inherited, and earlier`,
      request: { params: idParam },
      responses: { 200: json('The class.', subjectClassSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await classShown(asked(app, c), { noun, id: c.req.valid('param').id });
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addToRoute({
      path,
      operationId: `classify${names[noun]}`,
      summary: `Propose a class of ${noun === 'asset' ? 'an asset' : 'a system'}`,
      description: 'A draft until the information owner decides it.',
      body: newClassificationSchema,
    }),
    async (c) => {
      const subject: SubjectAsked = { noun, id: c.req.valid('param').id };
      return answerAdded(c, await assess(asked(app, c), subject, c.req.valid('json')));
    },
  );
}

function addChanges(app: App, routes: OpenAPIHono): void {
  const now = subjectClassSchema;
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/classifications/{id}',
      operationId: 'getClassification',
      tags,
      summary: 'One classification',
      request: { params: idParam },
      responses: { 200: json('The classification.', oneClassificationSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await oneClassification(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    changeRoute({
      method: 'put',
      path: '/classifications/{id}',
      operationId: 'changeClassification',
      summary: 'Assess a draft anew',
      body: classificationChangeSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await changeClassification(context, id, c.req.valid('json'));
      return answerNow(c, result, () => classNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/classifications/{id}/decision',
      operationId: 'decideClassification',
      summary: 'The information owner decides the class',
      description: 'From then on it is never altered.',
      body: classificationDecisionSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await decideClassification(context, id, c.req.valid('json'));
      return answerNow(c, result, () => classNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/classifications/{id}/withdraw',
      operationId: 'withdrawClassification',
      summary: 'Withdraw a draft',
      body: classificationWithdrawalSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await withdrawClassification(context, id, c.req.valid('json'));
      return answerNow(c, result, () => classNow(context, id));
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/classifications/batch',
      operationId: 'importClasses',
      tags,
      summary: 'Propose many classes at once, as from an export of KLASSA',
      request: { body: jsonBody(classImportSchema) },
      responses: { 201: json('They are added.', addedManySchema), ...problems(...writing, 'notFound') },
    }),
    async (c) => {
      const result = await importClasses(asked(app, c), c.req.valid('json'));
      return result.ok ? c.json({ ids: [...result.ids] }, 201) : refuseResult(result);
    },
  );
}

async function classNow(context: RequestContext, id: string) {
  const subject = await whereClassified(context, id);
  return subject ? classShown(context, subject) : null;
}

function addOfSystem(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/systems/{id}/classification/plan',
      operationId: 'planGaps',
      tags,
      summary: 'Make an action of each chosen gap of a system',
      request: { params: idParam, body: jsonBody(gapPlanSchema) },
      responses: { 201: json('They are added.', addedManySchema), ...problems(...writing, 'notFound') },
    }),
    async (c) => {
      const result = await planGaps(asked(app, c), c.req.valid('param').id, c.req.valid('json'));
      return result.ok ? c.json({ ids: [...result.ids] }, 201) : refuseResult(result);
    },
  );
  for (const format of ['docx', 'xlsx'] as const) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/systems/{id}/classification/requirements.${format}`,
        operationId: format === 'docx' ? 'downloadProcurementDocument' : 'downloadProcurementSheet',
        tags,
        summary: `What to ask a supplier of the system for, as ${format === 'docx' ? 'a Word' : 'an Excel'} file`,
        description: 'Its words are in the language of Accept-Language.',
        request: { params: idParam },
        responses: { 200: file('The file.', mediaTypes[format]), ...problems('notFound') },
      }),
      async (c) => {
        const context = asked(app, c);
        const language = preferredLanguage(c.req.header('accept-language'));
        const { name } = await findOrganisation(context);
        const wanted = { format, language, organisation: name ?? '' };
        const made = await procurementList(context, c.req.valid('param').id, wanted);
        return made ? c.body(made.bytes, 200, { 'Content-Type': mediaTypes[format] }) : refuse('notFound');
      },
    );
  }
}
