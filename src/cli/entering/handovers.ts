import { z } from 'zod';
import { handoverDraftInput, handoverInput } from '../../handovers/request-input.model.ts';
import type { Texts } from '../../texts/index.ts';
import { shownLine } from '../columns.ts';
import type { Change, Sent } from './change.ts';

const previewed = z.object({
  items: z.array(z.object({ key: z.string(), content: z.object({ title: z.string() }) })),
  seen: z.string(),
  hasSecrecy: z.boolean(),
});

/** What the auditors would see, and what to send along once somebody has looked at it. */
function previewTold(answer: Sent, say: Texts['entering']): string {
  const { items, seen, hasSecrecy } = previewed.parse(answer);
  return [
    ...items.map(({ key, content }) => shownLine(`${key}  ${content.title}`)),
    ...(hasSecrecy ? [say.hasSecrecy] : []),
    say.seen(seen),
  ].join('\n');
}

/** What a body hands over to the auditors: first what they would see, then the handover. */
export const handoversChanges: readonly Change[] = [
  {
    name: 'preview',
    method: 'POST',
    path: '/handovers/preview',
    schema: handoverDraftInput,
    tell: previewTold,
  },
  { name: 'hand-over', method: 'POST', path: '/handovers', schema: handoverInput },
];
