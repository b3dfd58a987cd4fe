import { informationSecurity } from './audits/information-security.ts';
import { itSecurity } from './audits/it-security.ts';
import { procurement } from './audits/procurement.ts';
import { workEnvironment } from './audits/work-environment.ts';
import type { AuditKey, ExampleAudit } from './tables.ts';

export const audits: Readonly<Record<AuditKey, ExampleAudit>> = {
  itSecurity,
  procurement,
  workEnvironment,
  informationSecurity,
};
