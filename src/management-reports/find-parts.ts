import { parseActionFilter } from '../actions/action-list.model.ts';
import { listActions } from '../actions/index.ts';
import type { HoldingKind } from '../assets/holding.model.ts';
import { parseHoldingFilter } from '../assets/holding-list.model.ts';
import { listHoldings } from '../assets/index.ts';
import { registerScope } from '../audits/register/register.policy.ts';
import { parseDocumentFilter } from '../documents/document-list.model.ts';
import { listDocuments } from '../documents/index.ts';
import { parseExceptionFilter } from '../exceptions/exception-list.model.ts';
import { listExceptions } from '../exceptions/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { findMeasures } from '../measures/index.ts';
import { everything, type Figures } from '../measures/measure.model.ts';
import { findMatrix, listRisks } from '../risks/index.ts';
import { type ListedRisk, parseRiskFilter, type RiskTotals } from '../risks/risk-list.model.ts';
import {
  type AuditedBody,
  type AuditsState,
  type DocumentsState,
  type ExceptionsState,
  type HoldingState,
  mostStated,
  type RiskCounts,
  type RisksState,
  type Share,
  type StatedRisk,
} from './management-state.model.ts';

const size = String(mostStated);

/** The register of assets or systems, and what is missing in it. Two statements. */
export async function findHoldingState(context: RequestContext, kind: HoldingKind): Promise<HoldingState> {
  const filter = parseHoldingFilter({ gap: 'any', sort: 'body', size });
  const { totals, rows } = await listHoldings(context, kind, filter);
  const { all, noOwner, noClass, reviewDue } = totals;
  const gaps = rows.map((row) => ({
    id: row.id,
    name: row.name,
    bodyName: row.bodyName,
    hasOwner: row.ownerName !== null && !row.ownerHasEnded,
    hasClass: row.class !== null,
  }));
  return {
    all,
    noOwner,
    noClass,
    reviewDue,
    gaps: gaps.filter(({ hasOwner, hasClass }) => !hasOwner || !hasClass),
  };
}

/** The gravest risks, and those that somebody has accepted. */
export async function findRisksState(context: RequestContext): Promise<RisksState> {
  const { byBody, top } = await findMatrix(context, parseRiskFilter({}));
  const { totals } = await listRisks(context, parseRiskFilter({ size: '1' }));
  const untreated = await listRisks(
    context,
    parseRiskFilter({ treatment: 'none', accepted: 'none', size: '1' }),
  );
  const accepted = await listRisks(context, parseRiskFilter({ accepted: 'inForce', size }));
  return {
    totals: riskCounts(totals),
    graveUntreated: untreated.totals.high + untreated.totals.veryHigh,
    bodies: byBody.map(({ bodyId, bodyName, ...counts }) => ({ bodyId, bodyName, ...riskCounts(counts) })),
    top: top.filter(({ level }) => level !== null).map(statedRisk),
    accepted: accepted.rows.map(statedRisk),
    acceptedCount: accepted.matching,
  };
}

const riskCounts = ({ low, medium, high, veryHigh, unassessed, due }: RiskTotals): RiskCounts => ({
  low,
  medium,
  high,
  veryHigh,
  unassessed,
  due,
});

const statedRisk = (risk: ListedRisk): StatedRisk => ({
  id: risk.id,
  title: risk.title,
  bodyName: risk.bodyName,
  level: risk.level,
  earlierLevel: risk.earlierLevel,
  targetLevel: risk.targetLevel,
  treatment: risk.treatment,
  ownerName: risk.ownerName,
  ownerRole: risk.ownerRole,
  acceptedUntil: risk.acceptedUntil,
  openActions: risk.openActions,
});

/** The exceptions in force and asked for, the first to end first. Two statements. */
export async function findExceptionsState(context: RequestContext): Promise<ExceptionsState> {
  const { totals, rows } = await listExceptions(
    context,
    parseExceptionFilter({ view: 'current', size: '200' }),
  );
  const first = rows.toSorted((one, other) => one.untilOn.localeCompare(other.untilOn)).slice(0, mostStated);
  return {
    inForce: totals.current - totals.asked,
    endSoon: totals.soon,
    asked: totals.asked,
    current: first.map((row) => ({
      id: row.id,
      title: row.title,
      bodyName: row.bodyName,
      requirement: row.requirementWords,
      standing: row.standing,
      fromOn: row.fromOn,
      untilOn: row.untilOn,
      ownerName: row.ownerName,
      endsSoon: row.endsSoon,
    })),
  };
}

/** The governing documents whose revision is overdue. Four statements at most. */
export async function findDocumentsState(context: RequestContext): Promise<DocumentsState> {
  const filter = parseDocumentFilter({ view: 'list', overdue: 'yes', sort: 'next', size });
  const list = await listDocuments(context, filter);
  const { all = 0, inForce = 0, overdue = 0 } = list?.totals ?? {};
  return {
    all,
    inForce,
    overdueCount: overdue,
    overdue: (list?.rows ?? []).map(({ id, title, bodyName, ownerName, nextRevisionOn }) => ({
      id,
      title,
      bodyName,
      ownerName,
      nextRevisionOn,
    })),
  };
}

/** How the recommendations stand, track by track, and the actions that are overdue. Nine statements at most. */
export async function findAuditsState(context: RequestContext): Promise<AuditsState> {
  const { whole, bodies } = await findMeasures(context, everything);
  const filter = parseActionFilter({ overdue: 'yes', sort: 'due', size });
  const { rows, totals } = await listActions(context, filter);
  return {
    whole: tracksOf(whole),
    bodies: bodies.map(({ id, name, figures }) => ({ id, name, ...tracksOf(figures) })),
    overdueActions: rows.map(({ id, title, bodyName, ownerName, ownerRole, dueOn, secrecy }) => ({
      id,
      title,
      bodyName,
      ownerName,
      ownerRole,
      dueOn,
      isSecret: secrecy !== null,
    })),
    overdueActionCount: totals.overdue,
    isSecurityOnly: isSecurityOnly(context),
  };
}

const isSecurityOnly = ({ requester }: RequestContext): boolean => {
  const { all, security, visible } = registerScope(requester);
  return security && !all && visible.length === 0;
};

const share = (counted: Figures[keyof Figures]): Share => counted && { part: counted.part, all: counted.all };

const tracksOf = (figures: Figures): Omit<AuditedBody, 'id' | 'name'> => ({
  work: { open: share(figures.openWork), confirmed: share(figures.confirmed) },
  auditors: { open: share(figures.openAuditors), green: share(figures.green) },
  actionsOverdue: share(figures.actionsOverdue),
});
