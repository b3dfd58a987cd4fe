import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { type AttachChoice, findAttachChoices } from './attach-choices.store.ts';

/** What a piece of evidence could be attached to as well: of the bodies that the requester writes for. */
export function listAttachChoices(context: RequestContext, evidenceId: string): Promise<AttachChoice[]> {
  const { requester } = context;
  const reached = [...new Set(requester.roles.flatMap(({ reaches }) => reaches))];
  const bodyIds = reached.filter((id) => mayWriteForBody(requester, id));
  return inRequest(context, (transaction) =>
    findAttachChoices(transaction, requester.organisationId, evidenceId, bodyIds),
  );
}
