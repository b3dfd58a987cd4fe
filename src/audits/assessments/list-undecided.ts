import { inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { mayInterpret, registerScope } from '../register/register.policy.ts';
import type { UndecidedPage } from './interpret-undecided.model.ts';
import { findUndecidedRounds, findUnknownColours } from './interpret-undecided.store.ts';

/** How many are decided on one page. */
const onPage = 20;

interface Asked {
  /** One round's only. */
  readonly followUpId: string | null;
  readonly page: number;
  /** The assessment that has just been decided on. */
  readonly decidedId: string | null;
}

/** The unknown colours that nobody has decided on, as far as the requester may see them. Three statements. */
export function listUndecided(context: RequestContext, asked: Asked): Promise<UndecidedPage> {
  const { requester } = context;
  const { organisationId } = requester;
  const question = { organisationId, scope: registerScope(requester) };
  const followUpId = asked.followUpId && isId(asked.followUpId) ? asked.followUpId : null;
  return inRequest(context, async (transaction) => {
    const rounds = await findUndecidedRounds(transaction, question);
    const undecided = rounds.reduce((sum, round) => sum + round.undecided, 0);
    const chosen = rounds.find(({ id }) => id === followUpId);
    const matching = followUpId ? (chosen?.undecided ?? 0) : undecided;
    const pages = Math.max(1, Math.ceil(matching / onPage));
    // Deciding on the last one of a page takes that page away.
    const page = Math.min(asked.page, pages);
    const rows = await findUnknownColours(transaction, question, {
      followUpId,
      undecidedOnly: true,
      limit: onPage,
      offset: (page - 1) * onPage,
    });
    const decided =
      asked.decidedId && isId(asked.decidedId)
        ? await findUnknownColours(transaction, question, {
            assessmentId: asked.decidedId,
            undecidedOnly: false,
            limit: 1,
          })
        : [];
    const withMay = <Row extends (typeof rows)[number]>(row: Row) => ({
      ...row,
      mayInterpret: mayWrite(requester) && mayInterpret(requester, row.audit),
    });
    const mayOne = [...rows, ...decided].some((row) => withMay(row).mayInterpret);
    return {
      rows: rows.map(withMay),
      mayInterpret: mayOne,
      rounds,
      undecided,
      page,
      pages,
      decided: decided.map(withMay)[0] ?? null,
    };
  });
}
