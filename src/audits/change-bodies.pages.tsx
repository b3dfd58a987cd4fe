import { TickList } from '../web/components/entry-fields.tsx';
import { useTexts } from '../web/page.ts';
import type { BodyChoice } from './find-form-choices.ts';

interface BodyTicksProps {
  legend: string;
  hint: string;
  saved: readonly string[];
  bodies: readonly BodyChoice[];
}

/**
 * Boards and companies to tick, those that the audit concerns first; administrations and others, which are seldom
 * addressed, are folded.
 */
export function BodyTicks({ legend, hint, saved, bodies }: BodyTicksProps) {
  const { auditForms } = useTexts();
  return (
    <TickList
      name="bodyIds"
      legend={legend}
      hint={hint}
      saved={saved}
      options={bodies.map(({ id, name, kind, isAudited = false }) => ({
        value: id,
        text: name,
        isFirst: isAudited,
        isSeldom: !isAudited && kind !== 'board' && kind !== 'company',
      }))}
      first={auditForms.auditedBodies}
      seldom={auditForms.otherBodies}
    />
  );
}
