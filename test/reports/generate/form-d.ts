import type { OutBlock } from './blocks.ts';
import { auditsOf, firmOf } from './choose.ts';
import { lower } from './form-a.ts';
import type { ModelAudit, ModelQuestion, Variant } from './model.ts';
import { marker } from './numbering.ts';

const verdictWords: Record<ModelQuestion['verdict'], string>[] = [
  { met: 'Ja', partly: 'Delvis', notMet: 'Nej' },
  { met: 'Uppfyllt', partly: 'Delvis uppfyllt', notMet: 'Ej uppfyllt' },
];

/** A first audit: summary with questions and recommendations, observations, the recommendations once more. */
export function formD(variant: Variant): OutBlock[] {
  return auditsOf(variant).flatMap((audit) => [
    { kind: 'heading', level: 2, text: 'Sammanfattning' },
    {
      kind: 'text',
      text: `${firmOf(variant)} har på uppdrag av de förtroendevalda revisorerna i Lindvikens kommun granskat ${lower(audit.body)}. Syftet har varit att bedöma om ${lower(audit.body)} har en tillräcklig styrning och kontroll. Vår sammanfattande bedömning är att ${lower(audit.body)} delvis har säkerställt detta.`,
    },
    {
      kind: 'table',
      widths: [70, 30],
      header: ['Revisionsfråga', 'Bedömning'],
      rows: audit.questions.map((question) => [
        { lines: [{ text: question.text }] },
        { lines: [{ text: (verdictWords[variant.seed % 2] ?? {})[question.verdict] ?? '' }] },
      ]),
    },
    ...recommendations(variant, audit),
    { kind: 'heading', level: 2, text: 'Iakttagelser' },
    ...audit.questions.flatMap((question): OutBlock[] => [
      { kind: 'heading', level: 3, text: question.text },
      { kind: 'text', text: 'Vi har tagit del av styrdokument och intervjuat ansvariga chefer.' },
    ]),
    { kind: 'heading', level: 2, text: 'Rekommendationer' },
    ...recommendations(variant, audit),
  ]);
}

function recommendations(variant: Variant, audit: ModelAudit): OutBlock[] {
  return [
    {
      kind: 'text',
      text: `Utifrån granskningens resultat lämnar vi följande rekommendationer till ${lower(audit.body)}:`,
    },
    {
      kind: 'list',
      items: audit.recommendations.map((one, index) => ({
        marker: marker(variant.numbering, index).printed,
        text: one.text,
      })),
    },
  ];
}
