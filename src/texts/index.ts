import { reading as enReading } from './en/reading.ts';
import { reading as svReading } from './sv/reading.ts';

/** Swedish comes first: every English catalogue is typed by its Swedish one, so neither can lack a text. */
export const texts = {
  sv: { reading: svReading },
  en: { reading: enReading },
};
export type Language = keyof typeof texts;
export type Texts = (typeof texts)['sv'];
