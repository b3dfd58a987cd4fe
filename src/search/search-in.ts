import { parseActionFilter } from '../actions/action-list.model.ts';
import { listActions } from '../actions/index.ts';
import { parseHoldingFilter } from '../assets/holding-list.model.ts';
import { listHoldings } from '../assets/index.ts';
import { parseAuditFilter } from '../audits/audit-list.model.ts';
import { listAudits, listRecommendations } from '../audits/index.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import { parseControlPlanFilter } from '../control-plans/control-plan-list.model.ts';
import { listControlPlans } from '../control-plans/index.ts';
import { parseDocumentFilter } from '../documents/document-list.model.ts';
import { listDocuments } from '../documents/index.ts';
import { parseDutyFilter } from '../duties/duty-list.model.ts';
import { listDuties } from '../duties/index.ts';
import { parseExceptionFilter } from '../exceptions/exception-list.model.ts';
import { listExceptions } from '../exceptions/index.ts';
import { listMeetings } from '../forum/index.ts';
import { parseMeetingFilter } from '../forum/meeting-list.model.ts';
import type { RequestContext } from '../identity/index.ts';
import { listIndicators } from '../indicators/index.ts';
import { parseIndicatorFilter } from '../indicators/indicator-list.model.ts';
import { listMatters } from '../matters/index.ts';
import { parseMatterFilter } from '../matters/matter-list.model.ts';
import { findPeople } from '../people/index.ts';
import { searchGuidelines } from '../requirements/index.ts';
import { listResponses } from '../responses/index.ts';
import { parseResponseFilter } from '../responses/response-list.model.ts';
import { listRisks } from '../risks/index.ts';
import { parseRiskFilter } from '../risks/risk-list.model.ts';
import { type FoundOf, type Hit, type SearchNoun, shownOfEach } from './search.model.ts';

type Choice = Readonly<Record<string, string>>;
type SearchIn = (context: RequestContext, q: string) => Promise<FoundOf>;

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/**
 * A noun as its own list finds it.
 * @param list its address, which takes the choice as it is asked for here
 * @param choiceOf the words, and what of the list's own choices is to be left open
 */
const inList =
  <Row>(
    noun: SearchNoun,
    list: string,
    choiceOf: (q: string) => Choice,
    find: (context: RequestContext, choice: Choice) => Promise<Page<Row>>,
    hitOf: (row: Row) => Hit,
  ): SearchIn =>
  async (context, q) => {
    const choice = choiceOf(q);
    const { rows, total } = await find(context, { ...choice, size: String(shownOfEach) });
    const hits = rows.slice(0, shownOfEach).map(hitOf);
    return { noun, total, hits, list: `${list}?${new URLSearchParams(choice)}` };
  };

const words = (q: string) => ({ q });
const paged = <Row>({ rows, matching }: { readonly rows: readonly Row[]; readonly matching: number }) => ({
  rows,
  total: matching,
});

/** Each noun through the list of its own slice, behind that list's walls. */
export const searchIn: readonly SearchIn[] = [
  inList(
    'recommendations',
    '/recommendations',
    words,
    async (context, choice) => {
      const { rows, totals } = await listRecommendations(context, parseRegisterFilter(choice));
      return { rows, total: totals.recommendations };
    },
    ({ id, text, auditTitle }) => ({ id, words: text, beside: auditTitle }),
  ),
  inList(
    'audits',
    '/audits',
    words,
    async (context, choice) => paged(await listAudits(context, parseAuditFilter(choice))),
    ({ id, title, firm }) => ({ id, words: title, beside: firm }),
  ),
  inList(
    'matters',
    '/matters',
    words,
    async (context, choice) => paged(await listMatters(context, parseMatterFilter(choice))),
    ({ matter: { id, about, bodyName } }) => ({ id, words: about, beside: bodyName }),
  ),
  inList(
    'responses',
    '/responses',
    words,
    async (context, choice) => paged(await listResponses(context, parseResponseFilter(choice))),
    ({ id, title, leadBodyName }) => ({ id, words: title, beside: leadBodyName }),
  ),
  inList(
    'actions',
    '/actions',
    (q) => ({ q, state: 'every' }),
    async (context, choice) => paged(await listActions(context, parseActionFilter(choice))),
    ({ id, title, bodyName }) => ({ id, words: title, beside: bodyName }),
  ),
  async (context, q) => {
    const { rows, total, guidelineId } = await searchGuidelines(context, q);
    const hits = rows.slice(0, shownOfEach).map(({ id, ref, text, chapterTitle }) => ({
      id,
      words: `${ref} ${text}`,
      beside: chapterTitle,
    }));
    const list = `/guideline/${guidelineId ?? ''}?${new URLSearchParams({ q })}`;
    return { noun: 'requirements', total, hits, list };
  },
  inList(
    'documents',
    '/documents',
    words,
    async (context, choice) => {
      const page = await listDocuments(context, parseDocumentFilter(choice));
      return page ? paged(page) : { rows: [], total: 0 };
    },
    ({ id, title, bodyName }) => ({ id, words: title, beside: bodyName }),
  ),
  inList(
    'risks',
    '/risks',
    (q) => ({ q, state: 'every' }),
    async (context, choice) => paged(await listRisks(context, parseRiskFilter(choice))),
    ({ id, title, bodyName }) => ({ id, words: title, beside: bodyName }),
  ),
  inList(
    'exceptions',
    '/exceptions',
    (q) => ({ q, view: 'all' }),
    async (context, choice) => paged(await listExceptions(context, parseExceptionFilter(choice))),
    ({ id, title, bodyName }) => ({ id, words: title, beside: bodyName }),
  ),
  inList(
    'duties',
    '/year-wheel/duties',
    (q) => ({ q, view: 'all' }),
    async (context, choice) => paged(await listDuties(context, parseDutyFilter(choice))),
    ({ id, title, bodyName }) => ({ id, words: title, beside: bodyName }),
  ),
  inList(
    'control-plans',
    '/control-plans',
    words,
    async (context, choice) => paged(await listControlPlans(context, parseControlPlanFilter(choice))),
    ({ id, bodyName, year }) => ({ id, words: `${bodyName} ${year}`, beside: null }),
  ),
  inList(
    'forum',
    '/forum',
    words,
    async (context, choice) => paged(await listMeetings(context, parseMeetingFilter(choice))),
    ({ id, matchingItem, place, onDay }) => ({ id, words: matchingItem ?? place ?? onDay, beside: onDay }),
  ),
  inList(
    'indicators',
    '/indicators',
    words,
    async (context, choice) => paged(await listIndicators(context, parseIndicatorFilter(choice))),
    ({ id, name, ownerName }) => ({ id, words: name, beside: ownerName }),
  ),
  inList(
    'systems',
    '/systems',
    words,
    async (context, choice) => paged(await listHoldings(context, 'system', parseHoldingFilter(choice))),
    ({ id, name, bodyName }) => ({ id, words: name, beside: bodyName }),
  ),
  inList(
    'assets',
    '/assets',
    words,
    async (context, choice) => paged(await listHoldings(context, 'asset', parseHoldingFilter(choice))),
    ({ id, name, bodyName }) => ({ id, words: name, beside: bodyName }),
  ),
  inList(
    'people',
    '/people',
    (q) => ({ search: q }),
    async (context, choice) => {
      const { people, total } = await findPeople(context, choice);
      return { rows: people, total };
    },
    ({ id, name, title }) => ({ id, words: name, beside: title }),
  ),
];
