import { mayKnowOf } from '../audits/change.policy.ts';
import { dateInForce } from '../audits/index.ts';
import { registerScope } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { answersForItself, findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import type { LetterAbout, LetterMatter, LetterSubject, Transmittal } from './letter.model.ts';
import { mayBeginMatter, mayRegisterLetter } from './letter.policy.ts';
import { doubtsOfLetter, type LetterDoubt } from './letter.rules.ts';
import { findLetterMatters, findLetterSubject, findTransmittal } from './letter.store.ts';

/** The auditors' letter about an audit or a round, with the matters that it began. */
export interface Letter {
  readonly about: LetterAbout;
  readonly subject: LetterSubject;
  /** Null where nobody has registered it. */
  readonly transmittal: Transmittal | null;
  readonly matters: readonly LetterMatter[];
  readonly doubts: readonly LetterDoubt[];
  /** Whether these are all that it went to. */
  readonly seesAll: boolean;
  readonly mayRegister: boolean;
  /** Bodies without a matter, which the letter may go to as well. */
  readonly otherBodies: readonly { readonly id: string; readonly name: string }[];
}

/** Null where there is no such audit or round, or the requester may not know of it. */
export function findLetter(context: RequestContext, about: LetterAbout): Promise<Letter | null> {
  const { requester } = context;
  const { organisationId } = requester;
  const { all, security, visible } = registerScope(requester);
  return inRequest(context, async (transaction) => {
    const subject = isId(about.id) ? await findLetterSubject(transaction, organisationId, about) : undefined;
    if (!subject || !mayKnowOf(requester, subject, subject.bodyIds)) return null;
    const transmittal = await findTransmittal(transaction, organisationId, about);
    const found = await findLetterMatters(transaction, organisationId, about);
    const seesAll = all || (security && subject.isSecurity);
    const matters = found
      .filter(({ bodyId }) => seesAll || visible.includes(bodyId))
      .map((matter): LetterMatter => ({ ...matter, inForce: dateInForce(matter) }));
    const bodies = await findBodies(transaction, organisationId);
    const concerned = found.map(({ bodyId }) => bodyId);
    const mayRegister =
      mayWrite(requester) && !subject.isWithdrawn && mayRegisterLetter(requester, subject, concerned);
    return {
      about,
      subject,
      transmittal,
      matters,
      seesAll,
      doubts: doubtsOfLetter(transmittal, subject, matters),
      mayRegister,
      otherBodies: bodies
        .filter(
          (body) =>
            body.endedOn === null &&
            answersForItself(body) &&
            mayBeginMatter(requester, subject, body.id) &&
            found.every(({ bodyId }) => bodyId !== body.id),
        )
        .map(({ id, name }) => ({ id, name })),
    };
  });
}
