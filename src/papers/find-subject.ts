import type { RequestContext } from '../identity/index.ts';
import {
  findAuditSubject,
  findBodySubject,
  findRoundSubject,
  findStatusSubject,
} from './find-register-subjects.ts';
import { findResponseSubject } from './find-response-subject.ts';
import { isKindOf, type PaperAsked, type PaperSubject, type SubjectFound } from './subject.model.ts';

type Find = (context: RequestContext, asked: PaperAsked) => Promise<SubjectFound>;

const finders: Readonly<Record<PaperSubject, Find>> = {
  responses: findResponseSubject,
  rounds: findRoundSubject,
  audits: findAuditSubject,
  bodies: findBodySubject,
  register: findStatusSubject,
};

/** What a paper is to be about, as far as the requester may know of it. */
export async function findSubject(context: RequestContext, asked: PaperAsked): Promise<SubjectFound> {
  if (!isKindOf(asked.of, asked.kind)) return { ok: false, refusal: 'notFound' };
  return finders[asked.of](context, asked);
}
