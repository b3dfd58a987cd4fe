import type { ComponentChildren } from 'preact';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { dutyAddress } from './duty.pages.tsx';
import { useDutyLabels } from './duty-form.pages.tsx';
import { DutyOwner } from './duty-parts.pages.tsx';
import type { DutyFile } from './index.ts';

export const dutySteps = ['done', 'skip', 'withdraw', 'bringBack'] as const;
export type DutyStepName = (typeof dutySteps)[number];

interface StepProps {
  duty: DutyFile;
  problem: FormProblem | null;
}

/** Doing it, skipping it, taking it out of the wheel, putting it back. */
export function DutyStepPage({ duty, step, problem }: StepProps & { step: DutyStepName }) {
  const { duties } = useTexts();
  const words = duties.steps[step];
  return (
    <Layout title={words.title} section="/year-wheel" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useDutyLabels()} />
      <h1>{words.title}</h1>
      <DutyAtAGlance duty={duty} />
      <EntryForm
        action={`/year-wheel/duties/${duty.id}/${dutyAddress[step]}`}
        problem={problem}
        version={duty.version}
        submit={words.submit}
        cancel={`/year-wheel/duties/${duty.id}`}
        next={words.next}
        isDanger={step === 'withdraw'}
      >
        <Fields duty={duty} step={step} />
      </EntryForm>
    </Layout>
  );
}

export function DutyAtAGlance({
  duty,
}: {
  duty: Pick<DutyFile, 'title' | 'nextOn' | 'rhythmMonths' | 'bodyName' | 'ownerName' | 'ownerRole'>;
}) {
  const { duties } = useTexts();
  const { columns } = duties;
  return (
    <>
      <p class="lede">
        <Verbatim text={duty.title} />
      </p>
      <Facts
        facts={[
          { name: duties.steps.move.now, value: duty.nextOn },
          { name: columns.rhythm, value: duties.rhythm(duty.rhythmMonths) },
          { name: columns.body, value: <bdi>{duty.bodyName ?? duties.municipality}</bdi> },
          { name: columns.owner, value: <DutyOwner duty={duty} /> },
        ]}
      />
    </>
  );
}

function Fields({ duty, step }: { duty: DutyFile; step: DutyStepName }): ComponentChildren {
  const { duties, forms } = useTexts();
  const { steps } = duties;
  const { day, passed } = duty.comesBack;
  if (step === 'done') {
    const { done } = steps;
    return (
      <>
        <TextField
          name="onDay"
          label={done.onDay}
          hint={forms.dateHint}
          saved={duty.today}
          width="date"
          required
        />
        <TextField name="note" label={done.note} lines={3} />
        {passed > 0 && <p class="aside">{done.passed(passed)}</p>}
        <TextField
          name="nextOn"
          label={done.nextOn}
          hint={done.nextHint(day, duties.rhythm(duty.rhythmMonths))}
          saved={day}
          width="date"
        />
      </>
    );
  }
  return (
    <>
      <TextField name="reason" label={steps.reason} lines={3} required />
      {step === 'skip' && (
        <TextField
          name="nextOn"
          label={steps.done.nextOn}
          hint={steps.skip.nextHint(day)}
          saved={day}
          width="date"
        />
      )}
    </>
  );
}
