import { parseActionFilter } from '../actions/action-list.model.ts';
import { listActions } from '../actions/index.ts';
import { listRecommendations } from '../audits/index.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import { findPhasePlan } from '../compliance/overview/index.ts';
import { parseDocumentFilter } from '../documents/document-list.model.ts';
import { listDocuments } from '../documents/index.ts';
import { parseExceptionFilter } from '../exceptions/exception-list.model.ts';
import { listExceptions } from '../exceptions/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { listIndicators } from '../indicators/index.ts';
import { parseIndicatorFilter } from '../indicators/indicator-list.model.ts';
import { listRisks } from '../risks/index.ts';
import { parseRiskFilter } from '../risks/risk-list.model.ts';
import type { Proposal } from './proposals.rules.ts';

/** So many of each kind are proposed: more than a meeting takes on. */
const mostOfEach = 8;
const size = String(mostOfEach);

/**
 * The open matters that the forum may want to take up, each through the list of its own slice and behind its walls: the
 * gravest first within each kind. A bounded number of statements.
 */
export async function findProposals(context: RequestContext): Promise<Proposal[]> {
  return [
    ...(await proposedRisks(context)),
    ...(await proposedExceptions(context)),
    ...(await proposedRequirements(context)),
    ...(await proposedRecommendations(context)),
    ...(await proposedDocuments(context)),
    ...(await proposedIndicators(context)),
  ];
}

/** High and very high ones that nobody has accepted, and those whose treatment nobody has chosen. */
async function proposedRisks(context: RequestContext): Promise<Proposal[]> {
  const choices = [{ level: 'veryHigh' }, { level: 'high' }, { treatment: 'none' }];
  const found: Proposal[] = [];
  for (const choice of choices) {
    const { rows } = await listRisks(context, parseRiskFilter({ ...choice, size }));
    for (const { id, title, bodyName, level, treatment, accepted } of rows) {
      const isAbove = level === 'high' || level === 'veryHigh';
      if (isAbove && accepted === 'inForce') continue;
      const why = isAbove
        ? ({ code: 'riskAboveLine', level, isTreated: treatment !== null } as const)
        : ({ code: 'riskUntreated' } as const);
      found.push({ noun: 'risk', nounId: id, title, whose: bodyName, why });
    }
  }
  return found;
}

async function proposedExceptions(context: RequestContext): Promise<Proposal[]> {
  const { rows } = await listExceptions(context, parseExceptionFilter({ view: 'soon', size }));
  return rows.map(({ id, title, bodyName, untilOn }) => ({
    noun: 'exception',
    nounId: id,
    title,
    whose: bodyName,
    why: { code: 'exceptionEnds', until: untilOn },
  }));
}

/** What several units have left to meet: rather one effort for all than one in each. */
async function proposedRequirements(context: RequestContext): Promise<Proposal[]> {
  const plan = await findPhasePlan(context, { day: null });
  return (plan?.remaining ?? [])
    .filter(({ left }) => left > 1)
    .toSorted((one, other) => other.left - one.left)
    .slice(0, mostOfEach)
    .map(({ requirementId, ref, text, left, applies }) => ({
      noun: 'requirement',
      nounId: requirementId,
      title: shortened(`${ref} ${text}`),
      whose: null,
      why: { code: 'requirementShared', left, applies },
    }));
}

/** Recommendations whose answer is overdue, and those that an overdue action serves. */
async function proposedRecommendations(context: RequestContext): Promise<Proposal[]> {
  const { rows } = await listRecommendations(context, parseRegisterFilter({ answer: 'overdue', size }));
  const { rows: late } = await listActions(context, parseActionFilter({ overdue: 'yes', size: '25' }));
  const unanswered = rows.map(
    ({ id, text, auditTitle }): Proposal => ({
      noun: 'recommendation',
      nounId: id,
      title: shortened(text),
      whose: auditTitle,
      why: { code: 'answerOverdue' },
    }),
  );
  const served = late.flatMap(({ title, dueOn, serves, secrecy }) =>
    serves
      .filter(({ opens }) => opens)
      .map(
        ({ id, text, auditTitle, bodyName }): Proposal => ({
          noun: 'recommendation',
          nounId: id,
          title: shortened(text),
          whose: `${auditTitle}, ${bodyName}`,
          why: { code: 'actionOverdue', action: secrecy ? '' : title, due: dueOn ?? '' },
        }),
      ),
  );
  return [...unanswered, ...served.slice(0, mostOfEach)];
}

async function proposedDocuments(context: RequestContext): Promise<Proposal[]> {
  const found = await listDocuments(
    context,
    parseDocumentFilter({ view: 'list', overdue: 'yes', sort: 'next', size }),
  );
  return (found?.rows ?? []).map(({ id, title, bodyName, nextRevisionOn }) => ({
    noun: 'document',
    nounId: id,
    title,
    whose: bodyName,
    why: { code: 'documentOverdue', since: nextRevisionOn },
  }));
}

async function proposedIndicators(context: RequestContext): Promise<Proposal[]> {
  const { rows } = await listIndicators(context, parseIndicatorFilter({ view: 'offTarget', size }));
  return rows.map(({ id, name, counts }) => ({
    noun: 'indicator',
    nounId: id,
    title: name,
    whose: null,
    why: { code: 'indicatorOff', count: counts.offTarget },
  }));
}

/** A heading on an agenda is a line. */
const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 198)} …` : text);
