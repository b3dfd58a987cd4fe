import { changing, inRequest, type RequestContext } from '../identity/index.ts';
import { parseChange, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { holdRisk } from './held.ts';
import { areKnown, linkQuestion } from './known-links.ts';
import type { RiskLinkNoun } from './risk.model.ts';
import { updateRisk } from './risk.store.ts';
import { type Changed, faults, riskNoun } from './risk-faults.model.ts';
import { linkInput, linksInput, type RiskLinkInput } from './risk-input.model.ts';
import type { LinkedThing } from './risk-link.model.ts';
import { deleteLink, findLinkChoices, insertLinks } from './risk-links.store.ts';

/** Ties a risk to what it is about. A tie made twice is one. */
export function linkRisk(
  context: RequestContext,
  id: string,
  input: { readonly add: readonly RiskLinkInput[] },
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdRisk(change, id, 'link', 'links');
    if (!held.ok) return held;
    const parsed = parseChange(linksInput, input, faults);
    if (!parsed.ok) return parsed;
    const { add } = parsed.value;
    if (add.length === 0) return { ok: true };
    if (!(await areKnown(change, add))) return refuseField('links', 'unknownLink');
    await insertLinks(change.transaction, change.organisationId, id, add);
    await updateRisk(change.transaction, change.organisationId, id);
    await change.record({ noun: riskNoun, nounId: id, verb: 'link', before: null, after: { links: add } });
    return { ok: true };
  });
}

/** Takes a tie away. */
export function unlinkRisk(context: RequestContext, id: string, input: RiskLinkInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdRisk(change, id, 'link', 'links');
    if (!held.ok) return held;
    const parsed = parseChange(linkInput, input, faults);
    if (!parsed.ok) return parsed;
    if (!(await deleteLink(change.transaction, change.organisationId, id, parsed.value))) return { ok: true };
    await updateRisk(change.transaction, change.organisationId, id);
    const links = [parsed.value];
    await change.record({ noun: riskNoun, nounId: id, verb: 'unlink', before: { links }, after: null });
    return { ok: true };
  });
}

/** What a risk can be tied to that the requester may know of, by words in its name. One statement. */
export function findThingsToLink(
  context: RequestContext,
  asked: { readonly riskId: string; readonly noun: RiskLinkNoun; readonly q: string },
): Promise<LinkedThing[]> {
  if (!isId(asked.riskId)) return Promise.resolve([]);
  return inRequest(context, (transaction) =>
    findLinkChoices(transaction, linkQuestion(context.requester), asked),
  );
}
