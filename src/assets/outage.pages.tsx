import { DataTable } from '../web/components/data-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { OnThisPage } from '../web/components/on-this-page.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { Circles, DependencyTable } from './graph.pages.tsx';
import type { Reached } from './graph.rules.ts';
import { GraphPicture } from './graph-picture.pages.tsx';
import { holdingAddress } from './holding.model.ts';
import { AssetTabs } from './holding-parts.pages.tsx';
import { SystemName } from './holding-ties.pages.tsx';
import type { Dependencies, GraphSystem, Outage } from './index.ts';

type Shown = Dependencies & Outage;

/** One system: what stops if it does, what it stands on, and both as a picture. */
export function OutagePage({ systemId, graph }: { systemId: string; graph: Shown }) {
  const { graph: words } = useTexts().assets;
  const system = graph.systems.find(({ id }) => id === systemId);
  const name = system?.name ?? '';
  return (
    <Layout title={words.ofSystem(name)} section="/assets" wide>
      <p class="sub">
        <a href={`${holdingAddress.system}/${systemId}`}>{words.toSystem}</a>
      </p>
      <h1>
        <Verbatim text={name} />
      </h1>
      <AssetTabs here="dependencies" />
      <OnThisPage
        parts={[
          { id: 'stops', name: words.stopsTitle },
          { id: 'lost', name: words.assetsTitle },
          { id: 'stands-on', name: words.standsOnTitle },
          { id: 'picture', name: words.pictureTitle },
          ...(graph.edges.length > 0 ? [{ id: 'dependencies', name: words.tableTitle }] : []),
        ]}
      />
      <Stops graph={graph} />
      <Lost graph={graph} />
      <StandsOn graph={graph} />
      <h2 id="picture">{words.pictureTitle}</h2>
      <p class="prose">{words.lede}</p>
      <Circles graph={graph} />
      <GraphPicture graph={graph} about={systemId} stopped={new Set(graph.stopped.map(({ id }) => id))} />
      <DependencyTable graph={graph} />
    </Layout>
  );
}

function Stops({ graph }: { graph: Shown }) {
  const { graph: words } = useTexts().assets;
  const bodies = new Set(
    graph.stopped.flatMap(({ id }) => graph.systems.find((system) => system.id === id)?.bodyId ?? []),
  );
  return (
    <section aria-labelledby="stops">
      <h2 id="stops">{words.stopsTitle}</h2>
      {graph.stopped.length === 0 ? (
        <p class="empty">{words.stopsNone}</p>
      ) : (
        <>
          <p class="lede">{words.stops(graph.stopped.length, bodies.size)}</p>
          <Ways graph={graph} reached={graph.stopped} caption={words.stopsTable(graph.stopped.length)} />
        </>
      )}
    </section>
  );
}

function StandsOn({ graph }: { graph: Shown }) {
  const { graph: words } = useTexts().assets;
  return (
    <section aria-labelledby="stands-on">
      <h2 id="stands-on">{words.standsOnTitle}</h2>
      {graph.standsOn.length === 0 ? (
        <p class="empty">{words.standsOnNone}</p>
      ) : (
        <Ways graph={graph} reached={graph.standsOn} caption={words.standsOnTable(graph.standsOn.length)} />
      )}
    </section>
  );
}

/** Systems with the shortest way to each. */
function Ways({ graph, reached, caption }: { graph: Shown; reached: readonly Reached[]; caption: string }) {
  const { assets } = useTexts();
  const { graph: words, columns } = assets;
  const named = new Map(graph.systems.map((system) => [system.id, system]));
  const rows = reached.flatMap(({ id, path }) => {
    const system = named.get(id);
    return system ? [{ system, path }] : [];
  });
  const between = (path: readonly string[]) => path.slice(1, -1).map((id) => named.get(id)?.name ?? '');
  return (
    <DataTable<{ system: GraphSystem; path: readonly string[] }>
      caption={caption}
      rows={rows}
      columns={[
        { header: words.from, cell: ({ system }) => <SystemName system={system} /> },
        { header: words.whose, cell: ({ system }) => system.bodyName },
        {
          header: columns.hosting,
          cell: ({ system: { hosting } }) => (hosting ? assets.hostings[hosting] : '–'),
        },
        {
          header: words.path,
          cell: ({ path }) =>
            path.length <= 2 ? words.direct : <Verbatim text={between(path).join(' → ')} />,
        },
      ]}
    />
  );
}

/** The information that is out of reach. */
function Lost({ graph }: { graph: Shown }) {
  const { assets } = useTexts();
  const { graph: words, page } = assets;
  const named = new Map(graph.systems.map((system) => [system.id, system.name]));
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">{words.assetsTitle}</h2>
      {graph.assets.length === 0 ? (
        <p class="empty">{words.assetsNone}</p>
      ) : (
        <DataTable
          caption={words.assetsTable(graph.assets.length)}
          rows={[...graph.assets]}
          columns={[
            {
              header: assets.one.asset,
              cell: ({ id, name, bodyName }) =>
                name === null ? (
                  page.assetOf(bodyName)
                ) : (
                  <a href={`${holdingAddress.asset}/${id}`}>
                    <Verbatim text={name} />
                  </a>
                ),
            },
            { header: words.whose, cell: ({ bodyName }) => bodyName },
            {
              header: words.inSystems,
              cell: ({ systemIds, isElsewhere }) => (
                <div>
                  <Verbatim text={systemIds.map((id) => named.get(id) ?? '').join(', ')} />
                  {isElsewhere && <span class="line sub">{words.elsewhere}</span>}
                </div>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
