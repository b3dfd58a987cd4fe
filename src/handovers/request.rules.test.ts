import { describe, expect, test } from 'vitest';
import { isOverdue, requestCommands, requestStates, requestSteps, stateOf, stepOf } from './request.rules.ts';

const at = new Date('2026-05-01T10:00:00Z');
const open = { answeredAt: null, withdrawnAt: null };

describe('a request', () => {
  test.each([
    ['is open until somebody answers', open, 'open'],
    ['is answered once the body has answered', { ...open, answeredAt: at }, 'answered'],
    ['is withdrawn when the auditors took it back', { ...open, withdrawnAt: at }, 'withdrawn'],
  ])('%s', (_what, request, state) => {
    expect(stateOf(request)).toBe(state);
  });

  test('for a document is answered by handing it over, a question is not', () => {
    expect(stepOf({ ...open, kind: 'document' }, 'handOver')?.to).toBe('answered');
    expect(stepOf({ ...open, kind: 'question' }, 'handOver')?.to).toBe('open');
  });

  test('is withdrawn by the auditors alone, and answered by the body alone', () => {
    const taken = requestStates.flatMap((state) =>
      (['question', 'document'] as const).flatMap((kind) =>
        requestCommands.flatMap((command) => {
          const step = requestSteps[state][kind][command];
          return step ? [`${command} by ${step.by}`] : [];
        }),
      ),
    );
    expect([...new Set(taken)].toSorted()).toEqual([
      'answer by body',
      'handOver by body',
      'withdraw by auditors',
    ]);
  });

  test('that has been answered is neither answered again nor withdrawn, and a withdrawn one is over', () => {
    const answered = { ...open, answeredAt: at, kind: 'question' } as const;
    expect([stepOf(answered, 'answer'), stepOf(answered, 'withdraw')]).toEqual([undefined, undefined]);
    const withdrawn = { ...open, withdrawnAt: at, kind: 'document' } as const;
    expect(requestCommands.map((command) => stepOf(withdrawn, command))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.each([
  ['the day after it was wanted', '2026-05-01', open, true],
  ['not on the day itself', '2026-05-02', open, false],
  ['never without a day', null, open, false],
  ['not once it is answered', '2026-05-01', { ...open, answeredAt: at }, false],
  ['not once it is withdrawn', '2026-05-01', { ...open, withdrawnAt: at }, false],
])('a request is overdue %s', (_what, wantedBy, request, expected) => {
  expect(isOverdue({ ...request, wantedBy }, '2026-05-02')).toBe(expected);
});
