import { useTexts } from '../web/page.ts';
import { boxHeight, boxWidth, type DrawnArrow, drawGraph, mostDrawn, type Point } from './draw-graph.ts';
import { holdingAddress } from './holding.model.ts';
import type { Dependencies } from './index.ts';

interface PictureProps {
  graph: Dependencies;
  /** The system that the picture is about; none where it is a whole body's. */
  about: string | null;
  /** Those that stop with it. */
  stopped: ReadonlySet<string>;
}

/** What hangs on what, as a picture. Whoever does not see it reads the same in the table after it. */
export function GraphPicture({ graph, about, stopped }: PictureProps) {
  const { graph: words } = useTexts().assets;
  const tied = new Set(graph.edges.flatMap(({ systemId, dependsOnId }) => [systemId, dependsOnId]));
  const systems = graph.systems.filter(({ id }) => tied.has(id) || id === about);
  if (graph.edges.length === 0) return <p class="empty">{words.noDependencies}</p>;
  if (systems.length > mostDrawn) return <p>{words.tooMany(mostDrawn)}</p>;
  const { width, height, boxes, arrows } = drawGraph(systems, graph.edges);
  const named = new Map(systems.map((system) => [system.id, system]));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <figure class="graph" tabIndex={0} aria-label={words.pictureOf(systems.length, graph.edges.length)}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0.5 10 5 0 9.5z" />
          </marker>
        </defs>
        {arrows.map((arrow) => (
          <Arrow key={`${arrow.from}${arrow.to}${arrow.kind}`} arrow={arrow} />
        ))}
        {boxes.map(({ id, x, y, lines }) => {
          const system = named.get(id);
          const look = id === about ? ' about' : stopped.has(id) ? ' stopped' : '';
          const box = (
            <g class={`box${look}${system?.opens ? '' : ' others'}`}>
              <rect
                x={x}
                y={y}
                width={boxWidth}
                height={boxHeight}
                rx={system?.kind === 'support' ? 14 : 3}
              />
              {lines.map((line, at) => (
                <text key={line} x={x + 10} y={y + 19 + at * 16}>
                  {line}
                </text>
              ))}
              <text class="small" x={x + 10} y={y + boxHeight - 8}>
                {shortBody(system?.bodyName ?? '')}
              </text>
            </g>
          );
          return system?.opens ? (
            <a key={id} href={`${holdingAddress.system}/${id}/dependencies`} tabIndex={-1}>
              {box}
            </a>
          ) : (
            box
          );
        })}
      </svg>
    </figure>
  );
}

const longestBody = 26;
const shortBody = (name: string) =>
  name.length > longestBody ? `${name.slice(0, longestBody - 1).trimEnd()}…` : name;

function Arrow({ arrow: { points, kind } }: { arrow: DrawnArrow }) {
  return <path class={`arrow ${kind}`} d={pathOf(points)} marker-end="url(#arrow)" />;
}

/** A line through the points, bent softly at each. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const bends = rest.slice(0, -1).map((point, at) => {
    const next = rest[at + 1] ?? point;
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  const last = rest.at(-1) ?? first;
  return `M${first.x} ${first.y}${bends.join('')}L${last.x} ${last.y}`;
}
