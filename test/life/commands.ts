import { addAction, changeActionState } from '../../src/actions/index.ts';
import { today } from '../../src/audits/audits.fixture.ts';
import {
  type Command as WorkCommand,
  commands as workCommands,
  workflow,
} from '../../src/audits/body-work/state.rules.ts';
import {
  addFollowUp,
  changeState,
  closeFollowUp,
  correctAssessment,
  enterAssessment,
  interpretAssessment,
  withdrawFollowUp,
} from '../../src/audits/index.ts';
import type { RecommendationState } from '../../src/audits/recommendations/recommendation.model.ts';
import { addEvidence } from '../../src/evidence/index.ts';
import { openFileStore } from '../../src/files/index.ts';
import type { RequestContext } from '../../src/identity/index.ts';
import {
  moveResponse,
  noteOwnDecision,
  putItem,
  startResponse,
  supersedeResponse,
} from '../../src/responses/index.ts';
import type { ResponseState } from '../../src/responses/response.model.ts';
import { responseCommands, responseWorkflow } from '../../src/responses/response.rules.ts';
import { type Actor, bodies, type World } from './world.ts';

/** Picks one of the rows there are; undefined where there is none. */
type Pick = <Row>(rows: readonly Row[]) => Row | undefined;

/** Something that somebody tries to do, with whatever there is; whether it is done is for the product to say. */
type Command = (world: World, context: RequestContext, pick: Pick) => Promise<unknown>;

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What only a draft says: nobody else may ever read it. */
export const draftWords = ({ auditId }: World) => `bara i utkastet ${auditId}`;

const responsesOf = ({ rows, auditId }: World) =>
  rows<Versioned & { state: ResponseState }>(
    `select distinct response.id, response.version, response.state from response join response_matter on response_id = response.id
     join matter on matter.id = matter_id where audit_id = $1 order by response.id`,
    [auditId],
  );
const roundsOf = ({ rows, auditId }: World) =>
  rows<Versioned>(
    'select id, version from follow_up join follow_up_audit on follow_up_id = id where audit_id = $1 order by id',
    [auditId],
  );
const assessmentsOf = ({ rows, recommendationId }: World) =>
  rows<Versioned>('select id, version from assessment where recommendation_id = $1 order by id', [
    recommendationId,
  ]);
const evidenceOf = ({ rows, recommendationId }: World, bodyId: string) =>
  rows<{ evidenceId: string; number: number }>(
    `select evidence_version.evidence_id as "evidenceId", number from evidence_version
     join evidence_of on evidence_of.evidence_id = evidence_version.evidence_id
     where noun_id = $1 and body_id = $2 order by 1, 2`,
    [recommendationId, bodyId],
  );
const actionsOf = ({ rows, recommendationId }: World) =>
  rows<Versioned>(
    'select id, version from action join action_recommendation on action_id = id where recommendation_id = $1 order by id',
    [recommendationId],
  );
const bodyIn = ({ register }: World, pick: Pick) => register.body(pick(bodies) ?? bodies[0]);

/** Tries one of these commands about a body's work that its state allows, or the first where it allows none. */
const moveWork =
  (wanted: readonly WorkCommand[]): Command =>
  async (world, context, pick) => {
    const bodyId = bodyIn(world, pick);
    const [addressee] = await world.rows<{ version: number; state: RecommendationState }>(
      'select version, state from addressee where recommendation_id = $1 and body_id = $2',
      [world.recommendationId, bodyId],
    );
    const { version = 0, state = 'received' } = addressee ?? {};
    return changeState(context, world.recommendationId, {
      bodyId,
      version,
      command: pick(wanted.filter((command) => workflow[state][command])) ?? wanted[0] ?? 'plan',
      reason: 'Stickprov',
      minuteItem: '§ 117',
      decidedOn: today,
      completedOn: today,
      examined: await evidenceOf(world, bodyId),
    });
  };

