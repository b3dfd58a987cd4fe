import { inRequest, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { keepsHoldingsOf } from './asset.policy.ts';
import { circlesIn, type Reached, standsOn, stoppedBy } from './graph.rules.ts';
import {
  type AssetLost,
  countSystemsOfBodies,
  findAssetsLost,
  findGraph,
  type GraphStart,
  type SystemGraph,
} from './graph.store.ts';
import { readerOf } from './list-holdings.ts';

/** What hangs on what, from one system or from all of a body's. */
export interface Dependencies extends SystemGraph {
  /** Systems that all need one another. */
  readonly circles: readonly (readonly string[])[];
}

/** What stops if one system fails, and what it stands on. */
export interface Outage {
  readonly stopped: readonly Reached[];
  readonly standsOn: readonly Reached[];
  /** The assets that are handled by it or by what stops. */
  readonly assets: readonly AssetLost[];
}

/** A body that has systems. */
export interface BodyWithSystems {
  readonly id: string;
  readonly name: string;
  readonly systems: number;
}

/** The systems of one body, with what they hang on and what hangs on them. */
export interface DependenciesOfBody {
  /** By name. */
  readonly bodies: readonly BodyWithSystems[];
  readonly body: BodyWithSystems | null;
  readonly graph: Dependencies | null;
}

/**
 * The body that was asked for; where none was, the requester's own, or else the one with most systems. Three statements.
 * @param asked an id, or nothing
 */
export async function findDependenciesOfBody(
  context: RequestContext,
  asked: string | undefined,
): Promise<DependenciesOfBody> {
  const { requester } = context;
  const counted = await inRequest(context, (transaction) =>
    countSystemsOfBodies(transaction, readerOf(context)),
  );
  const reaches = new Set(requester.roles.flatMap((role) => role.reaches));
  const own = counted.find(({ id }) => reaches.has(id) && keepsHoldingsOf(requester, id));
  const body = counted.find(({ id }) => id === asked) ?? own ?? counted[0] ?? null;
  const bodies = counted.toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
  return { bodies, body, graph: body && (await graphFrom(context, { bodyId: body.id })) };
}

async function graphFrom(context: RequestContext, start: GraphStart): Promise<Dependencies> {
  const graph = await inRequest(context, (transaction) => findGraph(transaction, readerOf(context), start));
  return { ...graph, circles: circlesIn(graph.edges) };
}

/** One system with what it hangs on, what hangs on it and what stops if it fails; null where it is not for the requester. Three statements. */
export async function findOutage(
  context: RequestContext,
  systemId: string,
): Promise<(Dependencies & Outage) | null> {
  if (!isId(systemId)) return null;
  const graph = await graphFrom(context, { systemId });
  if (!graph.systems.some(({ id, opens }) => id === systemId && opens)) return null;
  const stopped = stoppedBy(graph.edges, systemId);
  const lost = [systemId, ...stopped.map(({ id }) => id)];
  const assets = await inRequest(context, (transaction) =>
    findAssetsLost(transaction, readerOf(context), lost),
  );
  return { ...graph, stopped, standsOn: standsOn(graph.edges, systemId), assets };
}
