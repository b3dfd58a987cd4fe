import { mayReadWork } from '../actions/action.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { findResponseForPapers } from './find-response-subject.ts';
import { type AttachedFile, findFilesOfResponse } from './package-evidence.store.ts';

/** The files that may go along with a response: of bodies whose work the requester sees. Undefined where the response is not theirs to know of. */
export async function findAttachments(
  context: RequestContext,
  responseId: string,
): Promise<readonly AttachedFile[] | undefined> {
  const { requester } = context;
  const response = await findResponseForPapers(context, responseId);
  if (!response) return undefined;
  const files = await inRequest(context, (transaction) =>
    findFilesOfResponse(transaction, requester.organisationId, responseId),
  );
  return files.filter(({ bodyId }) =>
    mayReadWork(requester, { bodyIds: [bodyId], isSecurity: false, ownerIds: [] }),
  );
}
