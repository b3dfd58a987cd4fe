import type { ComponentChildren } from 'preact';
import { openedWith } from '../entry-form.ts';
import { useTexts } from '../page.ts';
import { Banner } from './banner.tsx';
import { EditContext, type FormProblem, PrefixContext, ProblemContext } from './entry-fields.tsx';
import { ErrorSummary } from './error-summary.tsx';

interface EntryFormProps {
  action: string;
  problem: FormProblem | null;
  /** The version that the form was made from; none for something new. */
  version?: number;
  /** True where the fields show what is saved, for changing it. */
  isEdit?: boolean;
  /** What is sent along unseen. */
  hidden?: Record<string, string>;
  submit: string;
  /** A second button that saves as well, and where it leads. */
  also?: { readonly name: string; readonly value: string; readonly text: string } | undefined;
  /** True where it takes something away. */
  isDanger?: boolean;
  cancel?: string | undefined;
  /** True where it holds a file. */
  isUpload?: boolean;
  /** Put before the ids of the fields, where a page holds the same form several times. */
  idPrefix?: string;
  /** What happens when it is sent. */
  next?: string;
  children?: ComponentChildren;
}

/** A form that changes something: its fields, what happens next, and how to leave it. */
export function EntryForm(props: EntryFormProps) {
  const {
    action,
    problem,
    version,
    isEdit = false,
    hidden = {},
    submit,
    also,
    isDanger,
    cancel,
    idPrefix = '',
    isUpload = false,
    next,
    children,
  } = props;
  const { forms } = useTexts();
  return (
    <ProblemContext.Provider value={problem}>
      <PrefixContext.Provider value={idPrefix}>
        <EditContext.Provider value={isEdit}>
          <form
            class="edit-form change-form"
            action={action}
            method="post"
            encType={isUpload ? 'multipart/form-data' : undefined}
          >
            {version !== undefined && (
              <input type="hidden" name="version" value={openedWith(problem, 'version', String(version))} />
            )}
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {children}
            {next && <p class="next">{next}</p>}
            <div class="actions">
              <button type="submit" class={isDanger ? 'danger' : undefined}>
                {submit}
              </button>
              {also && (
                <button type="submit" class="quiet" name={also.name} value={also.value}>
                  {also.text}
                </button>
              )}
              {cancel && (
                <a class="button quiet" href={cancel}>
                  {forms.cancel}
                </a>
              )}
            </div>
          </form>
        </EditContext.Provider>
      </PrefixContext.Provider>
    </ProblemContext.Provider>
  );
}

/** What has to be put right, or that somebody else was first. Stands before the heading. */
export function ProblemSummary({
  problem,
  labels,
}: {
  problem: FormProblem | null;
  labels: (field: string) => string;
}) {
  const { forms } = useTexts();
  if (!problem) return null;
  const errors = problem.faults.map(({ field, code }) => ({
    field,
    message: forms.faults[code](labels(field)),
  }));
  return (
    <>
      <ErrorSummary errors={errors} />
      {problem.isStale && (
        <div role="alert">
          <Banner tone="doubt" title={forms.stale.title}>
            {forms.stale.body}
          </Banner>
        </div>
      )}
    </>
  );
}
