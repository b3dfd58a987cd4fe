import { z } from 'zod';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const levels = z.object({
  confidentiality: z.int(),
  integrity: z.int(),
  availability: z.int(),
  traceability: z.int().nullable(),
});
const listAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      noun: z.enum(['asset', 'system']),
      name: z.string(),
      bodyName: z.string(),
      ownerName: z.string().nullable(),
      class: levels.nullable(),
      nextReviewOn: z.string().nullable(),
    }),
  ),
  page: z.int(),
  size: z.int(),
  total: z.int(),
});
const oneAnswer = levels.extend({
  name: z.string(),
  state: z.enum(['draft', 'decided', 'withdrawn']),
  reason: z.string(),
  assessedByName: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decidedOn: z.string().nullable(),
  nextReviewOn: z.string().nullable(),
});

/** A class in its letters, as "K3 R2 T3". */
function letters(found: z.output<typeof levels>, language: Language): string {
  const { letters: of } = texts[language].classHarms;
  const { confidentiality, integrity, availability, traceability } = found;
  const traced = traceability === null ? '' : ` ${of.traceability}${traceability}`;
  return `${of.confidentiality}${confidentiality} ${of.integrity}${integrity} ${of.availability}${availability}${traced}`;
}

/** `stadga classifications list`: what has to be classed, decided or reviewed */
export const classificationsListCommand = listing(
  'classifications',
  async ({ server, language, options }) => {
    const { value, raw } = await server.get('/classifications', listAnswer, { page: options.page });
    if (options.json) return printJson(raw);
    const { list, nouns, noClass, fields } = texts[language].classifications;
    const rows = value.items.map((each) => [
      shortened(each.name, 45),
      nouns[each.noun],
      each.class ? letters(each.class, language) : noClass,
      shortened(each.bodyName, 30),
      shortened(each.ownerName ?? '', 30),
      each.nextReviewOn ?? '',
      each.id,
    ]);
    const { id } = texts[language].entering.headings;
    const headings = [
      list.name,
      list.what,
      list.classed,
      list.body,
      list.owner,
      fields.nextReviewOn ?? '',
      id,
    ];
    if (rows.length > 0) print(columns(headings, rows), '');
    print(pageLine(value, language));
    return 0;
  },
);

/** `stadga classifications show ID`: one classification with who assessed and decided it */
export const classificationsShowCommand = showing(
  'classifications',
  async ({ server, language, options }, id = '') => {
    const { value, raw } = await server.get(`/classifications/${encodeURIComponent(id)}`, oneAnswer);
    if (options.json) return printJson(raw);
    const { states, shown, fields } = texts[language].classifications;
    print(
      shownLine(`${value.name}: ${letters(value, language)}, ${states[value.state].toLowerCase()}`),
      shownLine(`${shown.decidedBy}: ${[value.decidedByName, value.decidedOn].filter(Boolean).join(', ')}`),
      shownLine(`${fields.nextReviewOn}: ${value.nextReviewOn ?? ''}`),
      shownLine(value.reason),
    );
    return 0;
  },
);
