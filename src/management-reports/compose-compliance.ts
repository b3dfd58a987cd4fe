import { nameOfUnit } from '../compliance/compliance.view.ts';
import type { Counts } from '../compliance/standing.model.ts';
import type { Block, Cell } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import {
  column,
  figure,
  figures,
  leftOut,
  own,
  type PartSetting,
  paragraph,
  say,
  table,
  wordsOf,
} from './compose-parts.ts';
import { type HoldingGap, type Moved, mostStated } from './management-state.model.ts';
import { pointsMoved, shareOf } from './state-figures.rules.ts';

/** How the guideline is met: by administration and chapter, and phase by phase. */
export function complianceBlocks(setting: PartSetting): Block[] {
  const { state, language, isPublic } = setting;
  const words = wordsOf(language);
  const { columns } = words;
  const { compliance } = state;
  if (compliance === null) return [paragraph(words.noGuideline)];
  const { ladder, phase: phaseName, chapter: chapterName } = texts[language].compliance;
  const moved = ({ now, before }: Moved): Cell[] => [
    shareCell(now, setting),
    pointsCell({ now, before }, setting),
    figure(now.partly + now.notMet),
    figure(now.unanswered + now.expired),
  ];
  const head = [figures(columns.met), figures(columns.change), figures(columns.gaps), figures(columns.open)];
  const step = (maturity: keyof typeof ladder.names | null) =>
    say(maturity === null ? words.noMaturity : ladder.step(maturity, ladder.names[maturity]));
  const { title, number } = compliance.guideline;
  return [
    paragraph(
      `${words.guideline(title, number)} ${words.shareNote} ${isPublic ? '' : words.pointsNote}`.trim(),
    ),
    ...leftOut(setting, 'units', true),
    ...table(
      words.units,
      [column(columns.unit), ...head, column(columns.maturity, 32)],
      compliance.units.map((unit) => [
        own(nameOfUnit(unit, texts[language]), 'strong'),
        ...moved(unit),
        step(unit.maturity),
      ]),
    ),
    ...table(
      words.chapters,
      [column(columns.chapter), ...head, column(columns.maturity, 32)],
      compliance.chapters.map((chapter) => [
        own(chapterName(chapter.chapter, chapter.title)),
        ...moved(chapter),
        step(chapter.maturity),
      ]),
    ),
    ...table(
      words.phases,
      [column(columns.phase), figures(columns.met), figures(columns.gaps), figures(columns.open)],
      compliance.phases.map(({ phase, counts }) => [
        say(phaseName(phase === 'none' ? null : Number(phase))),
        shareCell(counts, setting),
        figure(counts.partly + counts.notMet),
        figure(counts.unanswered + counts.expired),
      ]),
    ),
  ];
}

function shareCell(counts: Counts, { language }: PartSetting): Cell {
  const { percent, noShare } = wordsOf(language);
  const share = shareOf(counts);
  return share === null ? say(noShare, 'muted') : say(percent(share), 'strong');
}

function pointsCell(moved: Moved, { language }: PartSetting): Cell {
  const { points, noShare } = wordsOf(language);
  const by = pointsMoved(moved);
  return by === null ? say(noShare, 'muted') : say(points(by));
}

/** The registers of assets and systems, and what is missing in them. */
export function holdingBlocks(setting: PartSetting): Block[] {
  const { state, language } = setting;
  const { holdings: words } = wordsOf(language);
  const { columns, gapColumns } = words;
  const gaps = [...state.systems.gaps, ...state.assets.gaps];
  const missing = ({ hasOwner, hasClass }: HoldingGap) =>
    [...(hasOwner ? [] : [words.owner]), ...(hasClass ? [] : [words.class])].join(words.and);
  // One may lack both: no more than so many.
  const all = [state.systems, state.assets].reduce((sum, { noOwner, noClass }) => sum + noOwner + noClass, 0);
  return [
    ...table(
      words.title,
      [
        column(columns.what),
        figures(columns.all),
        figures(columns.noOwner),
        figures(columns.noClass),
        figures(columns.reviewDue, 30),
      ],
      (['assets', 'systems'] as const).map((kind) => {
        const { all: count, noOwner, noClass, reviewDue } = state[kind];
        return [say(words[kind], 'strong'), ...[count, noOwner, noClass, reviewDue].map(figure)];
      }),
    ),
    ...(all === 0 ? [paragraph(words.none)] : []),
    ...leftOut(setting, 'gaps', all > 0),
    ...table(
      words.gaps,
      [column(gapColumns.name), column(gapColumns.body, 55), column(gapColumns.missing, 36)],
      gaps.map((gap) => [own(gap.name, 'strong'), own(gap.bodyName), say(missing(gap))]),
    ),
    ...([state.systems, state.assets].some((of) => of.gaps.length === mostStated)
      ? [paragraph(words.notAll(mostStated), 'note')]
      : []),
  ];
}
