import type { OutBlock, OutReport } from './blocks.ts';
import { auditsOf, countOf, firmOf } from './choose.ts';
import { formA } from './form-a.ts';
import { formB } from './form-b.ts';
import { formC } from './form-c.ts';
import { formD } from './form-d.ts';
import type { Variant } from './model.ts';

/** The title of a variant's report. */
export function titleOf(variant: Variant): string {
  const [audit] = auditsOf(variant);
  return variant.form === 'd' ? (audit?.title ?? '') : 'Uppföljning av tidigare granskningar';
}

/** The day on which a variant is signed, as ÅÅÅÅ-MM-DD. */
export function signedOn(variant: Variant): string {
  return `2025-${String((variant.seed % 9) + 1).padStart(2, '0')}-17`;
}

/** A variant as it is to be printed. */
export function reportOf(variant: Variant): OutReport {
  const body = { a: formA, b: formB, c: formC, d: formD }[variant.form](variant);
  return {
    title: titleOf(variant),
    header: `${firmOf(variant)} – Lindvikens kommun`,
    footer: titleOf(variant),
    blocks: [
      { kind: 'heading', level: 1, text: titleOf(variant) },
      { kind: 'text', text: 'Lindvikens kommun' },
      { kind: 'text', text: firmOf(variant) },
      ...(variant.form === 'd' && variant.seed % 2 === 0
        ? [{ kind: 'text' as const, text: 'Revisionsrapport' }]
        : []),
      ...summary(variant),
      ...body,
      { kind: 'text', text: `Lindviken ${signedOn(variant)}` },
      { kind: 'text', text: 'Malin Ekdal, projektledare' },
    ],
  };
}

function summary(variant: Variant): OutBlock[] {
  if (variant.form === 'd') return [];
  const count = countOf(auditsOf(variant));
  return [
    { kind: 'heading', level: 2, text: 'Sammanfattning' },
    {
      kind: 'text',
      text: `Två granskningar med totalt ${count.recommendations} rekommendationer har följts upp:`,
    },
    {
      kind: 'list',
      items: [
        `${count.green} rekommendationer bedöms vara åtgärdade (gröna)`,
        `${count.yellow} rekommendationer bedöms vara delvis åtgärdade (gula)`,
        `${count.red} rekommendationer bedöms inte vara åtgärdade (röda)`,
      ].map((text) => ({ marker: '-', text })),
    },
    { kind: 'text', text: 'Resultatet redovisas med färg eller ord enligt följande:' },
    {
      kind: 'list',
      items: [
        'Grönt = Åtgärder är genomförda.',
        'Gult = Åtgärder är planerade eller pågår.',
        'Rött = Rekommendationen har inte åtgärdats.',
      ].map((text) => ({ marker: '-', text })),
    },
  ];
}
