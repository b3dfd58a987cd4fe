import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import {
  aRoundFromFile,
  done,
  openTestRegister,
  type TestRegister,
  today,
  workIn,
} from '../audits.fixture.ts';
import type { Assessment } from '../recommendations/recommendation.model.ts';
import { markQuestionSent } from './ask-auditors.ts';
import { interpretAssessment } from './interpret-assessment.ts';
import { listUndecided } from './list-undecided.ts';

let register: TestRegister;
let keeper: RequestContext;
let auditor: RequestContext;
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
  auditor = register.as('electedAuditor');
  social = register.body('Socialnämnden');
});
afterAll(() => register.remove());

const refused = (refusal: unknown) => ({ ok: false, refusal });
const fault = (field: string, code: string) => refused({ invalid: [{ field, code }] });
const work = (recommendationId: string) => workIn(register, recommendationId, social);

describe('an unknown colour', () => {
  test('is read out of the words by a person, whose it stays: the auditors’ is unknown as before', async () => {
    const { id, recommendationId } = await aRoundFromFile(register);
    done(await interpretAssessment(keeper, id, { decision: 'accept', version: 1 }));
    expect(await work(recommendationId)).toMatchObject({
      assessed: 'unknown',
      interpreted: 'green',
      version: 2,
    });
    const [row] = await register.db.asOwner('select * from assessment where id = $1', [id]);
    expect(row).toMatchObject({
      status: 'unknown',
      interpreted: 'green',
      interpreted_by: keeper.requester.personId,
      interpreted_reason: 'Inget kvarstår',
    });
    const choice = {
      decision: 'choose',
      version: 2,
      colour: 'yellow',
      reason: 'Rutinen används inte',
    } as const;
    done(await interpretAssessment(keeper, id, choice));
    done(await interpretAssessment(keeper, id, { decision: 'leaveUnknown', version: 3 }));
    expect((await work(recommendationId)).interpreted).toBeNull();
    done(await interpretAssessment(keeper, id, { decision: 'takeBack', version: 4, reason: 'För tidigt' }));
    expect(
      (await register.history(recommendationId))
        .slice(1)
        .map(({ verb, before, after }) => [verb, before, after]),
    ).toEqual([
      ['interpret', null, { assessmentId: id, bodyId: social, colour: 'green', reason: 'Inget kvarstår' }],
      [
        'interpret',
        { assessmentId: id, bodyId: social, colour: 'green', reason: 'Inget kvarstår' },
        { assessmentId: id, bodyId: social, colour: 'yellow', reason: 'Rutinen används inte' },
      ],
      [
        'interpret',
        { assessmentId: id, bodyId: social, colour: 'yellow', reason: 'Rutinen används inte' },
        { assessmentId: id, bodyId: social, colour: null, reason: null },
      ],
      [
        'takeBackInterpretation',
        { assessmentId: id, bodyId: social, colour: null, reason: null },
        { assessmentId: id, bodyId: social, reason: 'För tidigt' },
      ],
    ]);
  });

  test.each<[string, Partial<Assessment>, object, unknown]>([
    [
      'a known one',
      { status: 'red', statusFrom: 'word' },
      { decision: 'accept' },
      fault('decision', 'notUnknown'),
    ],
    [
      'a proposal that is not there',
      { proposed: null },
      { decision: 'accept' },
      fault('decision', 'nothingProposed'),
    ],
    [
      'a colour without a reason',
      {},
      { decision: 'choose', colour: 'red', reason: '' },
      fault('reason', 'missing'),
    ],
    ['nothing to take back', {}, { decision: 'takeBack' }, fault('decision', 'notInterpreted')],
  ])('%s cannot be interpreted so', async (_what, facts, input, outcome) => {
    const { id } = await aRoundFromFile(register, facts);
    expect(await interpretAssessment(keeper, id, { version: 1, ...input } as never)).toEqual(outcome);
  });

  test('that somebody else has decided meanwhile is shown again first', async () => {
    const { id } = await aRoundFromFile(register);
    done(await interpretAssessment(keeper, id, { decision: 'leaveUnknown', version: 1 }));
    expect(await interpretAssessment(keeper, id, { decision: 'accept', version: 1 })).toEqual(
      refused('stale'),
    );
  });

  test('is asked about on a day that has been, and the note can be taken back', async () => {
    const { id, recommendationId } = await aRoundFromFile(register);
    const send = (askedOn: string | null, context = keeper) =>
      markQuestionSent(context, { assessmentIds: [id], askedOn });
    expect(await send('2026-11-23')).toEqual(fault('askedOn', 'inFuture'));
    expect(await send(today, auditor)).toEqual(refused('forbidden'));
    expect(await send(today, register.as(['boardSecretary', 'Tekniska nämnden']))).toEqual(
      refused('notFound'),
    );
    done(await send('2026-11-20'));
    done(await send('2026-11-20'));
    done(await send(null));
    expect((await register.history(recommendationId)).map(({ verb }) => verb)).toEqual(['add', 'ask', 'ask']);
  });
});

test('only whoever may interpret is asked to decide; others read what waits', async () => {
  await aRoundFromFile(register);
  const asked = { followUpId: null, page: 1, decidedId: null };
  for (const [who, may] of [
    [keeper, true],
    [register.as('controller'), false],
    [auditor, false],
  ] as const) {
    const { rows, mayInterpret } = await listUndecided(who, asked);
    expect([rows.length > 0, mayInterpret]).toEqual([true, may]);
  }
});
