import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BodyName } from '../../test/builders/municipality.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { answerRequest } from './answer-request.ts';
import { askBody } from './ask-body.ts';
import { findHandedFile, findHandover } from './find-handover.ts';
import { parseHandoverFilter } from './handover-list.model.ts';
import { addVersion, evidenceOf, handOverChecked } from './handovers.fixture.ts';
import { listHandovers } from './list-handovers.ts';
import { findHandoversOfRecommendation } from './of-recommendation.ts';
import { withdrawRequest } from './withdraw-request.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const boards = ['Socialnämnden', 'Tekniska nämnden'] as const satisfies readonly BodyName[];
type Board = (typeof boards)[number];

/** Everybody who can have a part in it. */
const cast = {
  auditor: () => register.as('electedAuditor'),
  expert: () => register.as('auditExpert'),
  layAuditor: () => register.as(['layAuditor', 'Tekniska nämnden']),
  coordinator: () => register.as('auditCoordinator'),
  controller: () => register.as('controller'),
  social: () => register.as(['boardSecretary', 'Socialnämnden']),
  technical: () => register.as(['director', 'Tekniska förvaltningen']),
  socialMember: () => register.as(['boardMember', 'Socialnämnden']),
  employee: () => register.as(['employee', 'Tekniska förvaltningen']),
  nobody: () => register.as(),
} as const;
type Who = keyof typeof cast;
const everybody = Object.keys(cast) as Who[];

/** Whose words each may read: written down here apart from the policy. */
const reads: Record<Who, readonly Board[]> = {
  auditor: boards,
  expert: boards,
  layAuditor: ['Tekniska nämnden'],
  coordinator: [],
  controller: [],
  social: ['Socialnämnden'],
  technical: ['Tekniska nämnden'],
  socialMember: ['Socialnämnden'],
  employee: [],
  nobody: [],
};

/** Who may do what changes anything. */
const allowed = ['auditor asked', 'expert asked', 'layAuditor asked', 'social wrote', 'technical wrote'];

const step = fc.record({
  who: fc.constantFrom(...everybody),
  board: fc.constantFrom(...boards),
  does: fc.constantFrom('ask', 'answer', 'withdraw', 'handOver', 'newVersion'),
  nth: fc.nat(3),
});

/** Everything that somebody is shown, as one text. */
async function shownTo(context: RequestContext, recommendationIds: readonly string[]): Promise<string> {
  const list = await listHandovers(context, parseHandoverFilter({ size: '200' }));
  const parts = await Promise.all(recommendationIds.map((id) => findHandoversOfRecommendation(context, id)));
  const opened = await Promise.all((list?.entries ?? []).map(({ id }) => findHandover(context, id)));
  return JSON.stringify([list, parts, opened]);
}

test('whatever anybody does in whatever order, nobody reads what was not handed over, asked of or answered by a body that is theirs to read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const built = await anAuditInRegister(register, { to: [['Socialnämnden'], ['Tekniska nämnden']] });
      const [socialOne = '', technicalOne = ''] = built.recommendationIds;
      const about: Record<Board, string> = { Socialnämnden: socialOne, 'Tekniska nämnden': technicalOne };
      const held: Record<Board, { id: string; versions: number; title: string }> = {
        Socialnämnden: { id: '', versions: 1, title: `Underlag ${randomUUID()}` },
        'Tekniska nämnden': { id: '', versions: 1, title: `Underlag ${randomUUID()}` },
      };
      for (const board of boards) {
        held[board].id = await evidenceOf(register, about[board], { name: board, title: held[board].title });
      }
      /** What stands to be read, with whose it is. */
      const words: { board: Board; text: string }[] = [];
      const requests: { board: Board; id: string }[] = [];
      const did: string[] = [];
      const handed: { board: Board; id: string; number: number }[] = [];
      for (const { who, board, does, nth } of steps) {
        const context = cast[who]();
        const bodyId = register.body(board);
        const request = requests[nth];
        const text = `Ord ${randomUUID()}`;
        if (does === 'ask') {
          const asked = await askBody(context, {
            bodyId,
            kind: 'question',
            text,
            recommendationId: about[board],
          });
          if (!asked.ok) continue;
          did.push(`${who} asked`);
          requests.push({ board, id: asked.id });
          words.push({ board, text });
        } else if (does === 'answer' && request) {
          if ((await answerRequest(context, request.id, { text, version: 1 })).ok) {
            did.push(`${who} wrote`);
            words.push({ board: request.board, text });
          }
        } else if (does === 'withdraw' && request) {
          await withdrawRequest(context, request.id, { version: 1 });
        } else if (does === 'newVersion') {
          held[board].versions += 1;
          await addVersion(register, held[board].id, held[board].versions);
        } else if (does === 'handOver') {
          const { id, versions } = held[board];
          const draft = { bodyId, items: [`evidence:${id}:${versions}`] };
          const result = await handOverChecked(context, draft).catch(() => null);
          if (!result?.ok) continue;
          did.push(`${who} wrote`);
          handed.push({ board, id: result.id, number: versions });
        }
      }
      expect(did.filter((each) => !allowed.includes(each))).toEqual([]);
      for (const who of everybody) {
        const context = cast[who]();
        const shown = await shownTo(context, Object.values(about));
        for (const { board, text } of words) {
          expect([who, text, shown.includes(text)]).toEqual([who, text, reads[who].includes(board)]);
        }
        for (const board of boards) {
          const isHanded = handed.some((each) => each.board === board);
          const { title } = held[board];
          expect([who, title, shown.includes(title)]).toEqual([
            who,
            title,
            isHanded && reads[who].includes(board),
          ]);
        }
        for (const { board, id, number } of handed) {
          const file = await findHandedFile(context, id, 1);
          expect(file?.sha256).toBe(
            reads[who].includes(board) ? String(number).repeat(64).slice(0, 64) : undefined,
          );
        }
      }
    }),
    { numRuns: 15 },
  );
}, 180_000);
