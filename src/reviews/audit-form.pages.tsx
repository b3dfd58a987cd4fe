import { useTexts } from '../web/page.ts';
import { BodyChoice } from './body-choice.pages.tsx';
import { EditChoice, EditField, EditForm } from './edit-form.pages.tsx';
import type { ReviewAudit } from './review.model.ts';
import { useBodyNames, useReview } from './review-context.pages.tsx';
import { type ShownRow, theirAudits } from './review-page.view.ts';
import { canBeJoined } from './same-audits.rules.ts';

/** What the register will say of an audit, to be corrected. */
export function AuditForm({ audit, rows }: { audit: ReviewAudit; rows: readonly ShownRow[] }) {
  const { audit: words } = useTexts().reviewPages;
  const data = useReview();
  const named = ({ title, year }: { title: string; year: number | null }) =>
    year === null ? title : `${title} (${year})`;
  const known = data.audits.map((each) => ({ value: each.id, text: named(each) }));
  const beside = theirAudits(data)
    .filter((other) => canBeJoined([other, audit]))
    .map((other) => ({ value: other.key, text: named(other) }));
  return (
    <EditForm part="audit" of={audit} heading={words.heading}>
      <Tick name="included" label={words.included} saved={audit.included} />
      <EditField name="title" label={words.title} saved={audit.title} lines={2} />
      <EditField
        name="year"
        label={words.year}
        hint={words.yearHint}
        saved={audit.year === null ? null : String(audit.year)}
        inputMode="numeric"
        width="short"
      />
      <BodyChoice legend={words.bodies} printed={audit.readBodies} saved={audit.bodyIds} />
      <Tick name="isSecurity" label={words.isSecurity} saved={audit.isSecurity} />
      {known.length + beside.length > 0 && (
        <EditChoice
          name="auditId"
          label={words.auditId}
          hint={[known.length > 0 && words.auditIdHint, beside.length > 0 && words.inReportHint]
            .filter(Boolean)
            .join(' ')}
          saved={audit.auditId ?? ''}
          options={[{ value: '', text: words.newAudit }]}
          groups={[
            { label: words.inReport, options: beside },
            { label: words.inRegister, options: known },
          ].filter(({ options }) => options.length > 0)}
        />
      )}
      <EditField
        name="letterDated"
        label={words.letterDated}
        hint={words.dateHint}
        saved={audit.letterDated}
        width="date"
      />
      <Dates audit={audit} rows={rows} />
    </EditForm>
  );
}

/** When each body of the audit, or of one of its rows, has to answer. */
function Dates({ audit, rows }: { audit: ReviewAudit; rows: readonly ShownRow[] }) {
  const { audit: words } = useTexts().reviewPages;
  const namesOf = useBodyNames();
  const { bodies } = useReview();
  const concerned = new Set([...audit.bodyIds, ...rows.flatMap(({ row }) => row.bodyIds)]);
  const inOrder = bodies.filter(({ id }) => concerned.has(id));
  if (inOrder.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{words.matters}</legend>
      <p class="hint">{words.dateHint}</p>
      {inOrder.map(({ id }) => {
        const matter = audit.matters.find(({ bodyId }) => bodyId === id);
        const name = namesOf([id]).join('');
        return (
          <div key={id} class="dates">
            <EditField
              name={`answerBy-${id}`}
              label={words.answerBy(name)}
              saved={matter?.answerBy ?? null}
              width="date"
            />
            <EditField
              name={`extendedTo-${id}`}
              label={words.extendedTo(name)}
              saved={matter?.extendedTo ?? null}
              width="date"
            />
          </div>
        );
      })}
    </fieldset>
  );
}

function Tick({ name, label, saved }: { name: string; label: string; saved: boolean }) {
  const { problem } = useReview();
  const checked = problem?.entered ? problem.entered.get(name) === 'yes' : saved;
  return (
    <p class="tick">
      <label>
        <input type="checkbox" name={name} value="yes" checked={checked} /> {label}
      </label>
    </p>
  );
}
