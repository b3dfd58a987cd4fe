import type { Paragraph } from '../blocks.model.ts';
import type { Label, Role } from './labels.ts';
import { addTo, type Remark, type RunningText } from './listed.ts';
import type { Mode } from './running-mode.ts';

/** What follows is an answer or a finding, about the recommendation at hand if there is one. */
export function remarkMode(mode: Mode, role: Remark['role'], label: Label): Mode {
  const current = mode.kind === 'single' ? mode.current : mode.kind === 'remark' ? mode.current : null;
  return { kind: 'remark', role, bodies: label.bodies, current, remark: null };
}

/** "2 & 3", "1 och 2", "Rekommendation 4" before what is said of them. */
const about =
  /^(?:(?:avseende|ang(?:ående)?\.?|rekommendation(?:erna|en|er)?)\s)*(?:nr\.?\s?)?((?:\d{1,2}|[a-z](?![\p{L}]))(?:\s?(?:,|&|och|samt|\+|–|-)\s?(?:\d{1,2}|[a-z](?![\p{L}])))*)\s*(?:[.):–-]\s*|$)(.*)$/isu;

/** A paragraph of an answer or a finding goes to the recommendation at hand, or waits for its numbers to be matched. */
export function remark(out: RunningText, mode: Mode, block: Paragraph, index: number): Mode {
  if (mode.kind !== 'remark') return mode;
  const printed =
    block.marker && /\d|^[a-z]\)/u.test(block.marker) ? `${block.marker} ${block.text}` : block.text;
  const found = mode.current ? null : about.exec(printed);
  if (found?.[1] && (block.marker !== null || /^\s*(?:\p{Lu}|$)/u.test(found[2] ?? ''))) {
    const made: Remark = {
      role: mode.role,
      bodies: mode.bodies,
      numbers: numbersIn(found[1]),
      text: (found[2] ?? '').trim(),
      index,
      place: block.place,
    };
    out.remarks.push(made);
    return { ...mode, remark: made };
  }
  if (mode.current) {
    addTo(mode.current, mode.role, mode.bodies, block.text);
    return mode;
  }
  if (mode.remark) {
    mode.remark.text = [mode.remark.text, block.text].filter((text) => text !== '').join('\n');
    return mode;
  }
  const made: Remark = {
    role: mode.role,
    bodies: mode.bodies,
    numbers: [],
    text: block.text,
    index,
    place: block.place,
  };
  out.remarks.push(made);
  return { ...mode, remark: made };
}

function numbersIn(text: string): string[] {
  const range = /^(\d{1,2})\s?[–-]\s?(\d{1,2})$/u.exec(text.trim());
  if (range)
    return Array.from({ length: Math.max(0, Number(range[2]) - Number(range[1]) + 1) }, (_each, step) =>
      String(Number(range[1]) + step),
    );
  return text.split(/[^\p{L}\d]+|och|samt/u).filter((each) => each !== '');
}

/** The role of a label that opens an answer or a finding, or null. */
export function remarkRole(role: Role | undefined): Remark['role'] | null {
  return role === 'response' || role === 'done' || role === 'remaining' || role === 'comment' ? role : null;
}
