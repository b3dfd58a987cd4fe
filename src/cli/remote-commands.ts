import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import {
  assetsListCommand,
  assetsShowCommand,
  systemsListCommand,
  systemsShowCommand,
  whatStopsCommand,
} from './asset-shows.ts';
import { commitmentsListCommand, meetingsListCommand, yearCommand } from './calendar-shows.ts';
import { classificationsListCommand, classificationsShowCommand } from './classification-shows.ts';
import { complianceOverviewCommands } from './compliance-overview.ts';
import { complianceListCommand, complianceShowCommand } from './compliance-shows.ts';
import { controlPlansListCommand, controlPlansShowCommand } from './control-plan-shows.ts';
import {
  documentsCompareCommand,
  documentsExportCommand,
  documentsGetCommand,
  documentsListCommand,
  documentsSaveDraftFileCommand,
  documentsShowCommand,
} from './documents.ts';
import { dutiesListCommand, dutiesShowCommand } from './duty-shows.ts';
import { actionsChanges, evidenceChanges } from './entering/actions.ts';
import { addManyCommand } from './entering/add-many.ts';
import { assessmentsChanges, followUpsChanges } from './entering/assessments.ts';
import { assetsChanges, systemsChanges } from './entering/assets.ts';
import { auditorRequestsChanges } from './entering/auditor-requests.ts';
import { auditsChanges } from './entering/audits.ts';
import type { Change } from './entering/change.ts';
import { changeCommand } from './entering/change-command.ts';
import { classificationsChanges } from './entering/classifications.ts';
import { commitmentsChanges } from './entering/commitments.ts';
import { complianceChanges } from './entering/compliance.ts';
import { controlPlansChanges } from './entering/control-plans.ts';
import { documentsChanges } from './entering/documents.ts';
import { dutiesChanges } from './entering/duties.ts';
import { agendaItemsChanges, forumMeetingsChanges } from './entering/forum.ts';
import { guidelinesChanges, requirementsChanges } from './entering/guidelines.ts';
import { handoversChanges } from './entering/handovers.ts';
import { indicatorsChanges } from './entering/indicators.ts';
import {
  benefitsChanges,
  introductionPlanChanges,
  phaseGoalsChanges,
  phasesChanges,
} from './entering/introduction-plan.ts';
import { managementReportsChanges } from './entering/management-reports.ts';
import { mattersChanges, meetingsChanges } from './entering/matters.ts';
import { papersChanges, paperTemplatesChanges, remindersChanges } from './entering/papers.ts';
import { bodiesChanges, peopleChanges } from './entering/people.ts';
import { recommendationsChanges } from './entering/recommendations.ts';
import { referralsChanges, responsesChanges } from './entering/responses.ts';
import { readingsChanges } from './entering/reviews.ts';
import { exceptionsChanges, risksChanges } from './entering/risks.ts';
import { yearlyReportsChanges } from './entering/yearly-reports.ts';
import { evidenceAddCommand, evidenceAddVersionCommand } from './evidence.ts';
import { evidenceGetCommand, evidenceListCommand, evidenceShowCommand } from './evidence-shows.ts';
import { exchangeBringBackCommand, exchangeTakeOutCommand } from './exchange.ts';
import { forumMeetingsListCommand, forumMeetingsShowCommand, openMattersCommand } from './forum-shows.ts';
import {
  guidelinesListCommand,
  guidelinesOscalCommand,
  guidelinesShowCommand,
  requirementsListCommand,
  requirementsShowCommand,
} from './guideline-shows.ts';
import { handDocumentCommand } from './hand-document.ts';
import {
  handoverChoicesCommand,
  handoversExportCommand,
  handoversGetCommand,
  handoversListCommand,
  handoversShowCommand,
} from './handover-shows.ts';
import { indicatorsListCommand, indicatorsShowCommand } from './indicator-shows.ts';
import {
  benefitsListCommand,
  benefitsShowCommand,
  introductionPlanShowCommand,
  phasesShowCommand,
} from './introduction-plan-shows.ts';
import { actionsExportCommand, mattersExportCommand } from './list-files.ts';
import { auditsListCommand, overviewCommand, peopleListCommand } from './lists.ts';
import {
  managementReportsGetCommand,
  managementReportsListCommand,
  managementReportsShowCommand,
} from './management-report-shows.ts';
import { paperTextsCommand, remindersShowCommand, templatesListCommand } from './paper-texts.ts';
import { paperCommands } from './papers.ts';
import { peopleImportCommand } from './people-import.ts';
import { readingsAddCommand, readingsConfirmCommand, readingsStatusCommand } from './readings.ts';
import {
  registerExportCommand,
  registerMeasuresCommand,
  registerOscalCommand,
  registerPaperCommand,
} from './register-files.ts';
import { registerListCommand } from './register-list.ts';
import { registerShowCommand } from './register-show.ts';
import {
  exceptionsListCommand,
  exceptionsShowCommand,
  risksListCommand,
  risksShowCommand,
} from './risk-shows.ts';
import { followUpsListCommand, followUpsShowCommand } from './round-shows.ts';
import { searchCommand } from './search.ts';
import {
  auditsShowCommand,
  bodiesListCommand,
  peopleShowCommand,
  readingsListCommand,
  readingsReviewCommand,
} from './shows.ts';
import { toDoCommand } from './to-do.ts';
import type { ExitCode } from './usage.ts';
import { actionsListCommand, actionsShowCommand } from './work-lists.ts';
import {
  auditorRequestsListCommand,
  mattersListCommand,
  mattersShowCommand,
  referralsListCommand,
  responsesListCommand,
  responsesShowCommand,
} from './work-shows.ts';
import { yearlyReportsListCommand, yearlyReportsShowCommand } from './yearly-report-shows.ts';

