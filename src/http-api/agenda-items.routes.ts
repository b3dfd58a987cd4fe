import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { App } from '../compose.ts';
import {
  actOnDecision,
  changeItem,
  findItem,
  findMeetingPaper,
  moveItem,
  removeItem,
} from '../forum/index.ts';
import { type MeetingPaperKind, meetingPaperKinds } from '../forum/meeting-paper.model.ts';
import { printPaper } from '../papers/index.ts';
import { paperFiles } from '../papers/paper-addresses.view.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import {
  decisionActionSchema,
  itemChangeSchema,
  itemMoveSchema,
  itemRemovalSchema,
  itemSchema,
  meetingSchema,
} from './forum.schema.ts';
import { itemNow, meetingNow, meetingOfItemNow } from './forum-shown.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';

const formats = {
  pdf: paperFiles['paper.pdf'],
  archive: paperFiles['paper-archive.pdf'],
  docx: paperFiles['paper.docx'],
} as const;

/** Items on agendas, the actions of their decisions, and the papers of meetings. */
export function agendaItemRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/agenda-items/{id}',
      operationId: 'getAgendaItem',
      tags: ['register'],
      summary: 'One item of an agenda, with what was decided and who does it',
      request: { params: idParam },
      responses: { 200: json('The item.', itemSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await itemNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/agenda-items/{id}',
      operationId: 'changeAgendaItem',
      summary: 'Change the heading or the background of an item',
      body: itemChangeSchema,
      now: meetingSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeItem(context, id, c.req.valid('json'));
      return answerNow(c, result, () => meetingOfItemNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/agenda-items/{id}/move',
      operationId: 'moveAgendaItem',
      summary: 'Move an item one place on its agenda',
      body: itemMoveSchema,
      now: meetingSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await moveItem(context, id, c.req.valid('json'));
      return answerNow(c, result, () => meetingOfItemNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/agenda-items/{id}/remove',
      operationId: 'removeAgendaItem',
      summary: 'Take an item off its agenda; one whose decision has actions stays',
      body: itemRemovalSchema,
      now: meetingSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const found = await findItem(context, id);
      const result = await removeItem(context, id, c.req.valid('json'));
      return answerNow(c, result, async () => (found ? meetingNow(context, found.meeting.id) : null));
    },
  );
  routes.openapi(
    addToRoute({
      path: '/agenda-items/{id}/actions',
      operationId: 'actOnDecision',
      summary: 'Give somebody an action that carries out what was decided on the item',
      body: decisionActionSchema,
    }),
    async (c) =>
      answerAdded(c, await actOnDecision(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  for (const kind of meetingPaperKinds) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/forum-meetings/{id}/papers/${kind}`,
        operationId: papers[kind].operationId,
        tags: ['papers'],
        summary: papers[kind].summary,
        request: { params: idParam, query: paperQuery },
        responses: {
          200: {
            description: 'The paper.',
            content: { [formats.pdf.type]: { schema: {} }, [formats.docx.type]: { schema: {} } },
          },
          ...problems('notFound', 'invalid'),
        },
      }),
      (c) => answerPaper(app, c, { id: c.req.valid('param').id, kind, ...c.req.valid('query') }),
    );
  }
  return routes;
}

const paperQuery = z.strictObject({
  format: z
    .enum(['pdf', 'archive', 'docx'])
    .default('pdf')
    .openapi({ description: '`pdf`: PDF/UA-1; `archive`: PDF/A-2a; `docx`: Word.' }),
  public: z.enum(['yes', 'no']).default('no').openapi({
    description:
      '`yes`: without what is marked, without what tells of weak protection, and without names of staff.',
  }),
});

const papers: Record<MeetingPaperKind, { operationId: string; summary: string }> = {
  forumNotice: {
    operationId: 'getForumNotice',
    summary: 'The notice of a meeting (kallelse), with its agenda',
  },
  forumMinutes: {
    operationId: 'getForumMinutes',
    summary: 'The notes of a meeting; a draft until they are closed',
  },
};

interface PaperAsked {
  readonly id: string;
  readonly kind: MeetingPaperKind;
  readonly format: keyof typeof formats;
  readonly public: 'yes' | 'no';
}

async function answerPaper(app: App, c: Context, { id, kind, format, public: isPublic }: PaperAsked) {
  const found = await findMeetingPaper(asked(app, c), id, {
    kind,
    language: preferredLanguage(c.req.header('accept-language')),
    organisation: c.get('organisation').name ?? '',
    isPublic: isPublic === 'yes',
  });
  if (!found) return refuse('notFound');
  const file = formats[format];
  const bytes = await printPaper(found.paper, file.format);
  return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': file.type });
}
