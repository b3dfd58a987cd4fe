import type { OutBlock } from './blocks.ts';
import { auditsOf, countOf } from './choose.ts';
import { lower } from './form-a.ts';
import type { ModelAudit, Variant } from './model.ts';
import { marker } from './numbering.ts';

/** The body's answer to the whole audit, as the running text prints it. */
export function answerToAll(audit: ModelAudit): string {
  return `${audit.body} ställer sig bakom revisorernas rekommendationer och har gett förvaltningen i uppdrag att genomföra dem under ${audit.year + 1}.`;
}

/** Running text: list of recommendations, answer, follow-up, one line of totals for each audit. */
export function formC(variant: Variant): OutBlock[] {
  return auditsOf(variant).flatMap((audit) => {
    const count = countOf([audit]);
    return [
      { kind: 'heading', level: 2, text: audit.title },
      { kind: 'text', text: `Granskningen genomfördes ${audit.year} och avsåg ${lower(audit.body)}.` },
      { kind: 'heading', level: 3, text: 'Rekommendationer' },
      { kind: 'text', text: 'I granskningen lämnades följande rekommendationer:' },
      {
        kind: 'list',
        items: audit.recommendations.map((one, index) => ({
          marker: marker(variant.numbering, index).printed,
          text: one.text,
        })),
      },
      { kind: 'heading', level: 3, text: 'Nämndens svar' },
      { kind: 'text', text: answerToAll(audit) },
      { kind: 'heading', level: 3, text: 'Uppföljning' },
      { kind: 'text', text: audit.recommendations.map((one) => one.done).join(' ') },
      {
        kind: 'table',
        widths: [25, 25, 25, 25],
        header: ['Antal rekommendationer', 'Åtgärdade', 'Delvis åtgärdade', 'Ej åtgärdade'],
        rows: [
          [count.recommendations, count.green, count.yellow, count.red].map((value) => ({
            lines: [{ text: String(value) }],
          })),
        ],
      },
    ] satisfies OutBlock[];
  });
}
