import type { BlockDocument } from '../../blocks.model.ts';

export async function readXlsx(_bytes: Uint8Array): Promise<BlockDocument> {
  return {
    format: 'xlsx',
    pages: null,
    blocks: [],
    problems: [{ code: 'unsupported-format', severity: 'error', place: null, expected: null, found: null }],
  };
}
