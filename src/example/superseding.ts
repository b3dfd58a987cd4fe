import type { RequestContext } from '../identity/index.ts';
import {
  changeResponse,
  findResponse,
  listResponses,
  moveResponse,
  putItem,
  supersedeResponse,
} from '../responses/index.ts';
import { parseResponseFilter } from '../responses/response-list.model.ts';
import type { ResponseShown } from '../responses/response-shown.model.ts';
import { addDays, workdayUntil } from '../shared/working-day.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';

const broken = 'En avtalsansvarig finns för varje ramavtal';

/**
 * Lets the executive board answer anew after the auditors have found its promise about agreements broken: the same
 * promise with a later day, decided the working day before loading. The minutes are still to be adjusted and the answer sent.
 */
export async function supersedeJudged(secretary: RequestContext, calendar: Calendar): Promise<void> {
  const { rows } = await listResponses(secretary, parseResponseFilter({}));
  const judged = rows.find(({ title }) => title.startsWith('Gemensamt yttrande'));
  if (!judged) return;
  const { id } = done(await supersedeResponse(secretary, judged.id));
  const now = () => shown(secretary, id);
  const item = (await now()).items.find(({ commitments }) => commitments.some(({ what }) => what === broken));
  if (!item) throw new Error(`The example has no promise ${broken}`);
  const { bodyId, auditId, recommendationId, stance, version, commitments } = item;
  done(
    await putItem(secretary, id, item.id, {
      version,
      bodyId,
      auditId,
      recommendationId,
      stance,
      text: 'Avtalsansvariga saknas fortfarande för 42 ramavtal. Kommundirektören har fått i uppdrag att utse dem.',
      commitments: commitments.map(
        ({ id: promise, what, ownerRole, ownerPersonId, dueOn, entersControlPlan }) => ({
          id: promise,
          what,
          ownerRole,
          ownerPersonId,
          dueOn: what === broken ? calendar.dateOf(120) : dueOn,
          entersControlPlan,
        }),
      ),
    }),
  );
  done(
    await changeResponse(secretary, id, {
      version: (await now()).response.version,
      title: 'Nytt yttrande om ramavtal och inköp efter revisorernas uppföljning',
      text: 'Kommunstyrelsen har tagit del av revisorernas uppföljning av vad styrelsen lovade i september 2025. Det som återstår ska vara klart den dag som anges nedan.',
    }),
  );
  const day = workdayUntil(addDays(calendar.dateOf(0), -1));
  for (const move of [
    { command: 'makeReady' },
    { command: 'decide', onDay: day, minuteItem: '§ 171', isDayConfirmed: true },
  ] as const) {
    done(await moveResponse(secretary, id, { version: (await now()).response.version, ...move }));
  }
}

async function shown(secretary: RequestContext, id: string): Promise<ResponseShown> {
  const found = await findResponse(secretary, id);
  if (!found) throw new Error('The example has lost a response');
  return found;
}
