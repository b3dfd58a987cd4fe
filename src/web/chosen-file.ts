import type { Context } from 'hono';

/** The file of a form's field `file`; null where none was chosen, `broken` where what was sent is no form. */
export async function chosenFile(c: Context): Promise<File | null | 'broken'> {
  try {
    const { file } = await c.req.parseBody();
    return file instanceof File && (file.size > 0 || file.name !== '') ? file : null;
  } catch (error) {
    if (error instanceof TypeError) return 'broken';
    throw error;
  }
}
