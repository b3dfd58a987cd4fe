import { findAudit, findFollowUp, findPaper } from '../audits/index.ts';
import { registerScope } from '../audits/register/register.policy.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { composeRegisterPaper } from '../reporting/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { composeRound } from './compose-round.rules.ts';
import { composeStatus } from './compose-status.rules.ts';
import { findHandedPlan, findPlan } from './find-plan.ts';
import { rightsOfAuditPlan, rightsOfBodyPlan, rightsOfRound, rightsOfStatus } from './kept-paper.policy.ts';
import type { RoundData } from './paper-data.model.ts';
import { roundValues } from './paper-values.rules.ts';
import {
  asAuditors,
  mayReportToAuditors,
  mayTakeHandedPlan,
  mayTakeOwnPlans,
  mayTakePlanOf,
  planScope,
} from './papers.policy.ts';
import { planSubject } from './plan-subject.ts';
import { publicRound } from './public-version.rules.ts';
import { findRoundAssessments, findRoundPromises, findRoundRecommendations } from './round-data.store.ts';
import { isReader, mostRows, type PaperAsked, type SubjectFound } from './subject.model.ts';
import { findTrendRounds, findTrendYears } from './trend-data.store.ts';

const notFound = { ok: false, refusal: 'notFound' } as const;
const forbidden = { ok: false, refusal: 'forbidden' } as const;

/** The body's own plan for those inside, what has been handed over for the auditors. */
const findPlanFor = (isInside: boolean, isAuditor: boolean) =>
  isInside ? findPlan : isAuditor ? findHandedPlan : null;

/** The plan of everything that an audit has led to. */
export async function findAuditSubject(context: RequestContext, asked: PaperAsked): Promise<SubjectFound> {
  const shown = await findAudit(context, asked.id);
  if (!shown) return notFound;
  const find = findPlanFor(mayTakeOwnPlans(context.requester), mayTakeHandedPlan(context.requester));
  if (!find) return forbidden;
  const { title, registryNumber } = shown.audit;
  const { all, security } = planScope(context.requester);
  const isOwnOnly = !all && !(security && shown.audit.isSecurity);
  const head = { about: title, body: null, registryNumber, isOwnOnly };
  const plan = await find(context, { of: 'audits', id: asked.id }, head);
  const rights = rightsOfAuditPlan(context.requester, shown.audit);
  const found = planSubject(plan, { ...asked, title, date: swedishDay(context.now()), rights });
  const isPackaged = shown.audit.sourceDraftId !== null && shown.mayReadSource;
  return found.ok ? { ok: true, subject: { ...found.subject, isPackaged } } : found;
}

/** The plan of a body. */
export async function findBodySubject(context: RequestContext, asked: PaperAsked): Promise<SubjectFound> {
  const { requester } = context;
  if (!isId(asked.id)) return notFound;
  const bodies = await inRequest(context, (transaction) => findBodies(transaction, requester.organisationId));
  const body = bodies.find(({ id }) => id === asked.id);
  if (!body) return notFound;
  const find = findPlanFor(mayTakePlanOf(requester, body.id), mayTakeHandedPlan(requester, body.id));
  if (!find) return forbidden;
  const { all, bodies: own } = planScope(requester);
  const isOwnOnly = !all && !own.includes(body.id);
  const head = { about: body.name, body: body.name, registryNumber: null, isOwnOnly };
  const plan = await find(context, { of: 'bodies', id: body.id }, head);
  const rights = rightsOfBodyPlan(requester, body.id);
  return planSubject(plan, { ...asked, title: body.name, date: swedishDay(context.now()), rights });
}

