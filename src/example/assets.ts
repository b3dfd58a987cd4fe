import { randomUUID } from 'node:crypto';
import type { DependencyKind } from '../assets/asset.model.ts';
import { noFacts } from '../assets/holding.model.ts';
import { enterHoldings, type NewHolding } from '../assets/index.ts';
import { changing, findRequester, type RequestContext } from '../identity/index.ts';
import { type ExampleSystem, systems } from './assets.tables.ts';
import type { BodyKey } from './bodies.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import type { TimedStep } from './in-order.ts';
import { assets } from './information-assets.tables.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<RequestContext, 'requester'> & { readonly organisationId: string };

/** The register of assets and systems, entered by who leads the work with information security, half a year ago. */
export async function stepsOfAssets(world: World, ids: Ids, calendar: Calendar): Promise<TimedStep[]> {
  const officer = await findRequester(world, world.organisationId, ids.people.tervaniemi);
  if (!officer) return [];
  const at = calendar.momentOf(-190, 20);
  const context = { ...world, requester: officer.requester, now: () => at };
  const entered = entriesOf(ids);
  return [
    {
      at,
      take: async () => {
        done(
          await changing(context, async (change) => {
            await enterHoldings(change, entered);
            return { ok: true };
          }),
        );
      },
    },
  ];
}

function entriesOf(ids: Ids) {
  const person = (key: PersonKey | null | undefined) => (key ? ids.people[key] : null);
  const named = new Map(systems.map(({ name }) => [name, randomUUID()]));
  const idOf = (name: string) => {
    const id = named.get(name);
    if (!id) throw new Error(`The example has no system ${name}`);
    return id;
  };
  const ofBodies = (Object.entries(assets) as [BodyKey, NonNullable<(typeof assets)[BodyKey]>][]).flatMap(
    ([body, { owner, has }]) => has.map((each) => ({ body, owner, each, id: randomUUID() })),
  );
  return {
    systems: systems.map((system, at) => systemOf(system, idOf(system.name), at)),
    assets: ofBodies.map(({ body, owner, each: [name, , personalData, more], id }, at): NewHolding => {
      return {
        ...noFacts,
        id,
        name,
        bodyId: ids.bodies[body],
        description: more?.description ?? null,
        ownerPersonId: person(more?.owner === undefined ? owner : more.owner),
        ownerRole: more?.ownerRole ?? null,
        personalData,
        reference: `IT-${String(at + 1).padStart(3, '0')}`,
      };
    }),
    ties: ofBodies.flatMap(({ each: [, inSystems], id }) =>
      inSystems.map((name) => ({ assetId: id, systemId: idOf(name) })),
    ),
    dependencies: systems.flatMap(({ name, needs = {}, dataFrom = {} }) => [
      ...dependenciesOf(name, 'needs', needs),
      ...dependenciesOf(name, 'dataFlow', dataFrom),
    ]),
  };

  function dependenciesOf(name: string, kind: DependencyKind, on: Readonly<Record<string, string>>) {
    return Object.entries(on).map(([other, what]) => ({
      systemId: idOf(name),
      dependsOnId: idOf(other),
      kind,
      what,
    }));
  }

  function systemOf(system: ExampleSystem, id: string, at: number): NewHolding {
    const { body, owner, manager, objectOwner, needs: _, dataFrom: __, ...facts } = system;
    return {
      ...noFacts,
      kind: 'information',
      environment: 'production',
      ...facts,
      id,
      bodyId: ids.bodies[body],
      ownerPersonId: person(owner),
      managerPersonId: person(manager),
      objectOwnerPersonId: person(objectOwner),
      reference: `S-${String(at + 1).padStart(2, '0')}`,
    };
  }
}