/** Everything that can be tried. What is likely to be refused is tried as well. */
export const commands: Readonly<Record<string, Command>> = {
  moveWork: moveWork(workCommands),
  // Most of what can go wrong goes wrong here, so it is tried more often.
  report: moveWork(['reportDone']),
  verify: moveWork(['confirm', 'sendBack']),
  verifyAgain: moveWork(['confirm']),
  addEvidence: (world, context, pick) =>
    addEvidence(
      // A link needs no files.
      { ...context, files: openFileStore('/dev/null'), uploadLimit: 0 },
      { noun: 'recommendation', nounId: world.recommendationId, bodyId: bodyIn(world, pick) },
      { title: 'Rutin', url: `https://dokument.lindviken.example/${Math.floor(Math.random() * 1e9)}` },
    ),
  addAction: (world, context, pick) => {
    const bodyId = bodyIn(world, pick);
    const owner = pick([world.as.controllerWithWork, world.as.leadOwner])?.requester.personId;
    const serves = [{ recommendationId: world.recommendationId, bodyId }];
    return addAction(context, {
      bodyId,
      title: 'Skriv rutinen',
      dueOn: today,
      ownerPersonId: owner ?? null,
      serves,
    });
  },
  moveAction: async (world, context, pick) => {
    const action = pick(await actionsOf(world));
    const command = pick(['start', 'complete', 'cancel', 'reopen'] as const) ?? 'start';
    const told = { completedOn: today, reason: 'Klart' };
    return action && changeActionState(context, action.id, { version: action.version, command, ...told });
  },
  startResponse: (world, context, pick) =>
    startResponse(context, {
      leadBodyId: bodyIn(world, pick),
      title: `Yttrande ${draftWords(world)}`,
      text: draftWords(world),
      matterIds: bodies.map(world.matterOf),
    }),
  putItem: async (world, context, pick) => {
    const response = pick(await responsesOf(world));
    return (
      response &&
      putItem(context, response.id, null, {
        version: 0,
        bodyId: bodyIn(world, pick),
        auditId: world.auditId,
        recommendationId: world.recommendationId,
        stance: 'agrees',
        text: draftWords(world),
        commitments: [{ what: draftWords(world), dueOn: today }],
      })
    );
  },
  moveResponse: async (world, context, pick) => {
    const response = pick(await responsesOf(world));
    const wanted = responseCommands.filter((each) => each !== 'discard');
    const possible = wanted.filter((each) => response && responseWorkflow[response.state][each]);
    const command = pick(possible) ?? 'decide';
    const told = {
      onDay: today,
      minuteItem: '§ 117',
      registryNumber: 'KS 2026/12',
      note: 'Noterat',
      isDayConfirmed: true,
    };
    return response && moveResponse(context, response.id, { version: response.version, command, ...told });
  },
  noteOwnDecision: async (world, context, pick) => {
    const response = pick(await responsesOf(world));
    const decision = { bodyId: bodyIn(world, pick), decidedOn: today, minuteItem: '§ 44' };
    return response && noteOwnDecision(context, response.id, { version: response.version, ...decision });
  },
  supersede: async (world, context, pick) => {
    const response = pick(await responsesOf(world));
    return response && supersedeResponse(context, response.id);
  },
  addRound: (world, context, pick) =>
    addFollowUp(context, {
      madeBy: pick(['auditors', 'municipality'] as const) ?? 'auditors',
      title: 'Uppföljning',
      dated: today,
      auditIds: [world.auditId],
    }),
  assess: async (world, context, pick) => {
    const round = pick(await roundsOf(world));
    return (
      round &&
      enterAssessment(context, {
        followUpId: round.id,
        recommendationId: world.recommendationId,
        bodyId: bodyIn(world, pick),
        status: pick(['green', 'yellow', 'red'] as const) ?? 'red',
        remaining: 'Rutinen saknas',
      })
    );
  },
  correct: async (world, context, pick) => {
    const assessment = pick(await assessmentsOf(world));
    const words = { status: 'green', done: 'Ändrat', reason: 'Rättning', seenInOriginal: true } as const;
    return assessment && correctAssessment(context, assessment.id, { version: assessment.version, ...words });
  },
  interpret: async (world, context, pick) => {
    const assessment = pick(await assessmentsOf(world));
    const choice = { decision: 'choose', colour: 'green', reason: 'Orden' } as const;
    return assessment && interpretAssessment(context, assessment.id, { version: 1, ...choice });
  },
  closeRound: async (world, context, pick) => {
    const round = pick(await roundsOf(world));
    const assessed = await world.rows('select from assessment where follow_up_id = $1', [round?.id]);
    const leftOut = bodies.length - assessed.length;
    return round && closeFollowUp(context, round.id, { version: round.version, leftOut });
  },
  withdrawRound: async (world, context, pick) => {
    const round = pick(await roundsOf(world));
    return round && withdrawFollowUp(context, round.id, { reason: 'Fel' });
  },
};

/** Who would be expected to try each: mostly they do, so that enough is done for something to go wrong. */
export const likely: Readonly<Record<string, readonly Actor[]>> = {
  moveWork: [
    'leadSecretary',
    'leadOwner',
    'otherSecretary',
    'otherOwner',
    'controller',
    'controllerWithWork',
  ],
  report: ['leadOwner', 'otherOwner', 'leadDirector'],
  verify: ['controller', 'controllerWithWork', 'coordinator'],
  verifyAgain: ['controller', 'controllerWithWork'],
  addEvidence: ['leadOwner', 'otherOwner'],
  addAction: ['leadOwner', 'otherOwner', 'leadDirector'],
  moveAction: ['leadOwner', 'otherOwner'],
  startResponse: ['leadSecretary', 'otherSecretary'],
  putItem: ['leadSecretary', 'otherSecretary'],
  moveResponse: ['leadSecretary', 'leadDirector', 'otherSecretary'],
  noteOwnDecision: ['leadSecretary', 'otherSecretary'],
  supersede: ['leadSecretary', 'otherSecretary'],
  addRound: ['auditor', 'expert', 'coordinator'],
  assess: ['auditor', 'expert', 'coordinator'],
  correct: ['auditor', 'expert'],
  interpret: ['coordinator'],
  closeRound: ['auditor', 'coordinator'],
  withdrawRound: ['auditor', 'coordinator'],
};
