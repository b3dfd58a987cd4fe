import { ownNamespace } from '../../oscal/oscal.model.ts';
import { cleanedLine, isId } from '../../shared/entry.ts';
import { annexANumbers } from '../built-in/annex-a.model.ts';
import { actNumbers, longestText, mostRequirements } from '../guideline-input.model.ts';
import {
  checkables,
  type FromClass,
  type RequirementLevel,
  requirementKinds,
  requirementLevels,
} from '../requirement.model.ts';
import { deepest, type ReadCatalog, type ReadRequirement } from './catalog.model.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
/** One line, cut where it is longer than there is room for. */
const lineIn = (value: unknown, longest: number): string =>
  cleanedLine(textIn(value).slice(0, 5_000)).slice(0, longest).trim();
const lineOrNull = (value: unknown, longest: number): string | null => lineIn(value, longest) || null;

/** Groups and controls may stand so deep in each other. */
const deepestGroup = 12;

/**
 * Reads an OSCAL catalogue, of Stadga's or any other program's, as requirements in its order. Hostile input: what it
 * holds of objects in each other and of requirements is limited, what is wrong with it is a code, and what is doubtful in a requirement
 * stands with it for a person to look at. Nothing is guessed: an unknown level is the one that is asked for.
 * @param defaultLevel of requirements that do not tell theirs
 */
export function readCatalog(text: string, defaultLevel: RequirementLevel): ReadCatalog {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (isTooDeep(plain)) return { ok: false, fault: 'tooDeep' };
  let file: unknown;
  try {
    file = JSON.parse(plain);
  } catch {
    return { ok: false, fault: 'notJson' };
  }
  const catalog = isObject(file) ? file['catalog'] : undefined;
  if (!isObject(catalog) || !isObject(catalog['metadata'])) return { ok: false, fault: 'notCatalog' };
  const requirements: ReadRequirement[] = [];
  const isWithin = collect(catalog, { chapter: null, section: null }, defaultLevel, requirements, 0);
  if (isWithin === 'tooDeep') return { ok: false, fault: 'tooDeep' };
  if (requirements.length > mostRequirements) return { ok: false, fault: 'tooManyRequirements' };
  if (requirements.length === 0) return { ok: false, fault: 'noRequirements' };
  return { ok: true, title: lineOrNull(catalog['metadata']['title'], 200), requirements };
}

/** Looks at brackets outside strings, before anything is built from them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

interface Within {
  readonly chapter: { readonly label: string; readonly title: string } | null;
  readonly section: string | null;
}

/** The requirements of a group, or of the catalogue, in order: its own, then those of the groups in it. */
function collect(
  group: Json,
  within: Within,
  level: RequirementLevel,
  into: ReadRequirement[],
  depth: number,
): 'tooDeep' | 'read' {
  if (depth > deepestGroup) return 'tooDeep';
  for (const control of objectsIn(group['controls'])) {
    // One more than the limit tells that there are too many.
    if (into.length > mostRequirements) return 'read';
    if (!isWithdrawn(control)) into.push(requirementOf(control, within, level));
    // Enhancements of a control are requirements of their own.
    const inner = collect({ controls: control['controls'] }, within, level, into, depth + 1);
    if (inner === 'tooDeep') return inner;
  }
  for (const [index, inner] of objectsIn(group['groups']).entries()) {
    const title = lineIn(inner['title'], 300);
    const label = lineIn(propIn(inner, 'label'), 50) || lineIn(inner['id'], 50) || String(index + 1);
    const next = within.chapter
      ? { ...within, section: title || within.section }
      : { chapter: { label, title: title || label }, section: null };
    const read = collect(inner, next, level, into, depth + 1);
    if (read === 'tooDeep') return read;
  }
  return 'read';
}

const isWithdrawn = (control: Json) => textIn(propIn(control, 'status')).toLowerCase() === 'withdrawn';

/** The value of a property of OSCAL's own; where there are several, the plain one. */
function propIn(of: Json, name: string): unknown {
  const props = objectsIn(of['props']).filter((prop) => prop['name'] === name && prop['ns'] !== ownNamespace);
  return (props.find((prop) => prop['class'] === undefined) ?? props[0])?.['value'];
}

/** The values of a property of ours. */
const ownIn = (of: Json, name: string): string[] =>
  objectsIn(of['props'])
    .filter((prop) => prop['name'] === name && prop['ns'] === ownNamespace)
    .map((prop) => textIn(prop['value']));

