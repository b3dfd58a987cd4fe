import { z } from 'zod';

/** A rectangle on a page, as fractions (0–1) of the page's width and height from its upper left corner. */
const boxSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Box = z.infer<typeof boxSchema>;

/**
 * Where in the source something stands. `page` is 1-based, null where the format has no pages.
 * `line` is 1-based: in text files the line of the file, in PDF the line of the page,
 * in DOCX the paragraph of the document, in XLSX the row of the sheet (`page` is the sheet).
 */
export const placeSchema = z.strictObject({
  page: z.int().positive().nullable(),
  line: z.int().positive().nullable(),
  box: boxSchema.optional(),
});
export type Place = z.infer<typeof placeSchema>;
