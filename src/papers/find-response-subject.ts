import { inRequest, type RequestContext } from '../identity/index.ts';
import { findResponse } from '../responses/index.ts';
import { mayKnowOfResponse } from '../responses/response.policy.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { composeMinutes, composeOfficialLetter, hasMinutes } from './compose-board-papers.rules.ts';
import { aboutInWords } from './compose-letter.rules.ts';
import { composeResponse, isDecided } from './compose-response.rules.ts';
import { findPlan } from './find-plan.ts';
import { rightsOfResponse } from './kept-paper.policy.ts';
import type { ResponseData } from './paper-data.model.ts';
import { responseValues } from './paper-values.rules.ts';
import { planScope } from './papers.policy.ts';
import { planSubject } from './plan-subject.ts';
import { publicResponse } from './public-version.rules.ts';
import { findResponseData } from './response-data.store.ts';
import type { PaperAsked, SubjectFound } from './subject.model.ts';

/** The response with all that its papers tell; undefined where the requester may not know of it. */
export function findResponseForPapers(
  context: RequestContext,
  id: string,
): Promise<ResponseData | undefined> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const found = isId(id) ? await findResponseData(transaction, requester.organisationId, id) : undefined;
    if (!found) return undefined;
    const { audits, matters } = found;
    const shared = {
      ...found,
      bodyIds: matters.map(({ bodyId }) => bodyId),
      isSecurity: audits.length > 0 && audits.every(({ isSecurity }) => isSecurity),
    };
    return mayKnowOfResponse(requester, shared, swedishDay(context.now())) ? found : undefined;
  });
}

/** The answer, the administration's letter, the extract of minutes, or the plan of a response. */
export async function findResponseSubject(context: RequestContext, asked: PaperAsked): Promise<SubjectFound> {
  const response = await findResponseForPapers(context, asked.id);
  if (!response) return { ok: false, refusal: 'notFound' };
  const { language, organisation, kind } = asked;
  const omitted = texts[language].papers.omitted;
  const matter =
    response.matters.find(({ matterId }) => matterId === asked.matterId) ?? response.matters[0] ?? null;
  const isProposal = kind === 'extractOfMinutes' && !hasMinutes(response, matter);
  const decidedOn = kind === 'actionPlan' ? null : matter?.decidedOn;
  // Nobody knows the day of a meeting that is not planned; every other paper is of today until it is decided.
  const date = isProposal ? (matter?.meetingOn ?? '') : (decidedOn ?? swedishDay(context.now()));
  const rights = rightsOfResponse(context.requester, response, kind, matter);
  if (kind === 'actionPlan') {
    const { all, bodies } = planScope(context.requester);
    const later = isDecided(response) ? (await findResponse(context, response.id))?.supersededBy : null;
    const plan = await findPlan(
      context,
      { of: 'responses', id: response.id },
      {
        about: aboutInWords(response, language),
        body: response.leadBody,
        registryNumber: response.registryNumber ?? response.matters[0]?.registryNumber ?? null,
        isDraft: !isDecided(response),
        replacedBy: later && isDecided(later) ? later : null,
        isOwnOnly: !all && !response.matters.every(({ bodyId }) => bodies.includes(bodyId)),
      },
    );
    const found = planSubject(plan, { title: response.title, date, language, organisation, rights });
    return found.ok ? { ok: true, subject: { ...found.subject, response } } : found;
  }
  return {
    ok: true,
    subject: {
      title: response.title,
      date,
      isProposal,
      matters: response.matters.map(({ matterId, body }) => ({ id: matterId, body })),
      rights,
      response,
      values: (day) =>
        responseValues(response, kind === 'response' ? null : matter, { organisation, date: day, language }),
      compose: (setting) => {
        const told = setting.isPublic ? publicResponse(response, omitted) : response;
        if (kind === 'officialLetter') return composeOfficialLetter(told, matter, setting);
        return kind === 'extractOfMinutes'
          ? composeMinutes(told, matter, setting)
          : composeResponse(told, setting);
      },
    },
  };
}
