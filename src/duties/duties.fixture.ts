import type { TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import type { Duty } from './duty.model.ts';
import type { NewDutyInput } from './duty-input.model.ts';
import { addDuty, type DutyFile, findDuty } from './index.ts';

/** The id of a duty that somebody has added: yearly, due in March. */
export async function dutyBy(
  by: RequestContext,
  input: Partial<NewDutyInput> & Pick<NewDutyInput, 'bodyId'>,
): Promise<string> {
  const result = await addDuty(by, {
    title: 'Öva kontinuitetsplanen',
    kind: 'planTest',
    rhythmMonths: 12,
    nextOn: '2027-03-15',
    ...input,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}

/** The duty as somebody sees it. */
export async function dutyShownTo(by: RequestContext, id: string): Promise<DutyFile> {
  const found = await findDuty(by, id);
  if (!found) throw new Error('No such duty');
  return found;
}

/** Puts a duty's day where no use case puts it: in the past. */
export const dueOn = ({ db }: TestRegister, id: string, day: Duty['nextOn']) =>
  db.asOwner('update duty set next_on = $1 where id = $2', [day, id]);
