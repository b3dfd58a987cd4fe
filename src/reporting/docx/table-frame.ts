import { twips } from './paper-styles.ts';

export const none = { style: 'none', size: 0, color: 'auto' } as const;

/** Twips. */
export const cellMargins = { top: twips(1.4), bottom: twips(1.2), left: twips(1), right: twips(2) };

/** Columns as wide as said, in twips, whatever stands in them. */
export const fixed = (widths: number[]) => ({
  layout: 'fixed' as const,
  width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' as const },
  columnWidths: widths,
});
