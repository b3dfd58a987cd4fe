import { actions as enActions } from './en/actions.ts';
import { annexA as enAnnexA } from './en/annex-a.ts';
import { api as enApi } from './en/api.ts';
import { assetImport as enAssetImport } from './en/asset-import.ts';
import { assets as enAssets } from './en/assets.ts';
import { auditForms as enAuditForms } from './en/audit-forms.ts';
import { auditHistory as enAuditHistory } from './en/audit-history.ts';
import { audits as enAudits } from './en/audits.ts';
import { classHarms as enClassHarms } from './en/class-harms.ts';
import { classifications as enClassifications } from './en/classifications.ts';
import { commands as enCommands } from './en/commands.ts';
import { compliance as enCompliance } from './en/compliance.ts';
import { complianceOverview as enComplianceOverview } from './en/compliance-overview.ts';
import { controlPlans as enControlPlans } from './en/control-plans.ts';
import { documents as enDocuments } from './en/documents.ts';
import { duties as enDuties } from './en/duties.ts';
import { entering as enEntering } from './en/entering.ts';
import { evidence as enEvidence } from './en/evidence.ts';
import { example as enExample } from './en/example.ts';
import { exceptions as enExceptions } from './en/exceptions.ts';
import { exchange as enExchange } from './en/exchange.ts';
import { forms as enForms } from './en/forms.ts';
import { forum as enForum } from './en/forum.ts';
import { guidelineImport as enGuidelineImport } from './en/guideline-import.ts';
import { handlingRules as enHandlingRules } from './en/handling-rules.ts';
import { handovers as enHandovers } from './en/handovers.ts';
import { identity as enIdentity } from './en/identity.ts';
import { importWords as enImportWords } from './en/import-words.ts';
import { importing as enImporting } from './en/importing.ts';
import { indicators as enIndicators } from './en/indicators.ts';
import { introductionPlan as enIntroductionPlan } from './en/introduction-plan.ts';
import { managementReports as enManagementReports } from './en/management-reports.ts';
import { matters as enMatters } from './en/matters.ts';
import { measures as enMeasures } from './en/measures.ts';
import { meetings as enMeetings } from './en/meetings.ts';
import { organisation as enOrganisation } from './en/organisation.ts';
import { oscal as enOscal } from './en/oscal.ts';
import { overview as enOverview } from './en/overview.ts';
import { papers as enPapers } from './en/papers.ts';
import { people as enPeople } from './en/people.ts';
import { reading as enReading } from './en/reading.ts';
import { readingPages as enReadingPages } from './en/reading-pages.ts';
import { fileKinds as enFileKinds, readingProblems as enReadingProblems } from './en/reading-problems.ts';
import { register as enRegister } from './en/register.ts';
import { reminders as enReminders } from './en/reminders.ts';
import { reporting as enReporting } from './en/reporting.ts';
import { requirements as enRequirements } from './en/requirements.ts';
import { responses as enResponses } from './en/responses.ts';
import { reviewPages as enReviewPages } from './en/review-pages.ts';
import { reviewing as enReviewing } from './en/reviewing.ts';
import { risks as enRisks } from './en/risks.ts';
import { roles as enRoles } from './en/roles.ts';
import { rounds as enRounds } from './en/rounds.ts';
import { running as enRunning } from './en/running.ts';
import { search as enSearch } from './en/search.ts';
import { setUp as enSetUp } from './en/set-up.ts';
import { share as enShare } from './en/share.ts';
import { summary as enSummary } from './en/summary.ts';
import { toDo as enToDo, year as enYear } from './en/to-do.ts';
import { tokens as enTokens } from './en/tokens.ts';
import { web as enWeb } from './en/web.ts';
import { yearlyReports as enYearlyReports } from './en/yearly-reports.ts';
import { actions as svActions } from './sv/actions.ts';
import { annexA as svAnnexA } from './sv/annex-a.ts';
import { api as svApi } from './sv/api.ts';
import { assetImport as svAssetImport } from './sv/asset-import.ts';
import { assets as svAssets } from './sv/assets.ts';
import { auditForms as svAuditForms } from './sv/audit-forms.ts';
import { auditHistory as svAuditHistory } from './sv/audit-history.ts';
import { audits as svAudits } from './sv/audits.ts';
import { classHarms as svClassHarms } from './sv/class-harms.ts';
import { classifications as svClassifications } from './sv/classifications.ts';
import { commands as svCommands } from './sv/commands.ts';
import { compliance as svCompliance } from './sv/compliance.ts';
import { complianceOverview as svComplianceOverview } from './sv/compliance-overview.ts';
import { controlPlans as svControlPlans } from './sv/control-plans.ts';
import { documents as svDocuments } from './sv/documents.ts';
import { duties as svDuties } from './sv/duties.ts';
import { entering as svEntering } from './sv/entering.ts';
import { evidence as svEvidence } from './sv/evidence.ts';
import { example as svExample } from './sv/example.ts';
import { exceptions as svExceptions } from './sv/exceptions.ts';
import { exchange as svExchange } from './sv/exchange.ts';
import { forms as svForms } from './sv/forms.ts';
import { forum as svForum } from './sv/forum.ts';
import { guidelineImport as svGuidelineImport } from './sv/guideline-import.ts';
import { handlingRules as svHandlingRules } from './sv/handling-rules.ts';
import { handovers as svHandovers } from './sv/handovers.ts';
import { identity as svIdentity } from './sv/identity.ts';
import { importWords as svImportWords } from './sv/import-words.ts';
import { importing as svImporting } from './sv/importing.ts';
import { indicators as svIndicators } from './sv/indicators.ts';
import { introductionPlan as svIntroductionPlan } from './sv/introduction-plan.ts';
import { managementReports as svManagementReports } from './sv/management-reports.ts';
import { matters as svMatters } from './sv/matters.ts';
import { measures as svMeasures } from './sv/measures.ts';
import { meetings as svMeetings } from './sv/meetings.ts';
import { organisation as svOrganisation } from './sv/organisation.ts';
import { oscal as svOscal } from './sv/oscal.ts';
import { overview as svOverview } from './sv/overview.ts';
import { papers as svPapers } from './sv/papers.ts';
import { people as svPeople } from './sv/people.ts';
import { reading as svReading } from './sv/reading.ts';
import { readingPages as svReadingPages } from './sv/reading-pages.ts';
import { fileKinds as svFileKinds, readingProblems as svReadingProblems } from './sv/reading-problems.ts';
import { register as svRegister } from './sv/register.ts';
import { reminders as svReminders } from './sv/reminders.ts';
import { reporting as svReporting } from './sv/reporting.ts';
import { requirements as svRequirements } from './sv/requirements.ts';
import { responses as svResponses } from './sv/responses.ts';
import { reviewPages as svReviewPages } from './sv/review-pages.ts';
import { reviewing as svReviewing } from './sv/reviewing.ts';
import { risks as svRisks } from './sv/risks.ts';
import { roles as svRoles } from './sv/roles.ts';
import { rounds as svRounds } from './sv/rounds.ts';
import { running as svRunning } from './sv/running.ts';
import { search as svSearch } from './sv/search.ts';
import { setUp as svSetUp } from './sv/set-up.ts';
import { share as svShare } from './sv/share.ts';
import { summary as svSummary } from './sv/summary.ts';
import { toDo as svToDo, year as svYear } from './sv/to-do.ts';
import { tokens as svTokens } from './sv/tokens.ts';
import { web as svWeb } from './sv/web.ts';
import { yearlyReports as svYearlyReports } from './sv/yearly-reports.ts';

