import { z } from 'zod';
import { mailLanguages, mailRhythms } from '../../reminders/reminder.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';

const language = z.enum(mailLanguages);
const templates = z.object({
  items: z.array(z.object({ kind: z.string(), section: z.string(), version: z.int() })),
});

/** The version of the text that holds in the language that is sent; null where no paper has such a part. */
async function templateVersion(server: Server, path: string, sent: Sent): Promise<Sent | null> {
  const [, kind, section] = /^\/paper-templates\/([^/]+)\/([^/]+)/.exec(path) ?? [];
  const { value } = await server.get('/paper-templates', templates, { language: String(sent['language']) });
  const found = value.items.find((each) => each.kind === kind && each.section === section);
  return found ? { version: found.version, ...sent } : null;
}

/** The municipality's own texts of papers. */
export const paperTemplatesChanges: readonly Change[] = [
  {
    name: 'change',
    method: 'PUT',
    path: '/paper-templates/{kind}/{section}',
    schema: z.object({ language, text: z.string(), version: z.int() }),
    complete: templateVersion,
  },
  {
    name: 'reset',
    method: 'POST',
    path: '/paper-templates/{kind}/{section}/reset',
    schema: z.object({ language, version: z.int() }),
    complete: templateVersion,
  },
];

const written = z.object({
  version: z.int(),
  texts: z.record(z.string(), z.string()),
  written: z.array(z.string()),
  date: z.string(),
  author: z.string(),
  chair: z.string(),
  adjuster: z.string(),
});

/** What has been kept of a paper, with what is sent in its place; its texts come from a file. */
async function inTexts(server: Server, path: string, sent: Sent): Promise<Sent> {
  const { value } = await server.get(path, written);
  const { texts, written: names, ...kept } = value;
  const own = Object.fromEntries(Object.entries(texts).filter(([name]) => names.includes(name)));
  const given = sent['texts'];
  return { ...kept, ...sent, texts: { ...own, ...(typeof given === 'object' ? given : {}) } };
}

const line = z.string().optional();
export const papersChanges: readonly Change[] = [
  {
    name: 'keep-texts',
    method: 'PUT',
    path: '/papers/{of}/{id}/{kind}/texts',
    schema: z.object({
      date: line,
      author: line,
      chair: line,
      adjuster: line,
      back: z.array(z.string()).optional(),
      version: z.int(),
    }),
    complete: inTexts,
  },
];

const chosen = z.object({ rhythm: z.string(), language: z.string() });

/** What one gets by mail and in a calendar. */
export const remindersChanges: readonly Change[] = [
  {
    name: 'choose',
    method: 'PUT',
    path: '/reminders',
    schema: z.object({ rhythm: z.enum(mailRhythms).optional(), language: language.optional() }),
    complete: async (server, path, sent) => ({ ...(await server.get(path, chosen)).value, ...sent }),
    isVersioned: false,
  },
  { name: 'revoke-calendar', method: 'DELETE', path: '/reminders/calendar' },
];
