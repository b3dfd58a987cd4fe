import type { reviewing as swedish } from '../sv/reviewing.ts';

export const reviewing: typeof swedish = {
  untitled: 'Audit without a title',
};
