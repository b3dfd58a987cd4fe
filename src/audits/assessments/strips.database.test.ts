import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addEvidenceOfWork } from '../../../test/builders/evidence.ts';
import {
  anAuditInRegister,
  at,
  done,
  openTestRegister,
  type TestRegister,
  workIn,
} from '../audits.fixture.ts';
import { changeState } from '../body-work/change-state.ts';
import { type Command, commands, workflow } from '../body-work/state.rules.ts';
import { findStripsOf } from './find-strips.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const isVerifiers = (command: Command) => command === 'confirm' || command === 'sendBack';

/** A recommendation to the social board, what can be done with it, and what its years and its present say. */
async function aWork() {
  const { recommendationId } = await anAuditInRegister(register);
  const bodyId = register.body('Socialnämnden');
  const seen = await addEvidenceOfWork(register.db, { recommendationId, bodyId });
  const [secretary, controller] = [
    register.as(['boardSecretary', 'Socialnämnden']),
    register.as('controller'),
  ];
  const now = () => workIn(register, recommendationId, bodyId);
  return {
    now,
    async take(command: Command, year: number) {
      const who = isVerifiers(command) ? controller : secretary;
      const { version } = await now();
      const given = {
        decidedOn: '2024-06-01',
        completedOn: '2024-06-01',
        minuteItem: '§ 4',
        reason: 'Därför',
      };
      const context = { ...who, now: () => at(`${year}-11-20`) };
      done(
        await changeState(context, recommendationId, {
          bodyId,
          version,
          command,
          ...given,
          examined: [seen],
        }),
      );
    },
    async told(year?: number) {
      const [strip] = await findStripsOf(controller, [recommendationId]);
      const marks = strip?.marks.filter((mark) => year === undefined || mark.year === year) ?? [];
      const of = (track: string) => marks.findLast((mark) => mark.track === track)?.value;
      return { state: of('work'), verification: of('verification') };
    },
  };
}

test('what was sent back is open again that year, and to be verified anew once it is reported again', async () => {
  const work = await aWork();
  await work.take('reportDone', 2025);
  await work.take('sendBack', 2026);
  expect(await work.told(2025)).toEqual({ state: 'reportedDone', verification: 'notExamined' });
  expect(await work.told()).toEqual({ state: 'reopened', verification: 'sentBack' });
  await work.take('reportDone', 2026);
  expect(await work.told()).toEqual({ state: 'reportedDone', verification: 'notExamined' });
  expect(await work.told(2025)).toEqual({ state: 'reportedDone', verification: 'notExamined' });
});

test('whatever is done, the latest year says how the work stands now', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ nth: fc.nat(20), isLater: fc.boolean() }), { minLength: 1, maxLength: 8 }),
      async (steps) => {
        const work = await aWork();
        let year = 2024;
        for (const { nth, isLater } of steps) {
          const { state } = await work.now();
          const open = commands.filter((command) => workflow[state as keyof typeof workflow][command]);
          if (isLater && year < 2026) year += 1;
          await work.take(open[nth % open.length] ?? 'plan', year);
          const now = await work.now();
          expect(await work.told()).toEqual({ state: now.state, verification: now.verification });
        }
      },
    ),
    { numRuns: 8 },
  );
}, 60_000);
