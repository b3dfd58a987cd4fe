import { numberIn, textIn } from '../web/entry-form.ts';
import type { ItemInput, PromiseInput } from './response-input.model.ts';
import type { AskedAbout, ResponseShown, ShownItem } from './response-shown.model.ts';

/** What a part is about, as its form knows it. */
export interface ItemAbout {
  readonly bodyId: string;
  readonly auditId: string;
  readonly recommendationId: string | null;
  readonly question: number | null;
}

/** The form of a part, turned into what the use case takes. Promises without words are left out. */
export function itemIn(form: URLSearchParams, about: ItemAbout): ItemInput {
  return {
    version: numberIn(form, 'version') ?? 0,
    ...about,
    stance: (form.get('stance') || null) as ItemInput['stance'],
    text: form.get('text') ?? '',
    referralId: textIn(form, 'referralId'),
    referTo: textIn(form, 'referTo'),
    referralReason: textIn(form, 'referralReason'),
    commitments: promisesIn(form),
  };
}

function promisesIn(form: URLSearchParams): PromiseInput[] {
  const rows = [...form.keys()].flatMap((name) => /^commitments\.(\d{1,2})\.what$/.exec(name)?.[1] ?? []);
  return rows
    .map((row) => promiseIn(form, `commitments.${row}.`))
    .filter(({ what, ownerRole, dueOn }) => [what, ownerRole, dueOn].some((words) => words?.trim()));
}

/** One promise. @param prefix before the names of its fields */
export function promiseIn(form: URLSearchParams, prefix = ''): PromiseInput {
  const id = form.get(`${prefix}id`);
  return {
    ...(id ? { id } : {}),
    what: form.get(`${prefix}what`) ?? '',
    ownerRole: form.get(`${prefix}ownerRole`),
    ownerPersonId: form.get(`${prefix}ownerPersonId`),
    dueOn: form.get(`${prefix}dueOn`),
    entersControlPlan: form.has(`${prefix}entersControlPlan`),
  };
}

/** What an address asks to answer; null where it names nothing of this response. */
export function aboutIn(shown: ResponseShown, query: (name: string) => string | undefined): ItemAbout | null {
  const bodyId = query('body') ?? '';
  const recommendationId = query('recommendation') ?? null;
  if (recommendationId !== null) {
    const asked = shown.asked.find(
      (each) => each.recommendationId === recommendationId && each.bodyId === bodyId,
    );
    return asked ? { bodyId, auditId: asked.auditId, recommendationId, question: null } : null;
  }
  const audit = shown.audits.find(({ id, bodyIds }) => id === query('audit') && bodyIds.includes(bodyId));
  if (!audit) return null;
  const question = /^\d{1,2}$/.test(query('question') ?? '') ? Number(query('question')) : null;
  if (question !== null && question >= audit.questions.length) return null;
  return { bodyId, auditId: audit.id, recommendationId: null, question };
}

/** Where a part is answered that there is none of yet. */
export function addressOf(
  responseId: string,
  { bodyId, auditId, recommendationId, question }: ItemAbout,
): string {
  const asked = new URLSearchParams({ body: bodyId });
  if (recommendationId !== null) asked.set('recommendation', recommendationId);
  else asked.set('audit', auditId);
  if (question !== null) asked.set('question', String(question));
  return `/responses/${responseId}/items/new?${asked}`;
}

/** The recommendations without an answer that the requester may write for, in their order. */
export const leftToAnswer = ({ asked, may }: ResponseShown): AskedAbout[] =>
  asked.filter(({ coverage, bodyId }) => coverage !== 'own' && may.writeFor.includes(bodyId));

/** Where one goes on after an answer: the next one without, after this, or the first of all; else the response. */
export function nextAddress(shown: ResponseShown, after: ItemAbout): string {
  const left = leftToAnswer(shown);
  const isThis = (each: AskedAbout) =>
    each.recommendationId === after.recommendationId && each.bodyId === after.bodyId;
  const place = shown.asked.findIndex(isThis);
  const next = left.find((each) => shown.asked.indexOf(each) > place) ?? left[0];
  return next
    ? addressOf(shown.response.id, { ...next, question: null })
    : `/responses/${shown.response.id}#answers`;
}

/** What the part is about, in the words of the audit; null for the whole. */
export function wordsOf(shown: ResponseShown, about: ItemAbout): Pick<ShownItem, 'number' | 'words'> {
  const asked = shown.asked.find(({ recommendationId }) => recommendationId === about.recommendationId);
  if (about.recommendationId !== null) return { number: asked?.number ?? null, words: asked?.words ?? null };
  const audit = shown.audits.find(({ id }) => id === about.auditId);
  const question = about.question === null ? undefined : audit?.questions[about.question];
  return { number: question?.number ?? null, words: question?.text ?? null };
}
