import {
  newReport,
  reportChange,
  reportDecision,
  reportStep,
} from '../../management-reports/report-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;
const path = '/management-reports/{id}';

/** The security officer's reports to those who lead the municipality. */
export const managementReportsChanges: readonly Change[] = [
  { name: 'start', method: 'POST', path: '/management-reports', schema: newReport },
  {
    name: 'save',
    method: 'PATCH',
    path,
    schema: reportChange.omit({ texts: true, provisions: true }),
    complete: ownVersion,
  },
  { ...own, name: 'issue', path: `${path}/issue`, schema: reportStep },
  { ...own, name: 'throw-away', path: `${path}/throw-away`, schema: reportStep },
  { ...own, name: 'note-decision', path: `${path}/decision`, schema: reportDecision },
];
