import { inRequest, type RequestContext } from '../identity/index.ts';
import { fillTemplates, isUnfilled, nameless } from '../papers/index.ts';
import type { SectionTexts } from '../papers/sections.model.ts';
import type { Paper } from '../reporting/paper.model.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { composeReport } from './compose-report.ts';
import { findManagementState } from './find-management-state.ts';
import type { ManagementReport } from './management-report.model.ts';
import { markedSections, publicTexts, sectionsOf, shownTexts } from './management-report.rules.ts';
import type { ManagementState } from './management-state.model.ts';
import { findNamedThings } from './named-things.store.ts';
import { leftOutOf, publicState } from './public-state.policy.ts';
import { templatesAsked } from './report-templates.ts';

/** A report in both versions, as it stands now. */
export interface ComposedReport {
  readonly state: ManagementState;
  readonly full: Paper;
  readonly public: Paper;
  readonly texts: SectionTexts;
  readonly templates: SectionTexts;
  /** The parts where something waits to be filled in. */
  readonly unfilled: readonly string[];
  /** What of the registers the officer's own words name in the public version. */
  readonly named: readonly string[];
}

/** Puts a draft together, for whoever writes it; undefined for others. */
export async function composeVersions(
  context: RequestContext,
  report: ManagementReport,
  { organisation, isDraft }: { readonly organisation: string; readonly isDraft: boolean },
): Promise<ComposedReport | undefined> {
  const { requester } = context;
  const { kind, language, texts: own, since, until } = report;
  const state = await findManagementState(context, { onDay: until, since });
  if (!state) return undefined;
  const { omitted } = texts[language].managementReports.paper;
  const templates = await inRequest(context, (transaction) =>
    fillTemplates(transaction, requester.organisationId, templatesAsked(report, organisation)),
  );
  const shown = shownTexts(kind, own, templates);
  const published = publicTexts(kind, own, templates, omitted);
  const setting = { report, organisation, date: swedishDay(context.now()), isDraft };
  const full = composeReport({ ...setting, state, texts: shown, left: null, author: requester.name });
  const open = composeReport({
    ...setting,
    state: publicState(state),
    texts: published,
    left: { parts: leftOutOf(state), marked: markedSections(kind, own, templates) },
    author: '',
  });
  const named = await inRequest(context, (transaction) =>
    findNamedThings(transaction, requester.organisationId, Object.values(published).join('\n')),
  );
  return {
    state,
    full,
    public: await nameless(context, open),
    texts: shown,
    templates,
    unfilled: sectionsOf(kind).filter((section) => isUnfilled(shown[section] ?? '')),
    named,
  };
}
