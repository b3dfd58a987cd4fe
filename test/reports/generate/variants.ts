import {
  type Form,
  type Format,
  formats,
  forms,
  numberings,
  type SymbolKind,
  symbols,
  type Variant,
} from './model.ts';

/** Kinds of status marks that a format can carry; null where the form prints no status. */
function symbolsOf(form: Form, format: Format): (SymbolKind | null)[] {
  if (form === 'c' || form === 'd') return numberings.map(() => null);
  if (format.startsWith('text')) return ['words', 'glyph'];
  if (format === 'xlsx') return ['words', 'glyph', 'shading'];
  if (format === 'docx') return ['words', 'image', 'glyph', 'shading', 'lamps'];
  return [...symbols];
}

/**
 * Every form in every format with every kind of mark it can carry; the numbering, words, colours and content
 * change from one to the next. Forms without a status are printed once for each numbering.
 */
export const variants: Variant[] = forms.flatMap((form, f) =>
  formats.flatMap((format, i) =>
    symbolsOf(form, format).map((symbol, k) => {
      const numbering = symbol === null ? numberings[k] : numberings[(f + i * 2 + k) % numberings.length];
      if (!numbering) throw new Error('no numbering');
      return { form, format, numbering, symbol, seed: f * 5 + i * 7 + k };
    }),
  ),
);
