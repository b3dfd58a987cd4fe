import { reading as enReading } from './en/reading.ts';
import { readingPages as enReadingPages } from './en/reading-pages.ts';
import { reporting as enReporting } from './en/reporting.ts';
import { running as enRunning } from './en/running.ts';
import { web as enWeb } from './en/web.ts';
import { reading as svReading } from './sv/reading.ts';
import { readingPages as svReadingPages } from './sv/reading-pages.ts';
import { reporting as svReporting } from './sv/reporting.ts';
import { running as svRunning } from './sv/running.ts';
import { web as svWeb } from './sv/web.ts';

/** Swedish comes first: every English catalogue is typed by its Swedish one, so neither can lack a text. */
export const texts = {
  sv: { reading: svReading, readingPages: svReadingPages, web: svWeb, reporting: svReporting, running: svRunning },
  en: { reading: enReading, readingPages: enReadingPages, web: enWeb, reporting: enReporting, running: enRunning },
};
export type Language = keyof typeof texts;
export type Texts = (typeof texts)['sv'];