const changesOf: Readonly<Record<string, readonly Change[]>> = {
  audits: auditsChanges,
  recommendations: recommendationsChanges,
  matters: mattersChanges,
  meetings: meetingsChanges,
  responses: responsesChanges,
  referrals: referralsChanges,
  commitments: commitmentsChanges,
  'auditor-requests': auditorRequestsChanges,
  handovers: handoversChanges,
  'yearly-reports': yearlyReportsChanges,
  guidelines: guidelinesChanges,
  requirements: requirementsChanges,
  actions: actionsChanges,
  assets: assetsChanges,
  systems: systemsChanges,
  compliance: complianceChanges,
  documents: documentsChanges,
  evidence: evidenceChanges,
  classifications: classificationsChanges,
  risks: risksChanges,
  exceptions: exceptionsChanges,
  'forum-meetings': forumMeetingsChanges,
  'agenda-items': agendaItemsChanges,
  'introduction-plan': introductionPlanChanges,
  phases: phasesChanges,
  'phase-goals': phaseGoalsChanges,
  benefits: benefitsChanges,
  duties: dutiesChanges,
  indicators: indicatorsChanges,
  'management-reports': managementReportsChanges,
  'control-plans': controlPlansChanges,
  'follow-ups': followUpsChanges,
  assessments: assessmentsChanges,
  readings: readingsChanges,
  people: peopleChanges,
  bodies: bodiesChanges,
  paper: papersChanges,
  'paper-templates': paperTemplatesChanges,
  reminders: remindersChanges,
};

/** The command of a change of the API, as it is typed; undefined where none is made from the change itself. */
export function commandOf(method: string, path: string): string | undefined {
  const all = Object.entries(changesOf).flatMap(([noun, changes]) =>
    changes.map((each) => ({ noun, ...each })),
  );
  const found = all.find((each) => each.method === method && each.path === path);
  return found && `${found.noun} ${found.name}`;
}

type Making = (language: Language, exit: (code: ExitCode) => void) => Command;

