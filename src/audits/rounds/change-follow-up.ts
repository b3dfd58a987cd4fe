import { changing, type RequestContext } from '../../identity/index.ts';
import { differences } from '../../shared/differences.ts';
import { isId } from '../../shared/entry.ts';
import { type Changed, type InvalidField, nouns } from '../change.model.ts';
import { knownBodies } from '../change-audit.store.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { findRoundOfAudit, updateRound, updateRoundOfAudit } from './change-follow-up.store.ts';
import { findRound } from './follow-up-detail.store.ts';
import { holdDraft } from './held-round.ts';
import { bodiesToMeet, wishWithout } from './meeting-bodies.rules.ts';
import { findBodiesToChoose } from './meeting-bodies.store.ts';
import {
  type RoundChange,
  type RoundOfAuditChange,
  roundChange,
  roundOfAuditChange,
} from './round-input.model.ts';

/** Changes what a draft says of itself and of everything that it goes over. */
export function changeFollowUp(context: RequestContext, id: string, input: RoundChange): Promise<Changed> {
  return changing(context, async (change) => {
    const { transaction, organisationId } = change;
    const held = await holdDraft(change, id, { strength: 'update', field: 'title' });
    if (!held.ok) return held;
    const parsed = parseInput(roundChange, input);
    if (!parsed.ok) return parsed;
    const { version, ...sent } = parsed.value;
    const facts = defined(sent);
    if (version !== held.round.version) return refuse('stale');
    const { madeByBodyId } = facts;
    if (madeByBodyId !== undefined && madeByBodyId !== held.round.madeByBodyId) {
      const known = madeByBodyId ? await knownBodies(transaction, organisationId, [madeByBodyId]) : [];
      // Whose auditors make a round is settled when it is begun.
      if (held.round.madeBy === 'auditors' || (madeByBodyId && known.length === 0)) {
        return refuseField('madeByBodyId', 'unknownBody');
      }
    }
    const was = await findRound(transaction, organisationId, id);
    if (!was) return refuse('notFound');
    const changed = differences<Partial<typeof was>>(was, facts);
    if (!changed) return { ok: true };
    await updateRound(transaction, organisationId, id, facts);
    const { before, after } = changed;
    await change.record({ noun: nouns.followUp, nounId: id, verb: 'changeRound', before, after });
    return { ok: true };
  });
}

/** Changes what a draft says of one audit as a whole: its overall assessment, and whether its makers need to meet a body, and which. */
export function changeRoundOfAudit(
  context: RequestContext,
  id: string,
  auditId: string,
  input: RoundOfAuditChange,
): Promise<Changed> {
  return changing(context, async (change) => {
    const { transaction, organisationId } = change;
    const held = await holdDraft(change, id, { strength: 'update', field: 'assessment' });
    if (!held.ok) return held;
    const was = isId(auditId) ? await findRoundOfAudit(transaction, organisationId, id, auditId) : undefined;
    if (!was) return refuse('notFound');
    const parsed = parseInput(roundOfAuditChange, input);
    if (!parsed.ok) return parsed;
    const { version, ...changes } = parsed.value;
    const facts = defined(changes);
    if (version !== held.round.version) return refuse('stale');
    const needs = facts.needsMeeting === undefined ? was.needsMeeting : facts.needsMeeting;
    const why = facts.meetingReason === undefined ? was.meetingReason : facts.meetingReason;
    const sent = facts.meetingBodyIds;
    const faults: InvalidField[] = needs && !why ? [{ field: 'meetingReason', code: 'missing' }] : [];
    if (facts.needsMeeting || sent) {
      const addressed = await findBodiesToChoose(transaction, organisationId, id, auditId);
      const bodies = bodiesToMeet({ needs: needs === true, sent, saved: was.meetingBodyIds, addressed });
      if (typeof bodies === 'string') faults.unshift({ field: 'meetingBodyIds', code: bodies });
      else facts.meetingBodyIds = [...bodies];
    }
    const isAboutMeeting = sent || facts.needsMeeting !== undefined || facts.meetingReason !== undefined;
    if (!needs && isAboutMeeting) {
      const now = { needsMeeting: false, meetingReason: why, meetingBodyIds: sent ?? was.meetingBodyIds };
      const wish = wishWithout(was, now);
      if (wish === 'lost') faults.push({ field: 'needsMeeting', code: 'meetingNotSaid' });
      if (wish === 'takenBack') Object.assign(facts, { meetingReason: null, meetingBodyIds: [] });
    }
    if (faults.length > 0) return refuse({ invalid: faults });
    const changed = differences<Partial<typeof was>>(was, facts);
    if (!changed) return { ok: true };
    await updateRoundOfAudit(transaction, organisationId, was, facts);
    await updateRound(transaction, organisationId, id, {});
    await change.record({
      noun: nouns.followUp,
      nounId: id,
      verb: 'changeRound',
      before: { auditId, ...changed.before },
      after: { auditId, ...changed.after },
    });
    return { ok: true };
  });
}

type Defined<Facts> = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };

/** Without what was left out. */
const defined = <Facts extends object>(facts: Facts): Defined<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Defined<Facts>;
