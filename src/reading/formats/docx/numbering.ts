import { asShown } from '../office/symbols.ts';
import { childAt, childrenNamed, type XmlElement } from '../office/xml.ts';
import { isOn } from './look.ts';
import { formatNumber } from './number-format.ts';
import type { ListReference, Style } from './styles.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2" as Word keeps it. */
  text: string;
  font: string | null;
  /** Level (1-based) whose step restarts this one; 0 never restarts; null the usual: any level above. */
  restartsAfter: number | null;
  allDecimal: boolean;
  styleId: string | null;
}

interface List {
  /** Lists that share one definition count on together. */
  definition: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

/** Gives each paragraph of a list the marker that Word prints before it; call it once for each, in order. */
export type Numbering = (reference: ListReference, style: Style) => string | null;

/** Reads numbering.xml into a counter. */
export function createNumbering(xml: XmlElement | null): Numbering {
  const lists = readLists(xml);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();

  return (reference, style) => {
    const list = lists.get(reference.list);
    if (!list) return null;
    const at = reference.level ?? levelOfStyle(list, style.id);
    const level = list.levels.get(at);
    if (!level) return null;
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    step(list, reference.list, at, counts, started);
    return markerOf(list, level, at, counts);
  };
}

function step(list: List, id: string, at: number, counts: number[], started: Set<string>): void {
  const key = `${id} ${at}`;
  const override = list.starts.get(at);
  const before = counts[at];
  if (override !== undefined && !started.has(key)) counts[at] = override;
  else counts[at] = before === undefined ? (list.levels.get(at)?.start ?? 1) : before + 1;
  started.add(key);
  for (let below = at + 1; below <= 8; below += 1) {
    const restartsAfter = list.levels.get(below)?.restartsAfter ?? below;
    if (restartsAfter !== 0 && at < restartsAfter) delete counts[below];
  }
}

function markerOf(list: List, level: Level, at: number, counts: number[]): string | null {
  if (level.format === 'bullet') return bulletOf(level);
  const text = level.text.replace(/%([1-9])/gu, (_all, digit: string) => {
    const index = Number.parseInt(digit, 10) - 1;
    const other = list.levels.get(index);
    const count = counts[index] ?? other?.start ?? 1;
    const format = level.allDecimal && index !== at ? 'decimal' : (other?.format ?? 'decimal');
    return formatNumber(count, format);
  });
  return text.trim() === '' ? null : text.trim();
}

function bulletOf(level: Level): string | null {
  const shown = asShown(level.text, level.font).trim();
  return shown === '' || shown === '\ufffd' ? '•' : shown;
}

function levelOfStyle(list: List, styleId: string): number {
  return [...list.levels].find(([, level]) => level.styleId === styleId)?.[0] ?? 0;
}

function readLists(xml: XmlElement | null): Map<string, List> {
  const definitions = new Map(
    childrenNamed(xml, 'abstractNum').map((element) => [element.attributes.abstractNumId ?? '', element]),
  );
  const byStyle = new Map(
    [...definitions].flatMap(([id, element]) => {
      const style = childAt(element, 'styleLink')?.attributes.val;
      return style === undefined ? [] : [[style, id] as const];
    }),
  );
  return new Map(
    childrenNamed(xml, 'num').map((element) => {
      const own = childAt(element, 'abstractNumId')?.attributes.val ?? '';
      const link = childAt(definitions.get(own) ?? null, 'numStyleLink')?.attributes.val;
      const definition = (link === undefined ? undefined : byStyle.get(link)) ?? own;
      const levels = readLevels(definitions.get(definition) ?? null);
      return [element.attributes.numId ?? '', { definition, levels, starts: readOverrides(element, levels) }];
    }),
  );
}

function readLevels(definition: XmlElement | null): Map<number, Level> {
  return new Map(
    childrenNamed(definition, 'lvl').map((element) => [
      number(element.attributes.ilvl, 0),
      readLevel(element),
    ]),
  );
}

/** Reads what one list changes in its definition: whole levels into `levels`, first numbers as the result. */
function readOverrides(list: XmlElement, levels: Map<number, Level>): Map<number, number> {
  const starts = new Map<number, number>();
  for (const override of childrenNamed(list, 'lvlOverride')) {
    const at = number(override.attributes.ilvl, 0);
    const level = childAt(override, 'lvl');
    const start = childAt(override, 'startOverride')?.attributes.val;
    if (level) levels.set(at, readLevel(level));
    if (start !== undefined) starts.set(at, number(start, 1));
  }
  return starts;
}

function readLevel(element: XmlElement): Level {
  const value = (name: string) => childAt(element, name)?.attributes.val;
  const restart = value('lvlRestart');
  const legal = childAt(element, 'isLgl');
  return {
    start: number(value('start'), 1),
    format:
      value('numFmt') ??
      childAt(element, 'AlternateContent', 'Choice', 'numFmt')?.attributes.val ??
      'decimal',
    text: value('lvlText') ?? '',
    font: childAt(element, 'rPr', 'rFonts')?.attributes.ascii ?? null,
    restartsAfter: restart === undefined ? null : number(restart, 0),
    allDecimal: legal !== null && isOn(legal.attributes.val),
    styleId: value('pStyle') ?? null,
  };
}

function number(value: string | undefined, otherwise: number): number {
  const found = Number.parseInt(value ?? '', 10);
  return Number.isNaN(found) ? otherwise : found;
}