/** Swedish comes first: every English catalogue is typed by its Swedish one, so neither can lack a text. */
export const texts = {
  sv: {
    actions: svActions,
    assets: svAssets,
    assetImport: svAssetImport,
    controlPlans: svControlPlans,
    documents: svDocuments,
    duties: svDuties,
    evidence: svEvidence,
    auditForms: svAuditForms,
    auditHistory: svAuditHistory,
    audits: svAudits,
    classifications: svClassifications,
    classHarms: svClassHarms,
    handlingRules: svHandlingRules,
    example: svExample,
    exceptions: svExceptions,
    exchange: svExchange,
    forms: svForms,
    handovers: svHandovers,
    identity: svIdentity,
    importing: svImporting,
    importWords: svImportWords,
    indicators: svIndicators,
    introductionPlan: svIntroductionPlan,
    managementReports: svManagementReports,
    matters: svMatters,
    meetings: svMeetings,
    organisation: svOrganisation,
    papers: svPapers,
    measures: svMeasures,
    oscal: svOscal,
    people: svPeople,
    overview: svOverview,
    register: svRegister,
    reading: svReading,
    readingPages: svReadingPages,
    fileKinds: svFileKinds,
    readingProblems: svReadingProblems,
    web: svWeb,
    yearlyReports: svYearlyReports,
    reminders: svReminders,
    reporting: svReporting,
    requirements: svRequirements,
    forum: svForum,
    guidelineImport: svGuidelineImport,
    responses: svResponses,
    reviewPages: svReviewPages,
    reviewing: svReviewing,
    risks: svRisks,
    roles: svRoles,
    rounds: svRounds,
    running: svRunning,
    search: svSearch,
    setUp: svSetUp,
    share: svShare,
    summary: svSummary,
    commands: svCommands,
    compliance: svCompliance,
    complianceOverview: svComplianceOverview,
    entering: svEntering,
    annexA: svAnnexA,
    api: svApi,
    toDo: svToDo,
    year: svYear,
    tokens: svTokens,
  },
  en: {
    actions: enActions,
    assets: enAssets,
    assetImport: enAssetImport,
    controlPlans: enControlPlans,
    documents: enDocuments,
    duties: enDuties,
    evidence: enEvidence,
    auditForms: enAuditForms,
    auditHistory: enAuditHistory,
    audits: enAudits,
    classifications: enClassifications,
    classHarms: enClassHarms,
    handlingRules: enHandlingRules,
    example: enExample,
    exceptions: enExceptions,
    exchange: enExchange,
    forms: enForms,
    handovers: enHandovers,
    identity: enIdentity,
    importing: enImporting,
    importWords: enImportWords,
    indicators: enIndicators,
    introductionPlan: enIntroductionPlan,
    managementReports: enManagementReports,
    matters: enMatters,
    meetings: enMeetings,
    organisation: enOrganisation,
    papers: enPapers,
    measures: enMeasures,
    oscal: enOscal,
    people: enPeople,
    overview: enOverview,
    register: enRegister,
    reading: enReading,
    readingPages: enReadingPages,
    fileKinds: enFileKinds,
    readingProblems: enReadingProblems,
    web: enWeb,
    yearlyReports: enYearlyReports,
    reminders: enReminders,
    reporting: enReporting,
    requirements: enRequirements,
    forum: enForum,
    guidelineImport: enGuidelineImport,
    responses: enResponses,
    reviewPages: enReviewPages,
    reviewing: enReviewing,
    risks: enRisks,
    roles: enRoles,
    rounds: enRounds,
    running: enRunning,
    search: enSearch,
    setUp: enSetUp,
    share: enShare,
    summary: enSummary,
    commands: enCommands,
    compliance: enCompliance,
    complianceOverview: enComplianceOverview,
    entering: enEntering,
    annexA: enAnnexA,
    api: enApi,
    toDo: enToDo,
    year: enYear,
    tokens: enTokens,
  },
};
export type Language = keyof typeof texts;
export type Texts = (typeof texts)['sv'];
