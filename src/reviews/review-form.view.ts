import type { BodyAssignment } from './assign-body.ts';
import type { AuditsToJoin } from './join-audits.ts';
import type { AuditChange, DocumentChange, InvalidChange, RowChange } from './review-change.model.ts';

/** A browser sends line breaks as CRLF; the reading has LF. */
const textOf = (fields: URLSearchParams, name: string): string =>
  (fields.get(name) ?? '').replaceAll('\r\n', '\n');

const textOrNone = (fields: URLSearchParams, name: string): string | null =>
  textOf(fields, name).trim() || null;

/** What the form of a row asks for. Whether it is right is decided by the use case. */
export function rowChangeOf(fields: URLSearchParams): RowChange {
  const status = textOf(fields, 'status');
  return {
    number: textOf(fields, 'number'),
    text: textOf(fields, 'text'),
    group: textOf(fields, 'group'),
    bodyIds: fields.getAll('bodyIds'),
    ...(status === '' ? {} : { status: status as NonNullable<RowChange['status']> }),
    done: textOf(fields, 'done'),
    remaining: textOf(fields, 'remaining'),
    comment: textOf(fields, 'comment'),
  };
}

/** What the form of an audit asks for. */
export function auditChangeOf(fields: URLSearchParams): AuditChange {
  const year = textOrNone(fields, 'year');
  const matters = [...fields.keys()].flatMap((name) => {
    const bodyId = /^answerBy-(.+)$/.exec(name)?.[1];
    if (bodyId === undefined) return [];
    const [answerBy, extendedTo] = [textOrNone(fields, name), textOrNone(fields, `extendedTo-${bodyId}`)];
    return [{ bodyId, answerBy, extendedTo }];
  });
  return {
    included: fields.get('included') === 'yes',
    title: textOf(fields, 'title'),
    year: year === null ? null : Number(year),
    isSecurity: fields.get('isSecurity') === 'yes',
    // To be one with another audit of the report says nothing of the register.
    ...(auditToJoin(fields) === null ? { auditId: textOrNone(fields, 'auditId') } : {}),
    bodyIds: fields.getAll('bodyIds'),
    letterDated: textOrNone(fields, 'letterDated'),
    matters,
  };
}

/** The audit of the same report that the form of an audit says that it is; null where it says none. */
export function auditToJoin(fields: URLSearchParams): string | null {
  const chosen = fields.get('auditId') ?? '';
  return /^audit-\d+-\d+$/.test(chosen) ? chosen : null;
}

/** Which audits of the report are one, as the list of what remains asks. */
export function joiningOf(fields: URLSearchParams): AuditsToJoin {
  const [into = '', ...others] = fields.getAll('auditKey');
  return { into, others };
}

/**
 * What is wrong, by the names of the form's fields: a list is one field, and the dates of matters are named by their body.
 */
export function faultsByField(faults: readonly InvalidChange[], fields: URLSearchParams): InvalidChange[] {
  const { matters = [] } = auditChangeOf(fields);
  return faults.map(({ field: path, code }) => {
    const [, index, name] = /^matters\.(\d+)\.(\w+)$/.exec(path) ?? [];
    const bodyId = matters[Number(index)]?.bodyId;
    return { field: bodyId === undefined ? (path.split('.')[0] ?? path) : `${name}-${bodyId}`, code };
  });
}

/** What the form of a document asks for. Its kind is a first audit, or whose follow-up it is. */
export function documentChangeOf(fields: URLSearchParams): DocumentChange {
  const kind = textOf(fields, 'kind');
  return {
    isFollowUp: kind !== 'audit',
    ...(kind === 'auditors' || kind === 'municipality' ? { madeBy: kind } : {}),
    title: textOf(fields, 'title'),
    firm: textOf(fields, 'firm'),
    dated: textOrNone(fields, 'dated'),
    registryNumber: textOf(fields, 'registryNumber'),
  };
}

/** Which body a name in the report means, as the list of unknown names asks. */
export function assignmentOf(fields: URLSearchParams): BodyAssignment {
  return {
    name: textOf(fields, 'name'),
    bodyId: textOf(fields, 'bodyId'),
    remember: fields.get('remember') === 'yes',
  };
}