function requirementOf(
  control: Json,
  { chapter, section }: Within,
  defaultLevel: RequirementLevel,
): ReadRequirement {
  const doubts = new Set<string>();
  const one = (name: string) => ownIn(control, name)[0];
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
    const value = one(name);
    const found = values.find((each) => each === value);
    if (value !== undefined && !found) doubts.add('unreadable');
    return found;
  };
  const numberIn = (name: string, least: number, most: number): number | undefined => {
    const value = one(name);
    const number = Number(value);
    if (value === undefined) return undefined;
    if (Number.isInteger(number) && number >= least && number <= most && value.trim() !== '') return number;
    doubts.add('unreadable');
    return undefined;
  };
  const numbers = (name: string, known: readonly string[]) => {
    const values = ownIn(control, name);
    if (values.some((value) => !known.includes(value))) doubts.add('unknownReference');
    return known.filter((number) => values.includes(number));
  };
  const ref = lineIn(propIn(control, 'label'), 50) || lineIn(control['id'], 50).toUpperCase();
  if (ref === '') doubts.add('refMissing');
  if (!chapter) doubts.add('chapterMissing');
  const id = one('requirement-id') ?? '';
  const fromClass: FromClass = Object.fromEntries(
    (['confidentiality', 'integrity', 'availability'] as const).flatMap((aspect) => {
      const level = numberIn(`from-${aspect}`, 0, 4);
      return level === undefined ? [] : [[aspect, level]];
    }),
  );
  return {
    id: isId(id) ? id : null,
    builtInKey: lineOrNull(one('built-in-key'), 60),
    ref: ref || '–',
    chapter: chapter?.label ?? '–',
    chapterTitle: chapter?.title ?? '–',
    sectionTitle: lineOrNull(one('section'), 300) ?? section,
    kind: oneOf('kind', requirementKinds) ?? 'measure',
    level: oneOf('level', requirementLevels) ?? defaultLevel,
    text: wordsOf(control, doubts),
    textEn: cut(statementIn(control, 'statement-en'), doubts) || null,
    cadence: lineOrNull(one('cadence'), 200),
    role: lineOrNull(one('role'), 200),
    checkable: oneOf('checkable', checkables) ?? null,
    phase: numberIn('phase', 1, 5) ?? null,
    fromClass,
    iso: numbers('iso27001', annexANumbers),
    act: numbers('cybersecurity-act', actNumbers),
    doubts: [...doubts],
  };
}

function wordsOf(control: Json, doubts: Set<string>): string {
  const text = cut(statementIn(control, 'statement'), doubts);
  if (text !== '') return text;
  doubts.add('noText');
  return lineIn(control['title'], 1_000) || '–';
}

function cut(text: string, doubts: Set<string>): string {
  if (text.length <= longestText) return text;
  doubts.add('textCut');
  return text.slice(0, longestText).toWellFormed().trim();
}

/** The words of a control's part, with those of its items on lines of their own and its parameters by what they are called. */
function statementIn(control: Json, name: string): string {
  const part = objectsIn(control['parts']).find((each) => each['name'] === name);
  if (!part) return '';
  const labels = new Map(objectsIn(control['params']).map((param) => [textIn(param['id']), labelOf(param)]));
  const lines: string[] = [];
  const take = (each: Json, depth: number) => {
    if (lines.length > 500 || depth > deepestGroup) return;
    const prose = textIn(each['prose']).slice(0, longestText * 2);
    const label = depth === 0 ? '' : lineIn(propIn(each, 'label'), 30);
    if (prose !== '') lines.push(label ? `${label} ${prose}` : prose);
    for (const inner of objectsIn(each['parts'])) if (inner['name'] === 'item') take(inner, depth + 1);
  };
  take(part, 0);
  return lines
    .join('\n')
    .replaceAll(
      /\{\{\s*insert:\s*param,\s*([^\s}]{1,100})\s*\}\}/g,
      (_, id: string) => `[${labels.get(id) ?? id}]`,
    )
    .replaceAll('\0', '')
    .replaceAll('\r\n', '\n')
    .toWellFormed()
    .trim();
}

function labelOf(param: Json): string {
  const label = lineIn(param['label'], 200);
  if (label) return label;
  const select = param['select'];
  const choices = isObject(select) && Array.isArray(select['choice']) ? select['choice'].slice(0, 20) : [];
  return choices.map((choice) => lineIn(choice, 200)).join(' / ') || lineIn(param['id'], 100);
}
