import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../../src/audits/audits.fixture.ts';
import { commands, likely } from './commands.ts';
import { broken } from './invariants.ts';
import { aWorld, cast, type World } from './world.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

/** What makes something new each time, and a correction, which changes nothing where it says what stands there. */
const mayBeDoneTwice = ['addEvidence', 'addAction', 'startResponse', 'addRound', 'correct'];

const act = fc.record({
  command: fc.constantFrom(...Object.keys(commands)),
  actor: fc.nat(100),
  choices: fc.array(fc.nat(1_000), { minLength: 12, maxLength: 12 }),
});

/** The world as it looked when somebody first looked: both send the very same form. */
function seenOnce(world: World): World {
  const seen = new Map<string, Promise<object[]>>();
  return {
    ...world,
    rows<Row extends object>(sql: string, values?: unknown[]) {
      const asked = JSON.stringify([sql, values]);
      const rows = seen.get(asked) ?? world.rows<Row>(sql, values);
      seen.set(asked, rows);
      return rows as Promise<Row[]>;
    },
  };
}

/** A button pressed twice, and two people at the same recommendation: both are tried with everything that there is. */
test('what two do at the same moment is done once, and neither of them meets a fault of ours', async () => {
  const seed = Date.now() % 2 ** 31;
  const world = await aWorld(register);
  const memory = { kept: new Map<string, string>() };
  const once = new Set<string>();
  for (const [one, other] of fc.sample(fc.tuple(act, act), { seed, numRuns: 120 })) {
    const asSeen = seenOnce(world);
    const run = async ({ command, actor, choices }: typeof one) => {
      const left = [...choices];
      const pick = <Row>(rows: readonly Row[]) => rows[(left.shift() ?? 0) % rows.length];
      const people = likely[command] ?? cast;
      const name = people[actor % people.length] ?? 'coordinator';
      const result = await commands[command]?.(asSeen, world.as[name], pick);
      return typeof result === 'object' && result !== null && 'ok' in result && result.ok === true;
    };
    const [first, again] = await Promise.all([run(one), run(one), run(other)]);
    const told = `seed ${seed}: ${one.command}, ${other.command}`;
    if (!mayBeDoneTwice.includes(one.command)) expect(first && again, told).toBe(false);
    if (first || again) once.add(one.command);
    expect(await broken(world, memory), told).toEqual([]);
  }
  expect(once.size, `seed ${seed}`).toBeGreaterThan(5);
}, 120_000);
