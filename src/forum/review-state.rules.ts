import type { Counts } from '../compliance/standing.model.ts';
import type { ManagementState } from '../management-reports/management-state.model.ts';
import { shareInWords } from '../shared/share.ts';
import type { Texts } from '../texts/index.ts';

/** One of the inputs to a management review, in sentences. */
export interface StatePart {
  readonly title: string;
  readonly lines: readonly string[];
  /** Things named under it: the gravest risks, the weakest chapters. */
  readonly named: { readonly title: string; readonly items: readonly string[] } | null;
}

const mostNamed = 5;

/** How many requirements have to be met: all but what does not apply. */
const applies = (counts: Counts): number =>
  Object.entries(counts).reduce((sum, [figure, count]) => sum + (figure === 'notApplicable' ? 0 : count), 0);

/** The inputs of a management review in words, the same on its page and in its papers (ISO/IEC 27001:2022 9.3.2). */
export function statePartsOf(state: ManagementState, texts: Texts): StatePart[] {
  const { state: words } = texts.forum;
  const { risks, exceptions, audits, assets, systems, documents, movement } = state;
  const share = (part: number, all: number) => shareInWords({ part, all, unknown: 0 }, texts.share);
  const { confirmed } = audits.whole.work;
  const { green } = audits.whole.auditors;
  return [
    compliancePart(state, texts, share),
    {
      title: words.risks,
      lines: [
        words.riskCounts(risks.totals.veryHigh, risks.totals.high, risks.totals.due),
        words.exceptionCounts(exceptions.inForce, exceptions.endSoon),
      ],
      named: named(
        words.topRisks,
        risks.top.map(({ title, bodyName, level }) => `${title} (${bodyName}${levelIn(level, texts)})`),
      ),
    },
    {
      title: words.audits,
      lines: [
        ...(confirmed ? [words.confirmed(confirmed.part, confirmed.all)] : []),
        ...(green ? [words.green(green.part, green.all)] : []),
        words.auditActions(audits.overdueActionCount),
      ],
      named: null,
    },
    { title: words.assets, lines: [words.holdingGaps(assets.noClass, systems.noClass)], named: null },
    {
      title: words.documents,
      lines: [words.documentCounts(documents.overdueCount, documents.all)],
      named: named(
        null,
        documents.overdue.map(({ title }) => title),
      ),
    },
    {
      title: words.indicators,
      lines: [
        words.indicatorCounts(state.indicators.offTarget, state.indicators.missing, state.indicators.all),
      ],
      named: named(
        words.offTarget,
        state.indicators.rows.filter(({ standing }) => standing === 'offTarget').map(({ name }) => name),
      ),
    },
    workPart(state, texts),
    { title: words.incidents, lines: [words.incidentsNone], named: null },
    { title: words.movement, lines: [words.moved(movement)], named: null },
  ];
}

/** What was planned and promised, and whether it is done: control plans, the year wheel and the introduction. */
function workPart({ controlPlans, duties, introduction }: ManagementState, texts: Texts): StatePart {
  const { state: words } = texts.forum;
  const late = introduction?.phases.filter((phase) => phase.state === 'late') ?? [];
  return {
    title: words.work,
    lines: [
      words.controls(controlPlans.done, controlPlans.controls, controlPlans.deviations),
      words.duties(duties.overdue),
      introduction ? words.phases(late.length) : words.noPlan,
    ],
    named: named(
      words.latePhases,
      late.map(({ name }) => name),
    ),
  };
}

function compliancePart(
  { compliance }: ManagementState,
  texts: Texts,
  share: (part: number, all: number) => string,
): StatePart {
  const { state: words } = texts.forum;
  if (!compliance) return { title: words.compliance, lines: [words.noGuideline], named: null };
  const { now, before } = compliance.whole;
  const { ladder } = texts.compliance;
  const lowest = compliance.chapters
    .filter((chapter) => applies(chapter.now) > 0)
    .toSorted((a, b) => a.now.met / applies(a.now) - b.now.met / applies(b.now));
  return {
    title: words.compliance,
    lines: [
      words.met(share(now.met, applies(now)), now.met, applies(now)),
      words.metBefore(share(before.met, applies(before))),
    ],
    named: named(
      words.weakest,
      lowest.map(({ title, now: own, maturity }) => {
        const met = words.chapterMet(title, share(own.met, applies(own)));
        return maturity === null
          ? met
          : `${met}, ${words.maturity(ladder.step(maturity, ladder.names[maturity]))}`;
      }),
    ),
  };
}

const levelIn = (level: keyof Texts['risks']['levels'] | null, texts: Texts): string =>
  level ? `, ${texts.risks.levels[level].toLowerCase()}` : '';

const named = (title: string | null, items: readonly string[]) =>
  items.length === 0 ? null : { title: title ?? '', items: items.slice(0, mostNamed) };
