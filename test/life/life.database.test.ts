import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../../src/audits/audits.fixture.ts';
import { commands, likely } from './commands.ts';
import { broken, draftsSeen } from './invariants.ts';
import { aWorld, cast } from './world.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const act = fc.record({
  anybody: fc.constantFrom(...cast),
  isLikely: fc.integer({ min: 0, max: 9 }).map((tenths) => tenths < 8),
  command: fc.constantFrom(...Object.keys(commands)),
  choices: fc.infiniteStream(fc.nat(1_000)),
});
/** Those that may show a draft to somebody, or hide it. */
const aboutResponses = ['startResponse', 'putItem', 'moveResponse', 'noteOwnDecision', 'supersede'];

/**
 * The sequence is random, and most of it is refused; enough is not, and the counts at the end say so: a test in which
 * nothing ever happened would prove nothing.
 */
test('no sequence of commands by any cast breaks a wall, alters what is settled, or loses what has happened', async () => {
  const done = new Map<string, number>();
  const seed = Date.now() % 2 ** 31;
  for (const acts of fc.sample(fc.array(act, { minLength: 300, maxLength: 300 }), { seed, numRuns: 3 })) {
    const world = await aWorld(register);
    const memory = { kept: new Map<string, string>() };
    for (const { anybody, isLikely, command, choices } of acts) {
      const pick = <Row>(rows: readonly Row[]) => rows[(choices.next().value ?? 0) % rows.length];
      const actor = (isLikely && pick(likely[command] ?? [])) || anybody;
      const result = await commands[command]?.(world, world.as[actor], pick);
      const isDone = typeof result === 'object' && result !== null && 'ok' in result && result.ok === true;
      if (!isDone) continue;
      done.set(command, (done.get(command) ?? 0) + 1);
      const wrong = await broken(world, memory);
      if (aboutResponses.includes(command)) wrong.push(...(await draftsSeen(world)));
      expect(wrong, `seed ${seed}: ${actor} ${command}`).toEqual([]);
    }
  }
  const seldom = ['interpret', 'supersede', 'noteOwnDecision', 'correct', 'verify'];
  const never = Object.keys(commands).filter((command) => !seldom.includes(command) && !done.has(command));
  expect(never, `seed ${seed}`).toEqual([]);
}, 240_000);
