import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findChanges, recordChanges } from '../change-log/index.ts';
import { authorOf, inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { type Choices, choiceOf, exchangeKinds, type ShownExchange } from './exchange.model.ts';
import { dropExchange, type ExchangeContext } from './kept-file.ts';
import { type ExchangeAsked, tryOut } from './plan-exchange.ts';
import { type ExchangeRefused, readExchange } from './read-exchange.ts';

export type ConfirmResult =
  | { readonly ok: true; readonly exchangeId: string }
  | ExchangeRefused
  | { readonly ok: false; readonly refusal: 'forbidden' | 'tooManyChanges' }
  /** `undecided`: both have changed a cell and nobody has said which is to stand. `otherPlan`: things have changed since. */
  | { readonly ok: false; readonly refusal: 'undecided' | 'otherPlan'; readonly plan: ShownExchange };

class NotSaved extends Error {
  readonly result: ConfirmResult;
  constructor(result: ConfirmResult) {
    super('nothing is saved');
    this.result = result;
  }
}

/** Saves what a file that came back comes to, if that is still what was shown: everything that was shown, or nothing. */
export async function confirmExchange(
  context: ExchangeContext,
  {
    fingerprint,
    choices,
    ...asked
  }: ExchangeAsked & { readonly fingerprint: string; readonly choices: Choices },
): Promise<ConfirmResult> {
  if (!mayWrite(context.requester)) return { ok: false, refusal: 'forbidden' };
  const { kind, sha256 } = asked;
  const read = await readExchange(context, kind, sha256);
  if (!read.ok) return read;
  const work = inRequest(context, async (transaction): Promise<ConfirmResult> => {
    await holdOrganisation(transaction, context.requester.organisationId);
    const { plan } = await tryOut(context, transaction, kind, read.table, choices);
    if (!plan) throw new NotSaved({ ok: false, refusal: 'tooManyChanges' });
    if (plan.fingerprint !== fingerprint) throw new NotSaved({ ok: false, refusal: 'otherPlan', plan });
    if (plan.rows.some((row) => row.conflicts.some(({ column }) => !choices[choiceOf(row, column)])))
      throw new NotSaved({ ok: false, refusal: 'undecided', plan });
    const exchangeId = randomUUID();
    const after = { kind, sha256, by: context.requester.personId, ...outcomeOf(plan, choices) };
    await recordChanges(transaction, authorOf(context), [
      { noun: 'exchange', nounId: exchangeId, verb: 'confirm', before: null, after },
    ]);
    return { ok: true, exchangeId };
  });
  const result = await work.catch((error: unknown) => {
    if (error instanceof NotSaved) return error.result;
    throw error;
  });
  if (result.ok) await dropExchange(context, sha256);
  return result;
}

const outcome = z.object({
  kind: z.enum(exchangeKinds),
  by: z.string(),
  added: z.int(),
  rows: z.int(),
  cells: z.int(),
  kept: z.int(),
  mine: z.int(),
  theirs: z.int(),
  problems: z.int(),
});
/** What bringing a list back came to. */
export type ExchangeOutcome = Omit<z.output<typeof outcome>, 'by'>;

function outcomeOf({ rows, problems }: ShownExchange, choices: Choices) {
  const changed = rows.filter(({ id, changes }) => id !== null && changes.length > 0);
  const decided = rows.flatMap((row) => row.conflicts.map(({ column }) => choices[choiceOf(row, column)]));
  return {
    added: rows.filter(({ id }) => id === null).length,
    rows: changed.length,
    cells: changed.reduce((all, { changes }) => all + changes.length, 0),
    kept: rows.reduce((all, { kept }) => all + kept.length, 0),
    mine: decided.filter((side) => side === 'mine').length,
    theirs: decided.filter((side) => side === 'theirs').length,
    problems: new Set(problems.map(({ line }) => line)).size,
  };
}

/** What was done, for whoever did it; null for everybody else. */
export async function findExchange(context: RequestContext, id: string): Promise<ExchangeOutcome | null> {
  if (!isId(id)) return null;
  const { organisationId, personId } = context.requester;
  const changes = await inRequest(context, (transaction) =>
    findChanges(transaction, organisationId, { noun: 'exchange', nounId: id }, 1),
  );
  const parsed = outcome.safeParse(changes[0]?.after);
  if (!parsed.success || parsed.data.by !== personId) return null;
  const { by: _, ...told } = parsed.data;
  return told;
}
