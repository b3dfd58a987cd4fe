import type { Context } from 'hono';
import { mediaTypes } from '../shared/media-types.ts';

/** What each kind of file is sent as. */
const sentAs = { ...mediaTypes, csv: `${mediaTypes.csv}; charset=utf-8` };

/**
 * Says that what is answered is a file to be saved. Nothing of it is kept by a cache: it is as secret as what it is about.
 * @param name what the file is called, without its ending; plain letters
 */
export function asDownload(c: Context, name: string, ending: keyof typeof sentAs): void {
  c.header('Content-Type', sentAs[ending]);
  c.header('Content-Disposition', `attachment; filename="${name}.${ending}"`);
  c.header('Cache-Control', 'private, no-store');
}
