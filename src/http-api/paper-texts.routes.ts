import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { App } from '../compose.ts';
import { changeTemplate, findPaperForm, keepPaper, listTemplates, resetTemplate } from '../papers/index.ts';
import { isKindOf, type PaperAsked } from '../papers/subject.model.ts';
import type { Language } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { idSchema } from './described.ts';
import {
  paperParam,
  paperTextsChangeSchema,
  paperTextsSchema,
  templateChangeSchema,
  templateParam,
  templateResetSchema,
  templateSchema,
} from './paper-texts.schema.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['papers'];
const inLanguage = z
  .enum(['sv', 'en'])
  .optional()
  .openapi({ description: 'The language of the texts; that of Accept-Language where it is left out.' });
const languageOf = (c: Context, chosen: Language | undefined) =>
  chosen ?? preferredLanguage(c.req.header('accept-language'));

/** The municipality's own texts of papers, and what is written for one paper. */
export function paperTextRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/paper-templates',
      operationId: 'listPaperTemplates',
      tags,
      summary: 'Every part of every paper with the text that holds',
      description: 'For the coordinator and the administrator, who write them.',
      request: { query: z.strictObject({ language: inLanguage }) },
      responses: {
        200: json('The texts.', z.object({ items: z.array(templateSchema) })),
        ...problems('forbidden', 'invalid'),
      },
    }),
    async (c) => {
      const language = languageOf(c, c.req.valid('query').language);
      const templates = (await listTemplates(asked(app, c), language)) ?? refuse('forbidden');
      return c.json({ items: templates.map((each) => only(templateSchema, each)) }, 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/paper-templates/{kind}/{section}',
      operationId: 'changePaperTemplate',
      tags,
      summary: 'Put the municipality’s own text in the place of the built-in one',
      request: { params: templateParam, body: jsonBody(templateChangeSchema) },
      responses: {
        200: json('As it is now.', templateSchema),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const [context, key, change] = [asked(app, c), c.req.valid('param'), c.req.valid('json')];
      const result = await changeTemplate(context, { ...key, ...change });
      return result.ok ? c.json(await templateNow(context, key, change.language), 200) : refuseResult(result);
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/paper-templates/{kind}/{section}/reset',
      operationId: 'resetPaperTemplate',
      tags,
      summary: 'Go back to the built-in text',
      request: { params: templateParam, body: jsonBody(templateResetSchema) },
      responses: {
        200: json('As it is now.', templateSchema),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const [context, key, change] = [asked(app, c), c.req.valid('param'), c.req.valid('json')];
      const result = await resetTemplate(context, { ...key, ...change });
      return result.ok ? c.json(await templateNow(context, key, change.language), 200) : refuseResult(result);
    },
  );
  return withKept(app, routes);
}

function withKept(app: App, routes: OpenAPIHono): OpenAPIHono {
  const path = '/papers/{of}/{id}/{kind}/texts';
  const query = z.strictObject({
    language: inLanguage,
    matter: idSchema.optional().openapi({
      description: 'The matter of the body that it is written for; the first one where it is left out.',
    }),
  });
  type Choice = z.output<typeof query>;
  const paperOf = (c: Context, { of, id, kind }: z.output<typeof paperParam>, choice: Choice): PaperAsked => {
    if (!isKindOf(of, kind)) return refuse('notFound');
    const organisation = c.get('organisation').name ?? '';
    return { of, id, kind, organisation, language: languageOf(c, choice.language), matterId: choice.matter };
  };
  routes.openapi(
    createRoute({
      method: 'get',
      path,
      operationId: 'getPaperTexts',
      tags,
      summary: 'What stands in a paper: what has been written for it, and the templates for the rest',
      request: { params: paperParam, query },
      responses: {
        200: json('The texts.', paperTextsSchema),
        ...problems('forbidden', 'notFound', 'invalid', 'tooManyRows'),
      },
    }),
    async (c) => {
      const paper = paperOf(c, c.req.valid('param'), c.req.valid('query'));
      return c.json(await textsNow(asked(app, c), paper), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path,
      operationId: 'keepPaperTexts',
      tags,
      summary: 'Keep what is written for one paper',
      description:
        'A text that is left out is as it is in the template, and so is one that is named in `back`.',
      request: { params: paperParam, query, body: jsonBody(paperTextsChangeSchema) },
      responses: {
        200: json('As it is now.', paperTextsSchema),
        ...problems(...writing, 'notFound', 'stale', 'tooManyRows'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const paper = paperOf(c, c.req.valid('param'), c.req.valid('query'));
      const result = await keepPaper(context, paper, c.req.valid('json'));
      return result.ok ? c.json(await textsNow(context, paper), 200) : refuseResult(result);
    },
  );
  return routes;
}

async function templateNow(
  context: SignedInApp,
  { kind, section }: z.output<typeof templateParam>,
  language: Language,
) {
  const all = (await listTemplates(context, language)) ?? [];
  const found = all.find((each) => each.kind === kind && each.section === section) ?? refuse('notFound');
  return only(templateSchema, found);
}

async function textsNow(context: SignedInApp, paper: PaperAsked) {
  const found = await findPaperForm(context, paper);
  if (!found.ok) return refuse(found.refusal === 'tooMany' ? 'tooManyRows' : found.refusal);
  const { form } = found;
  return sent(
    only(paperTextsSchema, {
      ...form,
      texts: { ...form.templates(), ...form.own },
      written: Object.keys(form.own),
      keptBy: form.kept?.by ?? null,
      keptAt: form.kept?.at ?? null,
      mayKeep: form.rights.keeps,
      version: form.kept?.version ?? 0,
    }),
  );
}
