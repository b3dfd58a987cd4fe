import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import type { Exception } from './exception.model.ts';
import { type ExceptionCommand, exceptionWorkflow } from './exception.rules.ts';
import { updateException } from './exception.store.ts';
import { type Changed, exceptionNoun, faults } from './exception-faults.model.ts';
import { type ExceptionStep, exceptionStep } from './exception-input.model.ts';
import { holdException } from './held.ts';

type Decision = Extract<ExceptionCommand, 'approve' | 'decline' | 'takeBack' | 'end'>;

const decide =
  (command: Decision) =>
  (context: RequestContext, id: string, input: ExceptionStep): Promise<Changed> =>
    changing(context, async (change): Promise<Changed> => {
      const held = await holdException(change, id, command, 'reason');
      if (!held.ok) return held;
      const { exception, today } = held;
      const parsed = parseChange(exceptionStep, input, faults);
      if (!parsed.ok) return parsed;
      const { version, reason } = parsed.value;
      if (version !== exception.version) return refuse('stale');
      const step = exceptionWorkflow[exception.state][command];
      if (!step) return refuseField('reason', 'exceptionNotNow');
      if (step.demands === 'reason' && reason === null) return refuseField('reason', 'missing');
      const facts: Partial<Exception> =
        command === 'end'
          ? { state: step.to, endedOn: today, endedReason: reason }
          : {
              state: step.to,
              decidedBy: change.requester.personId,
              decidedOn: today,
              decisionReason: reason,
            };
      await updateException(change.transaction, change.organisationId, id, facts);
      await change.record({
        noun: exceptionNoun,
        nounId: id,
        verb: command,
        before: { state: exception.state },
        after: { state: step.to, ...(reason && { reason }) },
      });
      return { ok: true };
    });

/** The information owner says yes: it holds from its first day to its last, and ends by itself. */
export const approveException = decide('approve');
/** The information owner says no, and why. */
export const declineException = decide('decline');
/** Whoever asked needs it no longer. */
export const takeBackException = decide('takeBack');
/** It ends before its day. */
export const endException = decide('end');
