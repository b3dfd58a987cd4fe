import type { ClassGraph } from './class-graph.model.ts';
import { type Aspect, aspects, type InformationClass, keptLevels } from './classification.model.ts';
import { levelIn } from './scale.rules.ts';

/** One thing on the way from where a level comes to the system that inherits it. */
export interface PathStep {
  readonly noun: 'asset' | 'system';
  readonly id: string;
}

/** The level that a system inherits in an aspect, with the way there: the source first, the system itself left out. */
export interface InheritedLevel {
  readonly level: number;
  readonly path: readonly PathStep[];
}
export type Inherited = Readonly<Partial<Record<Aspect, InheritedLevel>>>;

/** A level that has reached a system, and from where. */
interface Label {
  readonly at: PathStep;
  readonly level: number;
  /** Where it comes from; a system never inherits from itself. */
  readonly source: PathStep;
  readonly before: Label | null;
}

/** Two sources are enough: where one of them is the system itself, the other is inherited. */
const mostSources = 2;

/**
 * What each system inherits, in every aspect the highest of: the assets that it handles; for availability, the systems that
 * need it; for confidentiality, integrity and traceability, the systems that it gets data from. A system passes on the
 * higher of what it inherits and what has been decided of itself. Of ways that are as high one from information is told
 * before one from a system's own class, and then the shortest.
 */
export function inheritedClasses(graph: ClassGraph): ReadonlyMap<string, Inherited> {
  const found = new Map<string, Partial<Record<Aspect, InheritedLevel>>>();
  for (const aspect of aspects) {
    for (const [id, labels] of spread(graph, aspect)) {
      const [best] = labels;
      if (!best) continue;
      const inherited = found.get(id) ?? {};
      inherited[aspect] = { level: best.level, path: pathOf(best) };
      found.set(id, inherited);
    }
  }
  return found;
}

/** The highest levels are spread first, and of one level those of information: what arrives first is told. */
function spread(graph: ClassGraph, aspect: Aspect): ReadonlyMap<string, readonly Label[]> {
  const { onFrom, sources } = prepared(graph, aspect);
  const arrived = new Map<string, Label[]>(graph.systems.map(({ id }) => [id, []]));
  for (const level of keptLevels.toReversed()) {
    for (const noun of ['asset', 'system'] as const) {
      const begins = sources.filter(({ at, level: its }) => its === level && at.noun === noun);
      spreadFrom(begins, onFrom, arrived);
    }
  }
  return arrived;
}

/** Lets labels of one level arrive wherever they lead, nearest first. */
function spreadFrom(
  begins: readonly Label[],
  onFrom: ReadonlyMap<string, readonly string[]>,
  arrived: ReadonlyMap<string, Label[]>,
): void {
  const waiting = [...begins];
  // What arrives is put last and taken in its turn: the list grows while it is gone through.
  for (const before of waiting) {
    const { source, level } = before;
    for (const id of onFrom.get(keyOf(before.at)) ?? []) {
      const there = arrived.get(id);
      if (!there || there.length >= mostSources || (source.noun === 'system' && source.id === id)) continue;
      if (there.some((label) => keyOf(label.source) === keyOf(source))) continue;
      const label: Label = { at: { noun: 'system', id }, level, source, before };
      there.push(label);
      waiting.push(label);
    }
  }
}

function prepared({ assets, systems, handled, dependencies }: ClassGraph, aspect: Aspect) {
  const onFrom = new Map<string, string[]>();
  const lead = (from: PathStep, to: string) => {
    const on = onFrom.get(keyOf(from));
    if (on) on.push(to);
    else onFrom.set(keyOf(from), [to]);
  };
  for (const { assetId, systemId } of handled) lead({ noun: 'asset', id: assetId }, systemId);
  for (const { systemId, dependsOnId, kind } of dependencies) {
    if (aspect === 'availability' && kind === 'needs') lead({ noun: 'system', id: systemId }, dependsOnId);
    if (aspect !== 'availability' && kind === 'dataFlow') lead({ noun: 'system', id: dependsOnId }, systemId);
  }
  const begin = (at: PathStep, known: InformationClass | null): Label[] => {
    const level = levelIn(known, aspect);
    return level === null ? [] : [{ at, level, source: at, before: null }];
  };
  const sources = [
    ...assets.flatMap((asset) => begin({ noun: 'asset', id: asset.id }, asset.class)),
    ...systems.flatMap((system) => begin({ noun: 'system', id: system.id }, system.class)),
  ];
  return { onFrom, sources };
}

const keyOf = ({ noun, id }: PathStep) => `${noun} ${id}`;

function pathOf(label: Label): PathStep[] {
  const path: PathStep[] = [];
  for (let each = label.before; each; each = each.before) path.unshift(each.at);
  return path;
}

/** The aspects in which a system's own decided class is lower than what it inherits: a gap that is shown. */
export const lowerThanInherited = (
  decided: InformationClass | null,
  inherited: Inherited | undefined,
): Aspect[] =>
  aspects.filter((aspect) => {
    const own = levelIn(decided, aspect);
    return own !== null && own < (inherited?.[aspect]?.level ?? 0);
  });

/** The class that a system has to hold to: the higher of its own and what it inherits; null where there is neither. */
export function classInForce(
  decided: InformationClass | null,
  inherited: Inherited | undefined,
): InformationClass | null {
  if (!decided && (!inherited || Object.keys(inherited).length === 0)) return null;
  const of = (aspect: Aspect) => Math.max(levelIn(decided, aspect) ?? 0, inherited?.[aspect]?.level ?? 0);
  const isTraced = levelIn(decided, 'traceability') !== null || inherited?.traceability !== undefined;
  return {
    confidentiality: of('confidentiality'),
    integrity: of('integrity'),
    availability: of('availability'),
    traceability: isTraced ? of('traceability') : null,
  };
}
