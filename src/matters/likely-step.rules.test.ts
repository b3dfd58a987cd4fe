import { expect, test } from 'vitest';
import { likelyStep } from './likely-step.rules.ts';
import { matterSteps } from './matter-way.model.ts';
import { type WayStep, waySteps } from './plan.model.ts';

/** A way that has come so far, with what remains first. */
function wayWith(done: readonly WayStep[], next: WayStep | null) {
  const steps = waySteps.map((step) => ({
    step,
    planned: null,
    done: null,
    standing: done.includes(step) ? ('done' as const) : ('passed' as const),
  }));
  return { steps, next: next && { step: next, planned: null, standing: 'ahead' as const } };
}

const decided = ['letterReceived', 'registered', 'meeting', 'decided'] as const;
const inResponse = matterSteps.filter((step) => !['dispatched', 'receivedByAuditors'].includes(step));

test.each([
  ['nothing has been done', wayWith([], 'letterReceived'), matterSteps, 'letterReceived'],
  ['the meeting is next', wayWith(['letterReceived'], 'meeting'), matterSteps, 'decided'],
  ['it is decided', wayWith(decided, 'adjusted'), matterSteps, 'adjusted'],
  [
    'it is dispatched before the minutes are adjusted',
    wayWith([...decided, 'dispatched'], 'receivedByAuditors'),
    matterSteps,
    'adjusted',
  ],
  [
    'that, and the receipt is noted in the response',
    wayWith([...decided, 'dispatched'], 'receivedByAuditors'),
    inResponse,
    'adjusted',
  ],
  [
    'it is dispatched with adjusted minutes',
    wayWith([...decided, 'adjusted', 'dispatched'], 'receivedByAuditors'),
    matterSteps,
    'receivedByAuditors',
  ],
  [
    'that, and the receipt is noted in the response',
    wayWith([...decided, 'adjusted', 'dispatched'], 'receivedByAuditors'),
    inResponse,
    null,
  ],
  ['the way is over', wayWith([...decided, 'dispatched', 'receivedByAuditors'], null), matterSteps, null],
  ['nothing is known of the way', null, matterSteps, null],
] as const)('what is chosen from the start where %s', (_where, plan, mayNote, expected) => {
  expect(likelyStep(plan, mayNote)).toBe(expected);
});
