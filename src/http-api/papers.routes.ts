import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { App } from '../compose.ts';
import { composePaper, makePackage, makeRegisterPackage, printPaper } from '../papers/index.ts';
import { paperFiles } from '../papers/paper-addresses.view.ts';
import type { PaperKind } from '../papers/paper-template.model.ts';
import { mostRows, type PaperSubject, paperSubjects, type SubjectFound } from '../papers/subject.model.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { idParam, idSchema } from './described.ts';
import { refuse } from './problem.ts';
import { newRoutes, problems } from './routes.ts';

const formats = {
  pdf: paperFiles['paper.pdf'],
  archive: paperFiles['paper-archive.pdf'],
  docx: paperFiles['paper.docx'],
} as const;

const tags = ['papers'];

const publicChoice = z
  .enum(['yes', 'no'])
  .default('no')
  .openapi({ description: '`yes`: the public version, without marked parts and without names of staff.' });

const query = z.strictObject({
  format: z
    .enum(['pdf', 'archive', 'docx'])
    .default('pdf')
    .openapi({ description: '`pdf`: PDF/UA-1; `archive`: PDF/A-2a; `docx`: Word.' }),
  public: publicChoice,
});

const ofResponse = query.extend({
  matter: idSchema.optional().openapi({
    description: 'The matter of the body that it is written for; the first one where it is left out.',
  }),
});

const content = {
  [formats.pdf.type]: { schema: {} },
  [formats.docx.type]: { schema: {} },
} as const;

const answers = {
  200: { description: 'The paper.', content },
  ...problems('forbidden', 'notFound', 'invalid', 'tooManyRows'),
};

const about =
  'With what has been saved for it on its page, else the texts of the templates, in the language of Accept-Language.';

/** What stands before the papers of each subject, and what they are called. */
const subjects = {
  responses: { path: '/responses/{id}/papers', of: 'a response' },
  rounds: { path: '/follow-ups/{id}/papers', of: 'a round' },
  audits: { path: '/audits/{id}/papers', of: 'an audit' },
  bodies: { path: '/bodies/{id}/papers', of: 'a body' },
} as const satisfies Partial<Record<PaperSubject, { path: string; of: string }>>;

