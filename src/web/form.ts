import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Characters of a form without files; nothing that people write by hand comes near. */
const longestForm = 1_000_000;

/**
 * The fields of a form without files, in the order of the page; a name may come more than once. Without what no
 * keyboard writes and the database cannot take: NUL, and halves of characters.
 * @throws HTTPException 413 where it is longer than any page of ours sends
 */
export async function fieldsOf(c: Context): Promise<URLSearchParams> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of c.req.raw.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > longestForm) throw new HTTPException(413);
  }
  const sent = new URLSearchParams(text + decoder.decode());
  return new URLSearchParams([...sent].map(([name, value]) => [plain(name), plain(value)]));
}

const plain = (text: string) => text.replaceAll('\0', '').toWellFormed();

/** The same for forms where each name comes once; the last one counts. */
export async function formOf(c: Context): Promise<Record<string, string | undefined>> {
  return Object.fromEntries(await fieldsOf(c));
}
