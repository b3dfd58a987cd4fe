import { type PaperKind } from '../papers/paper-template.model.ts';
import { paperSections, type SectionTexts } from '../papers/sections.model.ts';
import { dayAfter } from '../shared/day-after.ts';
import type { InvalidField } from '../shared/entry.ts';
import type {
  ManagementReport,
  ManagementReportKind,
  ManagementReportState,
  OwnTexts,
} from './management-report.model.ts';
import type { Fault } from './report-faults.model.ts';

export const reportCommands = ['save', 'issue', 'throwAway', 'noteDecision'] as const;
export type ReportCommand = (typeof reportCommands)[number];

interface Step {
  readonly to: ManagementReportState;
  /** `filled`: nothing waits to be filled in. `undecided`: no decision has been noted. */
  readonly demands: 'filled' | 'undecided' | null;
}

/** What may be done with a report in each state, by the security officer alone. What has been issued is never altered. */
export const reportWorkflow: Record<ManagementReportState, Partial<Record<ReportCommand, Step>>> = {
  draft: {
    save: { to: 'draft', demands: null },
    issue: { to: 'issued', demands: 'filled' },
    throwAway: { to: 'draft', demands: null },
  },
  issued: { noteDecision: { to: 'issued', demands: 'undecided' } },
};

type Facts = Pick<ManagementReport, 'state' | 'decidedOn'>;

/** Why the command cannot be given now; null where it can. */
export function commandFault(command: ReportCommand, { state, decidedOn }: Facts): Fault | null {
  const step = reportWorkflow[state][command];
  if (!step) return state === 'draft' ? 'managementReportNotIssued' : 'managementReportIssued';
  return step.demands === 'undecided' && decidedOn !== null ? 'managementReportDecided' : null;
}

/** The parts of a report, in its order. */
export const sectionsOf = (kind: ManagementReportKind): readonly string[] =>
  paperSections[kind satisfies PaperKind];

interface Period {
  readonly since: string;
  readonly until: string;
}

/** The period where nobody has chosen another: since the last report of the kind, else the last year. Days are YYYY-MM-DD. */
export function periodOf(
  asked: { readonly since: string | null; readonly until: string | null },
  lastUntil: string | null,
  today: string,
): Period {
  const until = asked.until ?? today;
  const next = lastUntil === null ? dayAfter(until, -364) : dayAfter(lastUntil, 1);
  // A report on the same day as the last one tells of that day.
  return { since: asked.since ?? (next < until ? next : until), until };
}

/** What is wrong with a period; null where nothing is. */
export function periodFault(
  { since, until }: Period,
  today: string,
): InvalidField<Fault | 'inFuture'> | null {
  if (until > today) return { field: 'until', code: 'inFuture' };
  return since > until ? { field: 'since', code: 'periodEndsFirst' } : null;
}

/** The texts as they stand in the full version. */
export const shownTexts = (
  kind: ManagementReportKind,
  own: OwnTexts,
  templates: SectionTexts,
): SectionTexts =>
  Object.fromEntries(
    sectionsOf(kind).map((section) => [section, own[section]?.text ?? templates[section] ?? '']),
  );

/** The texts as they stand in the public version: what is marked is left out, with the ground in its place. */
export const publicTexts = (
  kind: ManagementReportKind,
  own: OwnTexts,
  templates: SectionTexts,
  omitted: (provision: string) => string,
): SectionTexts =>
  Object.fromEntries(
    Object.entries(shownTexts(kind, own, templates)).map(([section, text]) => {
      const mark = own[section]?.secrecy;
      return [section, mark && text.trim() !== '' ? omitted(mark.provision) : text];
    }),
  );

/** The parts that somebody has marked and that say something. */
export const markedSections = (
  kind: ManagementReportKind,
  own: OwnTexts,
  templates: SectionTexts,
): string[] =>
  Object.entries(shownTexts(kind, own, templates)).flatMap(([section, text]) =>
    own[section]?.secrecy && text.trim() !== '' ? [section] : [],
  );

/** What is written or marked of each part, by section. */
export interface WrittenTexts {
  readonly texts: SectionTexts;
  /** The provision that a part is marked with; empty or absent where it is not. */
  readonly provisions: Readonly<Record<string, string>>;
}

/**
 * What of it is to be kept: texts that are others than the template's, and marks. A mark that was there keeps its day and
 * its maker; parts that are not sent stay as they were.
 */
export function keptTexts(
  { kind, texts: before }: Pick<ManagementReport, 'kind' | 'texts'>,
  { texts, provisions }: WrittenTexts,
  templates: SectionTexts,
  { today, by }: { readonly today: string; readonly by: string },
): OwnTexts {
  const kept = sectionsOf(kind).map((section) => {
    const was = before[section] ?? { text: null, secrecy: null };
    const written = texts[section];
    const text = written === undefined ? was.text : written === (templates[section] ?? '') ? null : written;
    const provision = provisions[section];
    const same = provision === undefined || provision === was.secrecy?.provision;
    const marked = provision ? { provision, markedOn: today, markedBy: by } : null;
    return [section, { text, secrecy: same ? was.secrecy : marked }] as const;
  });
  return Object.fromEntries(kept.filter(([, { text, secrecy }]) => text !== null || secrecy !== null));
}
