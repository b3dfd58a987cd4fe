import type { Fault as ActionFault } from '../actions/action-faults.model.ts';
import type { Fault as AssetFault } from '../assets/asset-faults.model.ts';
import type { Fault } from '../audits/change.model.ts';
import type { Fault as ClassFault } from '../classifications/classification-faults.model.ts';
import type { Fault as ComplianceFault } from '../compliance/compliance-input.model.ts';
import type { Fault as ControlPlanFault } from '../control-plans/control-plan-faults.model.ts';
import type { Fault as DocumentFault } from '../documents/document-faults.model.ts';
import type { Fault as DutyFault } from '../duties/duty-faults.model.ts';
import type { Fault as EvidenceFault } from '../evidence/evidence-faults.model.ts';
import type { Fault as ExceptionFault } from '../exceptions/exception-faults.model.ts';
import type { Fault as ForumFault } from '../forum/forum-faults.model.ts';
import type { Fault as HandoverFault } from '../handovers/handover-fault.model.ts';
import type { Fault as IndicatorFault } from '../indicators/indicator-faults.model.ts';
import type { Fault as PlanFault } from '../introduction-plan/plan-faults.model.ts';
import type { Fault as ManagementReportFault } from '../management-reports/report-faults.model.ts';
import type { MatterFault } from '../matters/matter-fault.model.ts';
import type { MeetingFault } from '../meetings/meeting-input.model.ts';
import type { BodyFault } from '../organisation/body-entry.model.ts';
import type { TemplateFault } from '../papers/paper-input.model.ts';
import type { PersonFault, RoleFault } from '../people/person-entry.model.ts';
import type { Fault as GuidelineFault } from '../requirements/guideline-faults.model.ts';
import type { Fault as ResponseFault } from '../responses/response-fault.model.ts';
import type { ReviewFault } from '../reviews/review-change.model.ts';
import type { Fault as RiskFault } from '../risks/risk-faults.model.ts';
import { type Language, texts } from '../texts/index.ts';
import type { Fault as ReportFault } from '../yearly-reports/yearly-report.rules.ts';

/** What the form of a value can have wrong, before anyone has looked at what it means. */
type FormFault =
  | 'missing'
  | 'wrongType'
  | 'tooLong'
  | 'tooShort'
  | 'tooMany'
  | 'tooFew'
  | 'tooBig'
  | 'tooSmall'
  | 'notOneOf'
  | 'malformed'
  | 'yearsEndFirst'
  | 'unknownField'
  /** Somebody has to choose what is to stand in the cell. */
  | 'undecided';

/** Every code that a value may be refused with; the texts have a sentence for each. */
export type FaultCode =
  | FormFault
  | Fault
  | BodyFault
  | PersonFault
  | RoleFault
  | ResponseFault
  | ReviewFault
  | MatterFault
  | GuidelineFault
  | PlanFault
  | MeetingFault
  | ManagementReportFault
  | HandoverFault
  | ActionFault
  | AssetFault
  | EvidenceFault
  | DutyFault
  | ExceptionFault
  | ForumFault
  | IndicatorFault
  | RiskFault
  | DocumentFault
  | ReportFault
  | ClassFault
  | ControlPlanFault
  | ComplianceFault
  | TemplateFault;

/** A value of a request that cannot be taken. */
export interface FieldFault {
  /** The part of the request that it stands in. */
  readonly in: 'body' | 'query';
  /** Where in that part. */
  readonly path: readonly PropertyKey[];
  readonly code: FaultCode;
  /** The most or least that is allowed, or the values; empty where there is none to tell. */
  readonly limit?: string;
}

/** More than this many faults at once help nobody, and a hostile request could make thousands. */
const toldAtMost = 100;

/** The faults as a problem tells of them. */
export function tellFaults(faults: readonly FieldFault[], language: Language) {
  const say: Record<FaultCode, (limit: string) => string> = texts[language].api.fields;
  return faults.slice(0, toldAtMost).map(({ in: part, path, code, limit = '' }) => ({
    in: part,
    pointer: pointerTo(path),
    code,
    detail: say[code](limit),
  }));
}

/** A code that a slice gave its own check as message; undefined where the message is a sentence of the library. */
export function codeIn(message: string): FaultCode | undefined {
  return Object.hasOwn(texts.en.api.fields, message) ? (message as FaultCode) : undefined;
}

/** A place in a value as RFC 6901 writes it. Names that the request made up are cut. */
export function pointerTo(path: readonly PropertyKey[]): string {
  const escaped = (key: PropertyKey) =>
    String(key).slice(0, 100).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
  return path.map((key) => `/${escaped(key)}`).join('');
}
