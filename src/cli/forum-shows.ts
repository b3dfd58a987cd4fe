import type { Command } from 'commander';
import { z } from 'zod';
import { actionStates } from '../actions/action.model.ts';
import { forumMeetingKinds } from '../forum/forum.model.ts';
import { meetingStandings } from '../forum/forum.rules.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson, remoteCommand, withServer } from './remote-command.ts';
import { listing, showing } from './shows.ts';
import type { ExitCode } from './usage.ts';

const facts = {
  id: z.string(),
  kind: z.enum(forumMeetingKinds),
  onDay: z.string(),
  place: z.string().nullable(),
  standing: z.enum(meetingStandings),
  chairName: z.string().nullable(),
  items: z.int(),
  decisions: z.int(),
  openActions: z.int(),
};
const listed = z.object({ page: z.int(), size: z.int(), total: z.int(), items: z.array(z.object(facts)) });
const action = z.object({ title: z.string(), state: z.enum(actionStates), dueOn: z.string().nullable() });
const shown = z.object({
  ...facts,
  agenda: z.array(
    z.object({
      id: z.string(),
      position: z.int(),
      title: z.string(),
      note: z.string().nullable(),
      decision: z.string().nullable(),
      actions: z.array(action),
    }),
  ),
});
const open = z.object({
  items: z.array(z.object({ noun: z.string(), nounId: z.string(), title: z.string(), why: z.string() })),
});

const nameOf = (
  { kind, onDay }: z.output<typeof shown> | z.output<typeof listed>['items'][number],
  language: Language,
) => {
  const { forum } = texts[language];
  return forum.named(forum.kinds[kind], onDay);
};

/** `stadga forum-meetings list`: planned ones first */
export const forumMeetingsListCommand = listing('forum-meetings', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/forum-meetings', listed, { page: options.page });
  if (options.json) return printJson(raw);
  const { columns: names, standings } = texts[language].forum;
  const rows = value.items.map((each) => [
    nameOf(each, language),
    standings[each.standing],
    shortened(each.place ?? '', 30),
    String(each.items),
    String(each.decisions),
    String(each.openActions),
    each.id,
  ]);
  const { id } = texts[language].entering.headings;
  const { meeting, standing, place, items, decisions, actions } = names;
  if (rows.length > 0) print(columns([meeting, standing, place, items, decisions, actions, id], rows), '');
  print(pageLine(value, language));
  return 0;
});

/** `stadga forum-meetings show ID`: its agenda, and what became of its decisions */
export const forumMeetingsShowCommand = showing(
  'forum-meetings',
  async ({ server, language, options }, id = '') => {
    const { value, raw } = await server.get(`/forum-meetings/${encodeURIComponent(id)}`, shown);
    if (options.json) return printJson(raw);
    const { forum, actions } = texts[language];
    print(
      shownLine(nameOf(value, language)),
      shownLine(`${forum.standings[value.standing]}${value.place ? `, ${value.place}` : ''}`),
    );
    for (const item of value.agenda) {
      print('', shownLine(`${item.position}. ${item.title} (${item.id})`));
      if (item.note) print(shownLine(item.note));
      if (item.decision) print(shownLine(`${forum.page.decision}: ${item.decision}`));
      for (const { title, state, dueOn } of item.actions) {
        print(shownLine(`- ${title}: ${actions.states[state]}, ${dueOn ?? actions.noDueDate}`));
      }
    }
    return 0;
  },
);

/** `stadga forum-meetings open-matters ID`: what the meeting may take up, and why */
export function openMattersCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { entering, commands } = texts[language];
  return remoteCommand('open-matters', entering.does['forum-meetings open-matters'] ?? '', language)
    .argument('<ID>', entering.fields['id'] ?? '')
    .option('--json', commands.json)
    .action(
      withServer<{ readonly language: Language; readonly json?: boolean }>(
        exit,
        async ({ server, options }, id = '') => {
          const { value, raw } = await server.get(
            `/forum-meetings/${encodeURIComponent(id)}/open-matters`,
            open,
          );
          if (options.json) return printJson(raw);
          const { agenda } = texts[language].forum;
          const rows = value.items.map((each) => [
            shortened(each.title, 60),
            shortened(each.why, 70),
            `${each.noun}:${each.nounId}`,
          ]);
          print(
            rows.length > 0
              ? columns([agenda.matters, agenda.background, entering.headings.id], rows)
              : agenda.proposalsNone,
          );
          return 0;
        },
      ),
    );
}
