import type { RequestContext } from '../identity/index.ts';
import type { Paper, Part } from '../reporting/paper.model.ts';
import { cellText } from '../shared/cells.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Language, texts } from '../texts/index.ts';
import { aspects } from './classification.model.ts';
import { whyIn } from './measures.rules.ts';
import { type ClassificationShown, showClassification } from './show-classification.ts';

export interface ProcurementFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Without its ending. */
  readonly name: string;
}

/** What to ask a supplier for, with a column to answer in; undefined where the system is not for who asks. */
export async function procurementList(
  context: RequestContext,
  systemId: string,
  { format, language, organisation }: { format: 'docx' | 'xlsx'; language: Language; organisation: string },
): Promise<ProcurementFile | undefined> {
  const shown = await showClassification(context, { noun: 'system', id: systemId });
  if (!shown) return undefined;
  const day = swedishDay(context.now());
  const name = `${texts[language].classifications.procurement.fileName}-${day}`;
  const bytes =
    format === 'xlsx'
      ? await sheetOf(shown, language)
      : await paperBytes(shown, { language, organisation, day });
  return { bytes: Uint8Array.from(bytes), name };
}

/** A line each: number, requirement, why, must or should, how it is shown. */
function linesOf({ demanded }: ClassificationShown, language: Language) {
  const { measures, procurement } = texts[language].classifications;
  const why = whyIn(texts[language]);
  return demanded.map((row) => ({
    ref: row.ref,
    text: language === 'en' ? (row.textEn ?? row.text) : row.text,
    why: why(row),
    demand: measures[row.demand],
    how: row.checkable ? procurement.hows[row.checkable] : procurement.howUnknown,
  }));
}

async function sheetOf(shown: ClassificationShown, language: Language): Promise<Uint8Array> {
  const { measures, procurement } = texts[language].classifications;
  // Loaded when first needed: most pages write no file.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const header = [
    measures.ref,
    measures.requirement,
    procurement.why,
    measures.demand,
    procurement.how,
    procurement.answer,
  ];
  const cell = (value: string) => ({
    type: String,
    value: cellText(value),
    wrap: true,
    alignVertical: 'top' as const,
  });
  return writeExcelFile(
    [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
      ...linesOf(shown, language).map(({ ref, text, why, demand, how }) => [
        ...[ref, text, why, demand, how].map(cell),
        null,
      ]),
    ],
    {
      sheet: procurement.sheet,
      columns: [10, 60, 26, 12, 30, 50].map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
  ).toBuffer();
}

interface PaperFacts {
  language: Language;
  organisation: string;
  day: string;
}

async function paperBytes(shown: ClassificationShown, facts: PaperFacts): Promise<Uint8Array> {
  const { writePaper } = await import('../reporting/index.ts');
  return writePaper(procurementPaper(shown, facts), { format: 'docx' });
}

/** The list as a paper. Pure. */
export function procurementPaper(
  shown: ClassificationShown,
  { language, organisation, day }: PaperFacts,
): Paper {
  const { classifications, classHarms } = texts[language];
  const { measures, procurement } = classifications;
  const { subject, inForce } = shown;
  const lines = linesOf(shown, language);
  const part = (text: string, style: 'plain' | 'strong' | 'muted' = 'plain', quoted = false): Part[] => [
    { type: 'text', text, style, quoted },
  ];
  const guidelines = [...new Set(shown.demanded.map(({ guidelineTitle }) => guidelineTitle))].join(', ');
  const classed = aspects.flatMap((aspect) => {
    const level = inForce?.[aspect] ?? null;
    return level === null ? [] : [`${classHarms.aspects[aspect]} ${level}`];
  });
  return {
    language,
    title: procurement.title(subject.name),
    kicker: procurement.kicker,
    lede: procurement.lede,
    facts: [
      { label: procurement.classed, value: classed.join(', ') || classifications.noClass, quoted: false },
      ...(guidelines ? [{ label: procurement.guideline, value: guidelines, quoted: true }] : []),
    ],
    contentsTitle: procurement.contents,
    footer: procurement.footer(organisation),
    pageOf: { page: procurement.page, of: procurement.of },
    dated: day,
    letterhead: {
      organisation,
      body: subject.bodyName,
      kind: procurement.kicker,
      facts: [],
      recipient: [],
      marks: [],
    },
    blocks:
      lines.length === 0
        ? [{ type: 'paragraph', text: procurement.none, style: 'plain', quoted: false }]
        : [
            {
              type: 'table',
              caption: procurement.requirements,
              columns: [
                { title: measures.ref, width: 14, align: 'left' },
                { title: measures.requirement, width: null, align: 'left' },
                { title: procurement.why, width: 28, align: 'left' },
                { title: measures.demand, width: 14, align: 'left' },
                { title: procurement.how, width: 32, align: 'left' },
                { title: procurement.answer, width: 34, align: 'left' },
              ],
              rows: lines.map(({ ref, text, why, demand, how }) => ({
                cells: [
                  part(ref, 'plain', true),
                  part(text, 'plain', language === 'sv'),
                  part(why),
                  part(demand, 'strong'),
                  part(how),
                  part(' '),
                ],
                details: [],
              })),
            },
          ],
  };
}
