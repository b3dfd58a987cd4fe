import type { Block, Cell, Paper } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import { letter, type PaperSetting } from './compose-letter.rules.ts';
import { column, heading, say } from './compose-response.rules.ts';
import type { TrendData, TrendRound } from './paper-data.model.ts';
import { fact, textBlocks } from './paper-words.rules.ts';

export const statusReaders = ['board', 'auditors'] as const;
/** Whom a status report goes to: one for the auditors holds only what has been handed over to them. */
export type StatusReader = (typeof statusReaders)[number];

/**
 * The status report over all audits: the trend first, then the status paper of the register as it is.
 * @param register the register's own paper for the same reader
 */
export function composeStatus(
  register: Paper,
  trend: TrendData,
  reader: StatusReader,
  setting: PaperSetting,
): Paper {
  const words = texts[setting.language].papers;
  const { statusReport: parts } = words;
  return {
    ...letter(setting, {
      kind: 'statusReport',
      title: words.titles.statusReport(setting.organisation),
      body: null,
      facts: [fact(words.facts.date, setting.date)],
      recipient: [parts.recipients[reader]],
      blocks: [
        ...textBlocks(setting.texts['intro'] ?? ''),
        ...(reader === 'auditors' ? textBlocks(parts.onlyHandedOver) : []),
        ...register.blocks.slice(0, register.blocks.findIndex(isSecondChapter)),
        ...trendBlocks(trend, setting),
        ...register.blocks.slice(register.blocks.findIndex(isSecondChapter)),
        ...textBlocks(setting.texts['closing'] ?? ''),
      ],
    }),
    lede: register.lede,
  };
}

/** The summary of the register's paper is its first chapter; the trend follows upon it. */
const isSecondChapter = (block: Block, index: number, blocks: Block[]): boolean =>
  block.type === 'heading' &&
  block.level === 1 &&
  blocks.slice(0, index).some((each) => each.type === 'heading' && each.level === 1);

function trendBlocks({ rounds, years }: TrendData, { language }: PaperSetting): Block[] {
  const { statusReport: parts } = texts[language].papers;
  const theirs = rounds.filter(({ madeBy }) => madeBy === 'auditors');
  const own = rounds.filter(({ madeBy }) => madeBy === 'municipality');
  return [
    heading(1, parts.trend),
    ...(rounds.length + years.length === 0 ? textBlocks(parts.noRounds) : []),
    ...roundTable(parts.auditorsRounds, parts.auditorsRoundsLede, theirs, language),
    ...roundTable(parts.ownRounds, parts.ownRoundsLede, own, language),
    ...yearTable(years, language),
  ];
}

const figure = (count: number): Cell => say(String(count));

/** A table for each maker: the auditors' track and the municipality's own never stand in the same one. */
function roundTable(
  title: string,
  lede: string,
  rounds: readonly TrendRound[],
  language: PaperSetting['language'],
): Block[] {
  if (rounds.length === 0) return [];
  const { papers, reporting } = texts[language];
  const { roundColumns } = papers.statusReport;
  const statuses = (['green', 'yellow', 'red', 'unknown'] as const).filter((status) =>
    rounds.some((round) => round[status] > 0),
  );
  return [
    heading(2, title),
    ...textBlocks(lede),
    {
      type: 'table',
      caption: '',
      columns: [
        column(roundColumns.round),
        column(roundColumns.dated, 26),
        ...statuses.map((status) => ({
          title: reporting.statuses[status],
          width: 23,
          align: 'right' as const,
        })),
      ],
      rows: rounds.map((round) => ({
        cells: [
          say(round.title, 'plain', true),
          say(round.dated ?? papers.none),
          ...statuses.map((status) => figure(round[status])),
        ],
        details: [],
      })),
    },
  ];
}

function yearTable(years: TrendData['years'], language: PaperSetting['language']): Block[] {
  if (years.length === 0) return [];
  const { years: title, yearsLede, yearColumns: columns } = texts[language].papers.statusReport;
  const counts = ['reportedDone', 'confirmed', 'sentBack', 'notToAct'] as const;
  return [
    heading(2, title),
    ...textBlocks(yearsLede),
    {
      type: 'table',
      caption: '',
      columns: [
        column(columns.year),
        ...counts.map((each) => ({ title: columns[each], width: 32, align: 'right' as const })),
      ],
      rows: years.map((year) => ({
        cells: [say(String(year.year)), ...counts.map((each) => figure(year[each]))],
        details: [],
      })),
    },
  ];
}
