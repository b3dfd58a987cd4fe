import { refuseField } from '../shared/changed.ts';
import type { EvidenceVersion } from './evidence.model.ts';
import { linkOf } from './link.rules.ts';
import type { Received } from './receive-file.ts';

type Content = Pick<EvidenceVersion, 'sha256' | 'fileName' | 'mediaType' | 'bytes' | 'url'>;

const nothing: Content = { sha256: null, fileName: null, mediaType: null, bytes: null, url: null };

/** What a version holds: the file that was received, or the link; one of them, not both. */
export function contentOf(url: string | null, received: Received | null) {
  if (url && received) return refuseField('url', 'oneOfFileAndLink');
  if (received && !received.ok) return refuseField('file', received.fault);
  if (received) {
    const { file, fileName, type } = received;
    const content: Content = { ...nothing, sha256: file.sha256, fileName, mediaType: type, bytes: file.size };
    return { ok: true, content } as const;
  }
  if (!url) return refuseField('file', 'missing');
  const link = linkOf(url);
  return link ? ({ ok: true, content: { ...nothing, url: link } } as const) : refuseField('url', 'notALink');
}