const names: Record<PaperKind, string> = {
  response: 'The answer to the auditors (yttrande)',
  officialLetter: 'The administration’s letter to its board (tjänsteskrivelse)',
  extractOfMinutes: 'The extract of minutes (protokollsutdrag)',
  actionPlan: 'The action plan',
  roundReport: 'The report',
  statusReport: 'The status report over all audits',
  reportToChiefExecutive: 'The report on information security to the chief executive',
  reportToBoard: 'The report on information security to the executive board',
  forumNotice: 'The notice of a meeting of the information security forum',
  forumMinutes: 'The notes of a meeting of the information security forum',
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The papers of responses, rounds, audits and bodies, the status reports, and the package for the registration system. */
export function paperRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  for (const [subject, { path, of }] of Object.entries(subjects) as [
    keyof typeof subjects,
    { path: string; of: string },
  ][]) {
    for (const kind of paperSubjects[subject] as readonly PaperKind[]) {
      routes.openapi(
        createRoute({
          method: 'get',
          path: `${path}/${kind}`,
          operationId: `get${capital(kind)}Of${capital(subject)}`,
          tags,
          summary: `${names[kind]} of ${of}`,
          description: `${about} At most ${mostRows} rows.`,
          request: { params: idParam, query: subject === 'responses' ? ofResponse : query },
          responses: answers,
        }),
        (c) => answerPaper(app, c, { of: subject, id: c.req.valid('param').id, kind }, c.req.valid('query')),
      );
    }
  }
  for (const reader of ['board', 'auditors'] as const) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/papers/statusReport/${reader}`,
        operationId: `getStatusReportTo${capital(reader)}`,
        tags,
        summary: `${names.statusReport}, to the ${reader === 'board' ? 'executive board' : 'auditors'}`,
        description: `${about} At most 1000 recommendations.`,
        request: { query },
        responses: answers,
      }),
      (c) => answerPaper(app, c, { of: 'register', id: reader, kind: 'statusReport' }, c.req.valid('query')),
    );
  }
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/responses/{id}/papers/package',
      operationId: 'getPackageOfResponse',
      tags,
      summary: 'The package of a response for the registration system',
      description:
        'A ZIP with the papers as PDF/A-2a and Word, the evidence that is named, and metadata as XML and JSON (docs/registration-package.md).',
      request: {
        params: idParam,
        query: z.strictObject({
          kinds: z.string().max(200).default('response').openapi({
            description: 'The papers in it, with commas between.',
            example: 'response,extractOfMinutes',
          }),
          evidence: z
            .string()
            .max(4_000)
            .default('')
            .openapi({ description: 'Ids of evidence to attach, with commas between.' }),
          public: publicChoice,
        }),
      },
      responses: {
        200: { description: 'The package.', content: { 'application/zip': { schema: {} } } },
        ...problems('forbidden', 'notFound', 'invalid', 'tooManyRows'),
      },
    }),
    async (c) => {
      const { kinds, evidence, public: isPublic } = c.req.valid('query');
      const made = await makePackage(
        asked(app, c),
        { of: 'responses', id: c.req.valid('param').id, ...inWords(c), organisationNumber: null },
        { kinds: kinds.split(','), evidenceIds: evidence.split(','), isPublic: isPublic === 'yes' },
      );
      if (!made.ok) return refuseMissing(made);
      return c.body(Uint8Array.from(made.bytes), 200, { 'Content-Type': 'application/zip' });
    },
  );
  for (const [of, { path, name, summary, id }] of Object.entries(packages)) {
    routes.openapi(
      createRoute({
        method: 'get',
        path,
        operationId: name,
        tags,
        summary,
        description:
          'A ZIP with the files and metadata as XML and JSON (docs/registration-package.md). What was received goes in byte for byte, and has no public version.',
        request: { params: id, query: z.strictObject({ public: publicChoice }) },
        responses: {
          200: { description: 'The package.', content: { 'application/zip': { schema: {} } } },
          ...problems('forbidden', 'notFound', 'invalid', 'tooManyRows'),
        },
      }),
      async (c) => {
        const made = await makeRegisterPackage(asked(app, c), {
          of: of as keyof typeof packages,
          id: c.req.valid('param').id,
          ...inWords(c),
          organisationNumber: null,
          isPublic: c.req.valid('query').public === 'yes',
        });
        if (!made.ok) return refuseMissing(made);
        return c.body(Uint8Array.from(made.bytes), 200, { 'Content-Type': 'application/zip' });
      },
    );
  }
  return routes;
}

const readerParam = z.object({
  id: z
    .enum(['board', 'auditors'])
    .openapi({ param: { name: 'id', in: 'path' }, description: 'To whom it goes.' }),
});

/** Packages of what is no response, by what they are of. */
const packages = {
  rounds: {
    path: '/follow-ups/{id}/papers/package',
    name: 'getPackageOfRound',
    summary: 'The package of a closed round for the registration system',
    id: idParam,
  },
  audits: {
    path: '/audits/{id}/papers/package',
    name: 'getPackageOfAudit',
    summary: 'The package of an audit’s report as it was received',
    id: idParam,
  },
  register: {
    path: '/papers/statusReport/{id}/package',
    name: 'getPackageOfStatusReport',
    summary: 'The package of a status report for the registration system',
    id: readerParam,
  },
} as const;

const inWords = (c: Context) => ({
  language: preferredLanguage(c.req.header('accept-language')),
  organisation: c.get('organisation').name ?? '',
});

const refuseMissing = (found: Extract<SubjectFound, { ok: false }>): never =>
  refuse(found.refusal === 'tooMany' ? 'tooManyRows' : found.refusal);

async function answerPaper(
  app: App,
  c: Context,
  paper: { of: PaperSubject; id: string; kind: PaperKind },
  choice: { format: keyof typeof formats; public: 'yes' | 'no'; matter?: string | undefined },
) {
  const composed = await composePaper(
    asked(app, c),
    { ...paper, ...inWords(c), matterId: choice.matter },
    { isPublic: choice.public === 'yes' },
  );
  if (!composed.ok) return refuseMissing(composed);
  const { format, type } = formats[choice.format];
  const bytes = await printPaper(composed.paper, format);
  return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': type });
}
