import type { fillTemplates } from '../papers/index.ts';
import type { ManagementReport } from './management-report.model.ts';

/** Which report, and the name of the municipality that it is made in. */
export interface AskedReport {
  readonly id: string;
  readonly organisation: string;
}

/** Which templates a report is opened with, and what their names stand for. */
export const templatesAsked = (
  { kind, language, since, until }: Pick<ManagementReport, 'kind' | 'language' | 'since' | 'until'>,
  organisation: string,
): Parameters<typeof fillTemplates>[2] => ({
  kind,
  language,
  values: { organisation, date: until, since, until },
});
