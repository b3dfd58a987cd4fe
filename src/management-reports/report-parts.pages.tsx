import { useTexts } from '../web/page.ts';
import type { ManagementReportState } from './management-report.model.ts';

export function StateBadge({ state }: { state: ManagementReportState }) {
  const { managementReports } = useTexts();
  return <span class={`report-state ${state}`}>{managementReports.states[state]}</span>;
}

/** What the fields of the forms are called, where something is wrong in one. */
export function useReportLabels(): (field: string) => string {
  const { managementReports: words, papers } = useTexts();
  const sections: Readonly<Record<string, string>> = {
    ...papers.sections.reportToBoard,
    ...papers.sections.reportToChiefExecutive,
  };
  const names: Readonly<Record<string, string>> = {
    kind: words.start.kind,
    language: words.start.language,
    since: words.start.since,
    until: words.start.until,
    registryNumber: words.start.registryNumber,
    decidedOn: words.decision.decidedOn,
    minuteItem: words.decision.minuteItem,
    version: words.title,
  };
  return (field) => names[field] ?? sections[field.split('.')[1] ?? ''] ?? field;
}
