import type { ListedRecommendation, Remark } from './listed.ts';

/** What the running text is in the midst of: nothing, a list, one recommendation, or what is said of some. */
export type Mode =
  | { kind: 'none' }
  /** `plain`: the list was announced, so its items may stand without bullets. */
  | {
      kind: 'list';
      bodies: string[];
      start: number;
      plain: boolean;
      patience: number;
      /** How many paragraphs have been told about the item so far, and about the one before it. */
      told?: { now: number; before: number };
    }
  /** `after` is what stands behind it, which belongs to it once a verdict closes it. */
  | {
      kind: 'single';
      current: ListedRecommendation;
      after?: string[];
      /** The verdict stood in its heading: all that follows is about it. */
      headed?: boolean;
    }
  | {
      kind: 'remark';
      role: Remark['role'];
      bodies: string[];
      current: ListedRecommendation | null;
      remark: Remark | null;
    };
