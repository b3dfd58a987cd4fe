import type { RequestContext } from '../identity/index.ts';
import { assignBody } from './assign-body.ts';
import { changeReviewAudit, changeReviewDocument } from './change-review-audit.ts';
import { changeReviewRow, checkReviewRow } from './change-review-row.ts';
import { checkClearRows } from './check-clear-rows.ts';
import { interpretReviewRow } from './interpret-review-row.ts';
import { joinAudits } from './join-audits.ts';
import { matchReviewRow } from './match-review-row.ts';
import type { ChangeResult, PartAddress } from './review-change.model.ts';
import {
  assignmentOf,
  auditChangeOf,
  auditToJoin,
  documentChangeOf,
  joiningOf,
  rowChangeOf,
} from './review-form.view.ts';
import { separateAudits } from './separate-audits.ts';

/** What came of a form of the page, whatever part it was about. */
export type AskedResult = ChangeResult<unknown> | { readonly ok: true };

const colour = /^interpret-(green|yellow|red)$/;

/**
 * Does what a form of the review's page asks for: the part that it is about, the part's version as the person saw it,
 * and the button that was pressed. A form that we have not made asks for nothing that exists.
 */
export async function changeAsAsked(
  context: RequestContext,
  draftId: string,
  fields: URLSearchParams,
): Promise<AskedResult> {
  const action = fields.get('action') ?? '';
  const address: PartAddress = {
    draftId,
    key: fields.get('key') ?? '',
    version: Number(fields.get('version')),
  };
  switch (fields.get('part')) {
    case 'all':
      if (action === 'checkClear') return checkClearRows(context, draftId);
      if (action === 'joinAudits') return joinAudits(context, draftId, joiningOf(fields));
      if (action === 'separateAudits') return separateAudits(context, draftId, fields.get('auditKey') ?? '');
      if (action === 'assignBody') return assignBody(context, draftId, assignmentOf(fields));
      break;
    case 'row':
      return changeRow(context, address, action, fields);
    case 'audit':
      if (action === 'save') return changeAudit(context, address, fields);
      break;
    case 'document':
      if (action === 'save') return changeReviewDocument(context, address, documentChangeOf(fields));
      break;
  }
  return { ok: false, refusal: 'notFound' };
}

/** Corrects an audit, and lets it join another of the report where the form says that they are one. */
async function changeAudit(
  context: RequestContext,
  address: PartAddress,
  fields: URLSearchParams,
): Promise<AskedResult> {
  const into = auditToJoin(fields);
  const changed = await changeReviewAudit(context, address, auditChangeOf(fields));
  if (!changed.ok || into === null) return changed;
  return joinAudits(context, address.draftId, { into, others: [address.key] });
}

function changeRow(
  context: RequestContext,
  address: PartAddress,
  action: string,
  fields: URLSearchParams,
): Promise<AskedResult> {
  const recommendationId = fields.get('recommendationId') ?? '';
  const wanted = colour.exec(action)?.[1] as 'green' | 'yellow' | 'red' | undefined;
  if (wanted) return interpretReviewRow(context, address, { decision: 'change', colour: wanted });
  switch (action) {
    case 'save':
      return changeReviewRow(context, address, rowChangeOf(fields));
    case 'check':
    case 'uncheck':
      return checkReviewRow(context, address, action === 'check');
    case 'include':
    case 'exclude':
      return changeReviewRow(context, address, { included: action === 'include' });
    case 'accept':
    case 'leaveUnknown':
    case 'takeBack':
      return interpretReviewRow(context, address, { decision: action });
    case 'same':
      return matchReviewRow(context, address, { decision: 'same', recommendationId });
    case 'new':
      return matchReviewRow(context, address, { decision: 'new' });
    case 'connect':
      return matchReviewRow(
        context,
        address,
        recommendationId ? { decision: 'same', recommendationId } : { decision: 'new' },
      );
    default:
      return Promise.resolve({ ok: false, refusal: 'notFound' });
  }
}
