import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { handlingSituations, keptLevels } from '../classifications/classification.model.ts';
import { changeHandlingRule, changeSettings, showHandling, showSettings } from '../classifications/index.ts';
import { isOnScale } from '../classifications/scale.rules.ts';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import { type Language, texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import {
  classSettingsChangeSchema,
  classSettingsSchema,
  handlingChangeSchema,
  handlingRuleSchema,
} from './classifications.schema.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only } from './sent.ts';

const tags = ['register'];
const rules = z.object({ items: z.array(handlingRuleSchema) });

/** The organisation's scale, intervals and rules for handling information. */
export function classSettingsRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/classifications/settings',
      operationId: 'getClassSettings',
      tags,
      summary: 'The scale and the intervals',
      responses: { 200: json('As they are.', classSettingsSchema), ...problems('forbidden') },
    }),
    async (c) => {
      const shown = (await showSettings(asked(app, c))) ?? refuse('forbidden');
      return c.json(only(classSettingsSchema, shown.settings), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/classifications/settings',
      operationId: 'changeClassSettings',
      tags,
      summary: 'Choose the scale and the intervals',
      description: 'For the security officer.',
      request: { body: jsonBody(classSettingsChangeSchema) },
      responses: { 200: json('As they are now.', classSettingsSchema), ...problems(...writing, 'stale') },
    }),
    async (c) => {
      const context = asked(app, c);
      const result = await changeSettings(context, c.req.valid('json'));
      if (!result.ok) return refuseResult(result);
      const shown = (await showSettings(context)) ?? refuse('forbidden');
      return c.json(only(classSettingsSchema, shown.settings), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/classifications/handling',
      operationId: 'listHandlingRules',
      tags,
      summary: 'How information of each class is handled',
      description: 'For everybody. Built-in words are in the language of Accept-Language.',
      responses: { 200: json('The rules.', rules), ...problems() },
    }),
    async (c) => {
      const language = preferredLanguage(c.req.header('accept-language'));
      return c.json({ items: await rulesNow(asked(app, c), language) }, 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/classifications/handling',
      operationId: 'changeHandlingRule',
      tags,
      summary: 'Say in the organisation’s own words how a class is handled in a situation',
      description: 'For the security officer.',
      request: { body: jsonBody(handlingChangeSchema) },
      responses: { 200: json('The rules as they are now.', rules), ...problems(...writing, 'stale') },
    }),
    async (c) => {
      const context = asked(app, c);
      const result = await changeHandlingRule(context, c.req.valid('json'));
      if (!result.ok) return refuseResult(result);
      const language = preferredLanguage(c.req.header('accept-language'));
      return c.json({ items: await rulesNow(context, language) }, 200);
    },
  );
  return routes;
}

async function rulesNow(context: RequestContext, language: Language) {
  const { settings, own } = await showHandling(context);
  const { builtIn } = texts[language].handlingRules;
  return keptLevels
    .filter((level) => isOnScale(settings.scale, level))
    .flatMap((level) =>
      handlingSituations.map((situation) => {
        const rule = own.find((each) => each.level === level && each.situation === situation);
        const text = rule?.text ?? builtIn[situation][level] ?? '';
        return { level, situation, text, isOwn: rule !== undefined, version: rule?.version ?? 0 };
      }),
    );
}
