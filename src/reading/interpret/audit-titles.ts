import type { Block } from '../blocks.model.ts';
import { bodiesIn } from './bodies.rules.ts';
import { yearIn } from './dates.rules.ts';
import { textOf } from './document-titles.ts';
import { coverage } from './similarity.ts';

/** An earlier audit that the report lists as one it follows up. */
export interface ListedAudit {
  title: string;
  year: number | null;
  bodies: string[];
}

/** The earlier audits that a report lists ("Följande granskningar har valts ut …"), in its order. */
export function listedAudits(blocks: Block[]): ListedAudit[] {
  const audits: ListedAudit[] = [];
  for (const [index, block] of blocks.entries()) {
    if (
      !/(?:följande|nedanstående|dessa)\b.{0,60}granskning(?:ar)?\b|granskningar(?:na)? (?:som|har|är).{0,80}:$/iu.test(
        textOf(block),
      ) ||
      block.kind === 'table'
    )
      continue;
    for (const item of blocks.slice(index + 1, index + 14)) {
      if (
        item.kind !== 'paragraph' ||
        (item.marker === null && !/^(?:granskning|uppföljning)\b/iu.test(item.text))
      )
        break;
      if (/\?$/u.test(item.text)) break;
      const title = item.text
        .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
        .replace(/[,.;:]\s*(?:19|20)\d{2}\.?$/u, '')
        .replace(/[.,;]$/u, '')
        .trim();
      if (!audits.some((audit) => audit.title === title))
        audits.push({
          title,
          year: yearIn(item.text),
          bodies: bodiesIn(/[([]([^)\]]*)[)\]]/u.exec(item.text)?.[1] ?? ''),
        });
    }
  }
  for (const block of blocks.slice(0, 60)) {
    for (const [, subject = '', about = ''] of textOf(block).matchAll(
      /granskning(?:en)? av ([^(.;:]{4,100}?)\s\(([^)]{4,90})\)/giu,
    )) {
      const title = `Granskning av ${subject}`;
      if (
        !audits.some(
          (audit) =>
            audit.title.toLowerCase() === title.toLowerCase() || coverage(title, audit.title) >= 0.99,
        )
      )
        audits.push({ title, year: yearIn(about), bodies: bodiesIn(about) });
    }
  }
  return audits;
}

/** Which listed audit a heading is about: the one whose words it shares, else the one at the same place in the order. */
export function matchListed(
  heading: string,
  order: number,
  families: number,
  listed: ListedAudit[],
): ListedAudit | null {
  const scored = listed
    .map((audit) => ({
      audit,
      score: Math.max(coverage(heading, audit.title), coverage(audit.title, heading) * 0.9),
    }))
    .sort((one, other) => other.score - one.score);
  if (scored[0] && scored[0].score >= 0.5) return scored[0].audit;
  return families === listed.length ? (listed[order] ?? null) : null;
}

/** The part of a heading that names the audit, and the body it ends with ("… i verksamhetssystem - Socialnämnden"). */
export function splitBody(heading: string): { family: string; bodies: string[] } {
  const found = /^(.*\S)\s*[-–—:,(]\s*([^-–—:(]{4,80}(?:- (?:och|samt) [^-–—:(]+)?)\)?$/u.exec(heading);
  const tail = found?.[2] ?? '';
  const cut = /\s[-–—:(]\s*((?:\p{L}+-\s?(?:och|samt)\s)?[^–—:()]+)\)?$/u.exec(heading);
  const text = cut?.[1] ?? tail;
  const bodies = bodiesIn(text);
  if (
    bodies.length === 0 ||
    text.replace(/(?:och|samt|,|\s)/giu, '').length >
      bodies.join('').replace(/(?:och|samt|,|\s)/giu, '').length + 6
  )
    return { family: heading, bodies: [] };
  return { family: heading.slice(0, heading.lastIndexOf(text)).replace(/[\s(–—:-]+$/u, ''), bodies };
}
