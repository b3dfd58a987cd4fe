import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { type Language, texts } from '../texts/index.ts';
import { definesIndicators } from './indicator.policy.ts';
import { findNamesTaken, insertIndicators } from './indicator.store.ts';
import { type Changed, indicatorNoun } from './indicator-faults.model.ts';
import { mostIndicators } from './indicator-list.model.ts';
import { starters } from './starters.rules.ts';

/**
 * Defines the built-in set to begin with, in the words of a language; those whose names are taken are left as they are.
 * Everything of them can be changed afterwards.
 */
export function addStarters(
  context: RequestContext,
  language: Language,
): Promise<Changed<{ readonly ids: readonly string[] }>> {
  return changing(context, async (change): Promise<Changed<{ readonly ids: readonly string[] }>> => {
    const { transaction, organisationId, requester } = change;
    if (!definesIndicators(requester)) return refuse('forbidden');
    const words = texts[language].indicators.starters;
    await holdOrganisation(transaction, organisationId);
    const names = starters.map(({ key }) => words[key].name);
    const { inUse, taken } = await findNamesTaken(transaction, organisationId, names, null);
    const news = starters.filter(({ key }) => !taken.includes(words[key].name.toLowerCase()));
    if (inUse + news.length > mostIndicators) return refuseField('name', 'tooManyIndicators');
    const rows = news.map(({ key, ...facts }) => ({
      id: randomUUID(),
      ...words[key],
      ...facts,
      ownerRole: null,
      ownerPersonId: null,
    }));
    await insertIndicators(transaction, organisationId, rows);
    await change.record(
      ...rows.map(({ id, ...facts }) => ({
        noun: indicatorNoun,
        nounId: id,
        verb: 'define',
        before: null,
        after: facts,
      })),
    );
    return { ok: true, ids: rows.map(({ id }) => id) };
  });
}
