import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { GraphPicture } from './graph-picture.pages.tsx';
import { holdingAddress } from './holding.model.ts';
import { AssetTabs } from './holding-parts.pages.tsx';
import { SystemName } from './holding-ties.pages.tsx';
import type { Dependencies, DependenciesOfBody } from './index.ts';

/** What hangs on what among the systems of a body. */
export function BodyGraphPage({ found: { bodies, body, graph } }: { found: DependenciesOfBody }) {
  const { graph: words } = useTexts().assets;
  return (
    <Layout title={body ? words.ofBody(body.name) : words.title} section="/assets" wide>
      <h1>{words.title}</h1>
      <AssetTabs here="dependencies" />
      <p class="lede">{words.lede}</p>
      {bodies.length > 1 && (
        <Filter action="/systems/dependencies" label={words.choose} submit={words.submit}>
          <Choice
            name="body"
            label={words.choose}
            value={body?.id ?? ''}
            options={bodies.map(({ id, name, systems }) => ({ value: id, text: `${name} (${systems})` }))}
          />
        </Filter>
      )}
      {!graph || graph.systems.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          {body && <h2>{body.name}</h2>}
          <Circles graph={graph} />
          <GraphPicture graph={graph} about={null} stopped={new Set()} />
          <DependencyTable graph={graph} />
          <Alone graph={graph} />
        </>
      )}
    </Layout>
  );
}

/** Systems that all need one another. */
export function Circles({ graph }: { graph: Dependencies }) {
  const { graph: words } = useTexts().assets;
  const named = useNames(graph);
  if (graph.circles.length === 0) return null;
  return (
    <section class="banner doubt" aria-label={words.circleTitle(graph.circles.length)}>
      <p>
        <strong>{words.circleTitle(graph.circles.length)}.</strong> {words.circleBody}
      </p>
      <ul class="plain">
        {graph.circles.map((circle) => (
          <li key={circle.join()}>
            <Verbatim
              text={[...circle, circle[0] ?? ''].map((id) => named.get(id)?.name ?? '').join(' → ')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const useNames = ({ systems }: Dependencies) => new Map(systems.map((system) => [system.id, system]));

/** The picture's dependencies, each with what it is about. */
export function DependencyTable({ graph }: { graph: Dependencies }) {
  const { assets } = useTexts();
  const { graph: words, columns } = assets;
  const named = useNames(graph);
  if (graph.edges.length === 0) return null;
  const cell = (id: string) => {
    const system = named.get(id);
    return system ? (
      <div>
        <SystemName system={system} />
        <span class="line sub">
          {system.bodyName}
          {system.hosting && ` · ${assets.hostings[system.hosting]}`}
        </span>
      </div>
    ) : (
      '–'
    );
  };
  const nameOf = (id: string) => named.get(id)?.name ?? '';
  const rows = graph.edges.toSorted(
    (one, other) =>
      nameOf(one.systemId).localeCompare(nameOf(other.systemId), 'sv') ||
      nameOf(one.dependsOnId).localeCompare(nameOf(other.dependsOnId), 'sv'),
  );
  return (
    <>
      <h2 id="dependencies">{words.tableTitle}</h2>
      <DataTable
        caption={words.table(rows.length)}
        rows={rows}
        columns={[
          { header: words.from, cell: ({ systemId }) => cell(systemId) },
          { header: words.how, cell: ({ kind }) => assets.dependencies[kind] },
          { header: words.to, cell: ({ dependsOnId }) => cell(dependsOnId) },
          {
            header: columns.description,
            cell: ({ what }) => (what ? <Verbatim text={what} /> : '–'),
          },
        ]}
      />
    </>
  );
}

/** The systems that nothing is said of. */
function Alone({ graph }: { graph: Dependencies }) {
  const { graph: words } = useTexts().assets;
  const tied = new Set(graph.edges.flatMap(({ systemId, dependsOnId }) => [systemId, dependsOnId]));
  const alone = graph.systems.filter(({ id }) => !tied.has(id));
  if (alone.length === 0) return null;
  return (
    <p class="prose">
      {words.alone(alone.length)}{' '}
      {alone.map(({ id, name }, at) => (
        <>
          {at > 0 && ', '}
          <a key={id} href={`${holdingAddress.system}/${id}`}>
            <Verbatim text={name} />
          </a>
        </>
      ))}
      .
    </p>
  );
}
