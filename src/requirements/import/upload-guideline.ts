import { receiveForm } from '../../files/index.ts';
import type { ImportContext } from './import-context.ts';
import {
  type ArrivedFile,
  arriveGuideline,
  type ReceiveGuidelineResult,
  receiveGuideline,
} from './receive-guideline.ts';

export type UploadGuidelineResult =
  | ReceiveGuidelineResult
  /** Nothing was chosen; its name is none of a file that can be read; the request broke off or is no form. */
  | { readonly ok: false; readonly refusal: 'missing' | 'unsupported' | 'broken' };

/** Endings of the formats that are read. A name without any is let through: the content decides. */
const readable = /(^[^.]*|\.(pdf|docx|docm|xlsx|xlsm|txt|text|md|markdown))$/i;

/** Takes a guideline's file in from a form, with the fields `target` (a guideline, or empty) and `title`. */
export async function uploadGuideline(
  context: ImportContext,
  request: Request,
): Promise<UploadGuidelineResult> {
  let arrived: ArrivedFile | null = null;
  let isHandedOn = false;
  try {
    const form = await receiveForm(request, async (file) => {
      if (!readable.test(file.fileName)) return 'unsupported' as const;
      const taken = await arriveGuideline(context, file);
      if (typeof taken === 'string') return taken;
      arrived = taken;
      return taken;
    });
    if (form.outcome === 'broken') return { ok: false, refusal: 'broken' };
    if (form.outcome === 'notAForm' || form.taken === null) return { ok: false, refusal: 'missing' };
    const { fields, taken } = form;
    if (typeof taken === 'string') return { ok: false, refusal: taken };
    isHandedOn = true;
    return await receiveGuideline(context, taken, {
      guidelineId: fields.get('target') || null,
      title: (fields.get('title') ?? '').replaceAll('\0', ''),
    });
  } finally {
    if (!isHandedOn) await (arrived as ArrivedFile | null)?.file.drop();
  }
}
