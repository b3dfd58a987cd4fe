import type { OutBlock, OutCell, OutLine } from './blocks.ts';
import { auditsOf } from './choose.ts';
import { lower } from './form-a.ts';
import type { ModelRecommendation, Variant } from './model.ts';
import { marker } from './numbering.ts';
import { answerLabelOf, scaleOf } from './words.ts';

/** Whether this variant prints the status in a third column rather than in the follow-up's cell. */
export function hasStatusColumn(variant: Variant): boolean {
  return variant.symbol === 'words' || variant.symbol === 'shading' || variant.seed % 2 === 0;
}

/** Two columns: recommendation and answer; done, remaining and a symbol. */
export function formB(variant: Variant): OutBlock[] {
  const column = hasStatusColumn(variant);
  return auditsOf(variant).flatMap((audit) => [
    { kind: 'heading', level: 2, text: audit.title },
    { kind: 'text', text: `Granskningen genomfördes ${audit.year} och avsåg ${lower(audit.body)}.` },
    { kind: 'heading', level: 3, text: 'Uppföljande granskning' },
    {
      kind: 'table',
      widths: column ? [44, 44, 12] : [50, 50],
      header: column
        ? ['Rekommendation och nämndens svar', 'Uppföljning', 'Status']
        : ['Rekommendation och nämndens svar', 'Status vid uppföljning'],
      rows: audit.recommendations.map((one, index) => row(variant, one, index, column)),
    },
    { kind: 'heading', level: 3, text: 'Bedömning' },
    { kind: 'text', text: 'Vår bedömning är att rekommendationerna delvis är hanterade.' },
    {
      kind: 'text',
      text: 'Utifrån resultatet bedömer vi att det inte finns behov av att träffa ansvarig nämnd.',
    },
  ]);
}

function row(variant: Variant, one: ModelRecommendation, index: number, column: boolean): OutCell[] {
  const { printed } = marker(variant.numbering, index);
  const left: OutLine[] = [
    { text: 'Rekommendation till nämnden:', italic: true },
    { text: `${printed} ${one.text}`.trim() },
    { text: answerLabelOf(variant.seed), italic: true },
    { text: one.answer ?? 'Det saknas svar från nämnden.' },
  ];
  const right: OutLine[] = [
    { text: 'Vad har åtgärdats?', italic: true },
    { text: one.done },
    { text: 'Vad kvarstår att åtgärda?', italic: true },
    { text: one.remaining },
  ];
  const symbol = variant.symbol ?? 'words';
  const mark = symbol === 'words' ? undefined : { status: one.status, kind: symbol };
  if (!column) return [{ lines: left }, { lines: right, ...(mark && { mark }) }];
  const status: OutCell = mark
    ? { lines: [], mark }
    : { lines: [{ text: scaleOf(variant.seed)[one.status] }] };
  return [{ lines: left }, { lines: right }, status];
}