/** The report of a round, as far as the requester may see it. */
export async function findRoundSubject(context: RequestContext, asked: PaperAsked): Promise<SubjectFound> {
  const shown = await findFollowUp(context, asked.id);
  if (!shown || shown.round.withdrawnAt) return notFound;
  const { requester } = context;
  const { all, security, visible, bodies, bodyWork } = registerScope(requester);
  const question = {
    organisationId: requester.organisationId,
    followUpId: asked.id,
    auditIds: shown.audits.map(({ id }) => id),
    all,
    security,
    visible,
    bodies,
    onceDispatched: bodyWork === 'onceDispatched',
    today: swedishDay(context.now()),
    limit: mostRows,
  };
  const { assessments, recommendations, promises } = await inRequest(context, async (transaction) => ({
    assessments: await findRoundAssessments(transaction, question),
    recommendations: await findRoundRecommendations(transaction, question),
    promises: await findRoundPromises(transaction, question),
  }));
  const total = Math.max(assessments.length, recommendations.length);
  if (total > mostRows) return { ok: false, refusal: 'tooMany', total };
  const { id, title, madeBy, firm, dated, registryNumber, overall, closedAt } = shown.round;
  const round: RoundData = {
    id,
    title,
    madeBy,
    firm,
    dated,
    registryNumber,
    overall,
    madeByBody: shown.madeByBody,
    isDraft: closedAt === null,
    audits: shown.audits.map((audit) => ({
      id: audit.id,
      title: audit.title,
      year: audit.year,
      assessment: audit.assessment,
      needsMeeting: audit.needsMeeting,
      meetingReason: audit.meetingReason,
      meetingBodies: audit.meetingBodies,
      recommendations: recommendations
        .filter(({ auditId }) => auditId === audit.id)
        .map(({ id: recommendationId, number, text }) => ({
          number,
          text,
          assessments: assessments.filter((each) => each.recommendationId === recommendationId),
        })),
      promises: promises.filter(({ auditId }) => auditId === audit.id),
    })),
  };
  const { language, organisation } = asked;
  const { omitted } = texts[language].papers;
  const date = dated !== null && /^\d{4}-\d\d-\d\d$/.test(dated) ? dated : swedishDay(context.now());
  return {
    ok: true,
    subject: {
      title,
      date,
      matters: [],
      isPackaged: closedAt !== null,
      rights: rightsOfRound(requester, shown.round, {
        isSecurity: shown.audits.length > 0 && shown.audits.every(({ isSecurity }) => isSecurity),
      }),
      values: (day) => roundValues(round, { organisation, date: day, language }),
      compose: (setting) => composeRound(setting.isPublic ? publicRound(round, omitted) : round, setting),
    },
  };
}

/** The status report over all audits; for the auditors with nothing but what they may see. */
export async function findStatusSubject(context: RequestContext, asked: PaperAsked): Promise<SubjectFound> {
  const { id: reader, language, organisation } = asked;
  if (!isReader(reader)) return notFound;
  const isTheirs = registerScope(context.requester).bodyWork === 'onceDispatched';
  if (reader === 'auditors' && !isTheirs && !mayReportToAuditors(context.requester)) return forbidden;
  const requester = reader === 'auditors' && !isTheirs ? asAuditors(context.requester) : context.requester;
  const found = await findPaper({ ...context, requester }, parseRegisterFilter({}));
  if (!found.ok) return { ok: false, refusal: 'tooMany', total: found.total };
  const { all, security, visible, bodies, bodyWork } = registerScope(requester);
  const question = {
    organisationId: requester.organisationId,
    all,
    security,
    visible,
    bodies,
    onceDispatched: bodyWork === 'onceDispatched',
    today: swedishDay(context.now()),
  };
  const trend = await inRequest(context, async (transaction) => ({
    rounds: await findTrendRounds(transaction, question),
    years: await findTrendYears(transaction, question),
  }));
  const register = composeRegisterPaper({ ...found.register, organisation, selection: [] }, language);
  const words = texts[language].papers;
  return {
    ok: true,
    subject: {
      title: words.pages.statusFor[reader],
      date: swedishDay(context.now()),
      matters: [],
      isPackaged: true,
      rights: rightsOfStatus(context.requester, reader),
      values: (date) => ({ organisation, date, recipient: words.statusReport.recipients[reader] }),
      compose: (setting) => composeStatus(register, trend, reader, setting),
    },
  };
}
