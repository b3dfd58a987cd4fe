import { ChoiceField, type FormProblem, TextField, Tick } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { Differences } from './differences.pages.tsx';
import { Doubts } from './draft.pages.tsx';
import { isDoubtful } from './draft.rules.ts';
import type { Wording } from './guideline-list.model.ts';
import type { DraftRow, DraftShown } from './index.ts';
import { checkables, requirementKinds, requirementLevels } from './requirement.model.ts';

interface RowProps {
  draft: DraftShown;
  problem: FormProblem | null;
}

const empty: Wording = {
  ref: '',
  chapter: '',
  chapterTitle: '',
  sectionTitle: null,
  kind: 'measure',
  level: 'administration',
  text: '',
  textEn: null,
  cadence: null,
  role: null,
  checkable: null,
  phase: null,
  fromClass: {},
};

function useLabels() {
  const { fields } = useTexts().requirements;
  return (field: string) => fields[field] ?? fields[field.split('.').at(-1) ?? ''] ?? field;
}

/** Writing one requirement more; it begins in the chapter and section of the one that it comes after. */
export function AddRequirementPage({ draft, problem, after }: RowProps & { after: string | null }) {
  const { requirements: words, forms } = useTexts();
  const labels = useLabels();
  const rows = draft.rows.flatMap((row) => row.after ?? []);
  const before = rows.find(({ id }) => id === after);
  const at = `/guideline/${draft.guideline.id}/draft`;
  const { chapter, chapterTitle, sectionTitle, level, phase } = before ?? empty;
  const saved = { ...empty, chapter, chapterTitle, sectionTitle, level, phase };
  return (
    <Layout title={words.row.newTitle} section="/guideline" error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <h1>{words.row.newTitle}</h1>
      <EntryForm
        action={`${at}/requirements/new`}
        problem={problem}
        submit={forms.save}
        cancel={at}
        next={words.row.saved}
      >
        <ChoiceField
          name="after"
          label={labels('after')}
          saved={before?.id ?? ''}
          options={[
            { value: '', text: words.row.start },
            ...rows.map(({ id, ref, text }) => ({
              value: id,
              text: words.row.afterRow(ref, shortened(text)),
            })),
          ]}
        />
        <Fields saved={saved} />
      </EntryForm>
    </Layout>
  );
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Changing a row of the draft; beside it what differs, what is doubtful, and what else can be done with it. */
export function ChangeRequirementPage({
  draft,
  problem,
  row,
}: RowProps & { row: DraftRow & { after: NonNullable<DraftRow['after']> } }) {
  const { requirements: words, forms } = useTexts();
  const labels = useLabels();
  const { after } = row;
  const at = `/guideline/${draft.guideline.id}/draft`;
  const title = words.row.title(after.ref);
  return (
    <Layout title={title} section="/guideline" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <p class="sub">
        <a href={`${at}#row-${row.id}`}>{words.row.back}</a>
      </p>
      <h1>{title}</h1>
      <div class="beside">
        <div>
          {isDoubtful(after) && <Doubts row={after} />}
          <EntryForm
            action={`${at}/requirements/${row.id}`}
            problem={problem}
            version={after.version}
            isEdit
            submit={forms.save}
            also={
              draft.blockers.unreviewed > 0
                ? { name: 'then', value: 'next', text: words.row.nextDoubt }
                : undefined
            }
            cancel={at}
            next={words.row.saved}
          >
            <Fields saved={after} />
            {isDoubtful(after) && <Tick name="isReviewed" label={labels('isReviewed')} saved={true} />}
          </EntryForm>
        </div>
        <aside aria-label={words.row.changes}>
          <h2>{words.row.changes}</h2>
          <h3>{words.row.againstInForce}</h3>
          {row.before === null ? (
            <p>{words.row.isNew}</p>
          ) : row.differences.length === 0 ? (
            <p>{words.row.noDifference}</p>
          ) : (
            <Differences differences={row.differences} />
          )}
          {row.fromBuiltIn && (
            <>
              <h3>{words.row.againstBuiltIn}</h3>
              {row.fromBuiltIn.length === 0 ? (
                <p>{words.row.noDifference}</p>
              ) : (
                <Differences differences={row.fromBuiltIn} />
              )}
            </>
          )}
          <MoreActs draft={draft} row={row} at={at} />
        </aside>
      </div>
    </Layout>
  );
}

function MoreActs({
  draft,
  row,
  at,
}: {
  draft: DraftShown;
  row: DraftRow & { after: NonNullable<DraftRow['after']> };
  at: string;
}) {
  const { row: words, draft: own } = useTexts().requirements;
  const rows = draft.rows.flatMap(({ after }) => after ?? []);
  const index = rows.findIndex(({ id }) => id === row.id);
  const next = rows[index + 1];
  const here = `${at}/requirements/${row.id}`;
  const act = (name: string, text: string, fields: Record<string, string> = {}, label?: string) => (
    <form action={`${here}/${name}`} method="post">
      <input type="hidden" name="version" value={row.after.version} />
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <button type="submit" class="quiet" aria-label={label}>
        {text}
      </button>
    </form>
  );
  return (
    <section aria-labelledby="more-acts" class="more-acts">
      <h2 id="more-acts">{words.more}</h2>
      <div class="actions">
        {index > 0 && act('move', words.up, { direction: 'up' })}
        {next && act('move', words.down, { direction: 'down' })}
        {(row.kind === 'changed' || row.kind === 'moved') && act('take-back', own.takeBack)}
        <a class="button quiet" href={`${here}/split`}>
          {words.split}
        </a>
        {next && act('merge', words.merge)}
        {act('leave-out', words.leaveOut)}
        <a class="button quiet" href={`${at}/requirements/new?after=${row.id}`}>
          {own.addHere}
        </a>
      </div>
      {next && <p class="sub">{words.mergeMore(next.ref)}</p>}
      <p class="sub">{words.leaveOutMore}</p>
    </section>
  );
}

const classes = ['0', '1', '2', '3', '4'];

function Fields({ saved }: { saved: Wording }) {
  const { requirements: words } = useTexts();
  const labels = useLabels();
  const { hints } = words;
  const none = { value: '', text: words.notSaid };
  return (
    <>
      <section class="group" aria-labelledby="group-about">
        <h2 id="group-about">{words.row.about}</h2>
        <TextField name="text" label={labels('text')} saved={saved.text} lines={5} />
        <TextField
          name="textEn"
          label={labels('textEn')}
          hint={hints.textEn}
          saved={saved.textEn}
          lines={3}
        />
        <ChoiceField
          name="kind"
          label={labels('kind')}
          saved={saved.kind}
          options={requirementKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
        />
      </section>
      <section class="group" aria-labelledby="group-where">
        <h2 id="group-where">{words.row.where}</h2>
        <div class="field-row">
          <TextField name="ref" label={labels('ref')} hint={hints.ref} saved={saved.ref} width="short" />
          <TextField name="chapter" label={labels('chapter')} saved={saved.chapter} width="short" />
        </div>
        <TextField name="chapterTitle" label={labels('chapterTitle')} saved={saved.chapterTitle} />
        <TextField name="sectionTitle" label={labels('sectionTitle')} saved={saved.sectionTitle} />
      </section>
      <section class="group" aria-labelledby="group-who">
        <h2 id="group-who">{words.row.who}</h2>
        <ChoiceField
          name="level"
          label={labels('level')}
          saved={saved.level}
          options={requirementLevels.map((level) => ({ value: level, text: words.levels[level] }))}
        />
        <div class="field-row">
          <TextField name="cadence" label={labels('cadence')} hint={hints.cadence} saved={saved.cadence} />
          <TextField name="role" label={labels('role')} hint={hints.role} saved={saved.role} />
        </div>
        <div class="field-row">
          <ChoiceField
            name="phase"
            label={labels('phase')}
            saved={saved.phase === null ? '' : String(saved.phase)}
            options={[
              { value: '', text: words.noPhase },
              ...[1, 2, 3, 4, 5].map((phase) => ({ value: String(phase), text: words.phase(phase) })),
            ]}
          />
          <ChoiceField
            name="checkable"
            label={labels('checkable')}
            saved={saved.checkable ?? ''}
            options={[none, ...checkables.map((each) => ({ value: each, text: words.checkables[each] }))]}
          />
        </div>
        <p class="hint">{hints.fromClass}</p>
        <div class="field-row">
          {(['confidentiality', 'integrity', 'availability'] as const).map((aspect) => (
            <ChoiceField
              key={aspect}
              name={`fromClass.${aspect}`}
              label={labels(aspect)}
              saved={saved.fromClass[aspect] === undefined ? '' : String(saved.fromClass[aspect])}
              options={[
                { value: '', text: words.nothing },
                ...classes.map((each) => ({ value: each, text: each })),
              ]}
            />
          ))}
        </div>
      </section>
    </>
  );
}

/** Parting a row where its text gets empty lines. */
export function SplitPage({ draft, problem, row }: RowProps & { row: NonNullable<DraftRow['after']> }) {
  const words = useTexts().requirements;
  const labels = useLabels();
  const here = `/guideline/${draft.guideline.id}/draft/requirements/${row.id}`;
  const title = words.split.title(row.ref);
  return (
    <Layout title={title} section="/guideline" error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <h1>{title}</h1>
      <EntryForm
        action={`${here}/split`}
        problem={problem}
        version={row.version}
        isEdit
        submit={words.split.submit}
        cancel={here}
        next={words.split.next}
      >
        <TextField name="text" label={labels('text')} hint={words.split.hint} saved={row.text} lines={12} />
      </EntryForm>
    </Layout>
  );
}