/** What asks and what is made in a way of its own, by noun. */
const othersOf: Readonly<Record<string, readonly Making[]>> = {
  register: [
    registerListCommand,
    registerShowCommand,
    registerExportCommand,
    registerPaperCommand,
    registerOscalCommand,
    registerMeasuresCommand,
  ],
  audits: [auditsListCommand, auditsShowCommand],
  recommendations: [addManyCommand],
  matters: [mattersListCommand, mattersShowCommand, mattersExportCommand],
  meetings: [meetingsListCommand],
  responses: [responsesListCommand, responsesShowCommand],
  referrals: [referralsListCommand],
  'auditor-requests': [auditorRequestsListCommand],
  commitments: [commitmentsListCommand],
  handovers: [
    handoversListCommand,
    handoversShowCommand,
    handoverChoicesCommand,
    handoversGetCommand,
    handoversExportCommand,
    handDocumentCommand,
  ],
  'yearly-reports': [yearlyReportsListCommand, yearlyReportsShowCommand],
  guidelines: [guidelinesListCommand, guidelinesShowCommand, guidelinesOscalCommand],
  requirements: [requirementsListCommand, requirementsShowCommand],
  compliance: [complianceListCommand, complianceShowCommand, ...complianceOverviewCommands],
  actions: [actionsListCommand, actionsShowCommand, actionsExportCommand],
  assets: [assetsListCommand, assetsShowCommand],
  systems: [systemsListCommand, systemsShowCommand, whatStopsCommand],
  evidence: [
    evidenceListCommand,
    evidenceShowCommand,
    evidenceGetCommand,
    evidenceAddCommand,
    evidenceAddVersionCommand,
  ],
  documents: [
    documentsListCommand,
    documentsShowCommand,
    documentsExportCommand,
    documentsCompareCommand,
    documentsGetCommand,
    documentsSaveDraftFileCommand,
  ],
  classifications: [classificationsListCommand, classificationsShowCommand],
  risks: [risksListCommand, risksShowCommand],
  exceptions: [exceptionsListCommand, exceptionsShowCommand],
  'forum-meetings': [forumMeetingsListCommand, forumMeetingsShowCommand, openMattersCommand],
  'agenda-items': [],
  'introduction-plan': [introductionPlanShowCommand],
  phases: [phasesShowCommand],
  'phase-goals': [],
  benefits: [benefitsListCommand, benefitsShowCommand],
  duties: [dutiesListCommand, dutiesShowCommand],
  indicators: [indicatorsListCommand, indicatorsShowCommand],
  'management-reports': [
    managementReportsListCommand,
    managementReportsShowCommand,
    managementReportsGetCommand,
  ],
  'control-plans': [controlPlansListCommand, controlPlansShowCommand],
  exchange: [exchangeTakeOutCommand, exchangeBringBackCommand],
  'follow-ups': [followUpsListCommand, followUpsShowCommand],
  assessments: [],
  readings: [
    readingsListCommand,
    readingsAddCommand,
    readingsStatusCommand,
    readingsReviewCommand,
    readingsConfirmCommand,
  ],
  people: [peopleListCommand, peopleShowCommand, peopleImportCommand],
  bodies: [bodiesListCommand],
  paper: [...paperCommands, paperTextsCommand],
  'paper-templates': [templatesListCommand],
  reminders: [remindersShowCommand],
};

/** Adds the commands that ask a running Stadga, or have it change something. */
export function addRemoteCommands(stadga: Command, language: Language, exit: (code: ExitCode) => void): void {
  const { commands, entering } = texts[language];
  const nouns: Readonly<Record<string, string>> = {
    register: commands.register.description,
    audits: commands.audits.description,
    people: commands.people.description,
    readings: commands.readings.description,
    paper: commands.papers.description,
    ...entering.nouns,
  };
  for (const [noun, others] of Object.entries(othersOf)) {
    const command = stadga.command(noun).description(nouns[noun] ?? '');
    for (const make of others) command.addCommand(make(language, exit));
    for (const change of changesOf[noun] ?? [])
      command.addCommand(changeCommand(noun, change, language, exit));
  }
  stadga.addCommand(overviewCommand(language, exit));
  stadga.addCommand(toDoCommand(language, exit));
  stadga.addCommand(searchCommand(language, exit));
  stadga.addCommand(yearCommand(language, exit));
}
