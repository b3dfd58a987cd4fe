import { holdingScope } from '../assets/asset.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayChooseScale, mayDecide, mayImport } from './classification.policy.ts';
import { loadClassGraph } from './graph.store.ts';
import { inheritedClasses, lowerThanInherited } from './inheritance.rules.ts';
import { type ClassFilter, type ListedClass, type ListShow, rowsOnPage } from './list.model.ts';
import { countClasses, findListedBodies, findListedClasses } from './list.store.ts';
import { findSettings } from './settings.store.ts';

export interface ClassList {
  readonly rows: readonly (ListedClass & { readonly mayDecide: boolean })[];
  readonly count: number;
  readonly pages: number;
  readonly counts: Readonly<Record<ListShow, number>>;
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly mayChoose: boolean;
  readonly mayImport: boolean;
}

/** What has to be classed, decided or reviewed, as far as the requester reads it. Seven statements, however many rows. */
export function listClasses(context: RequestContext, filter: ClassFilter): Promise<ClassList> {
  const { requester } = context;
  const { organisationId, personId } = requester;
  return inRequest(context, async (transaction) => {
    const settings = await findSettings(transaction, organisationId);
    const graph = await loadClassGraph(transaction, organisationId);
    const inherited = inheritedClasses(graph);
    const lower = graph.systems.flatMap((system) =>
      lowerThanInherited(system.class, inherited.get(system.id)).length > 0 ? [system.id] : [],
    );
    const today = swedishDay(context.now());
    const question = {
      organisationId,
      personId,
      scope: holdingScope(requester),
      settings,
      today,
      lower,
      filter,
    };
    const { rows, count } = await findListedClasses(transaction, question);
    return {
      rows: rows.map((row) => ({
        ...row,
        mayDecide: mayDecide(requester, { ...row, managerPersonId: null, objectOwnerPersonId: null }),
      })),
      count,
      pages: Math.max(1, Math.ceil(count / rowsOnPage)),
      counts: await countClasses(transaction, question),
      bodies: await findListedBodies(transaction, question),
      mayChoose: mayChooseScale(requester),
      mayImport: mayImport(requester),
    };
  });
}
