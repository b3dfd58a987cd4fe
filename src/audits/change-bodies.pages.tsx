import { useTexts } from '../web/page.ts';
import { TickList } from './change-fields.pages.tsx';
import type { BodyChoice } from './find-form-choices.ts';

interface BodyTicksProps {
  legend: string;
  hint: string;
  saved: readonly string[];
  bodies: readonly BodyChoice[];
}

/** Boards and companies to tick; administrations and others, which are seldom addressed, are folded. */
export function BodyTicks({ legend, hint, saved, bodies }: BodyTicksProps) {
  const { auditForms } = useTexts();
  return (
    <TickList
      name="bodyIds"
      legend={legend}
      hint={hint}
      saved={saved}
      options={bodies.map(({ id, name, kind }) => ({
        value: id,
        text: name,
        isSeldom: kind !== 'board' && kind !== 'company',
      }))}
      seldom={auditForms.otherBodies}
    />
  );
}
