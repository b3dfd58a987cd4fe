import { inspect } from 'node:util';
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
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  const world = await aWorld(register);
  const memory = { kept: new Map<string, string>() };
  const done = new Set<string>();
  const wrong: string[] = [`seed ${seed}`];
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
    const both = `${one.command}, ${other.command}`;
    const ended = await Promise.allSettled([run(one), run(one), run(other)]);
    for (const each of ended) if (each.status === 'rejected') wrong.push(`${both}: ${inspect(each.reason)}`);
    const times = ended.slice(0, 2).filter((each) => each.status === 'fulfilled' && each.value).length;
    if (times > 0) done.add(one.command);
    if (times > 1 && !mayBeDoneTwice.includes(one.command)) wrong.push(`${one.command} was done twice`);
    wrong.push(...(await broken(world, memory)).map((rule) => `${both}: ${rule}`));
  }
  expect(wrong.join('\n')).toBe(`seed ${seed}`);
  expect(done.size).toBeGreaterThan(5);
}, 120_000);
