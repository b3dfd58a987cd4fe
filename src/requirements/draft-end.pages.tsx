import { Banner } from '../web/components/banner.tsx';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { DraftShown } from './index.ts';
import { ComparedRows, countKinds } from './versions.pages.tsx';

interface EndProps {
  draft: DraftShown;
  problem: FormProblem | null;
}

/** Putting the draft in force: what will be new, what is in the way, and the day. */
export function InForcePage({ draft, problem }: EndProps) {
  const { requirements } = useTexts();
  const { inForce: words, versions, fields, hints } = requirements;
  const { guideline, version, rows, blockers, today } = draft;
  const at = `/guideline/${guideline.id}/draft`;
  const title = words.title(version.number);
  const { changed, added, leftOut, moved } = countKinds(rows);
  const isBlocked = blockers.unreviewed > 0 || blockers.isEmpty || blockers.isUnread;
  return (
    <Layout title={title} section="/guideline" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => fields[field] ?? field} />
      <p class="sub">
        <a href={at}>{requirements.row.back}</a>
      </p>
      <h1>{title}</h1>
      {isBlocked && (
        <Banner tone="doubt" title={words.blocked}>
          {blockers.isUnread && `${words.unread} `}
          {blockers.isEmpty && `${words.empty} `}
          {blockers.unreviewed > 0 && (
            <>
              {words.unreviewed(blockers.unreviewed)} <a href={`${at}?show=doubts`}>{words.toDoubts}</a>
            </>
          )}
        </Banner>
      )}
      {!isBlocked && (
        <EntryForm
          action={`${at}/in-force`}
          problem={problem}
          version={version.version}
          submit={words.submit}
          cancel={at}
          next={words.next}
        >
          <TextField
            name="inForceFrom"
            label={fields['inForceFrom'] ?? ''}
            hint={hints.inForceFrom}
            saved={today}
            width="date"
          />
          <TextField name="note" label={fields['note'] ?? ''} saved={version.note} lines={3} />
        </EntryForm>
      )}
      <h2>{words.summary}</h2>
      {guideline.inForce === null ? (
        <p>{words.first}</p>
      ) : (
        <>
          <p>{versions.summary(changed, added, leftOut, moved)}</p>
          <ComparedRows rows={rows.filter(({ kind }) => kind !== 'same')} />
        </>
      )}
    </Layout>
  );
}

/** Throwing the draft away. */
export function DiscardPage({ draft, problem }: EndProps) {
  const { discard: words, fields } = useTexts().requirements;
  const { guideline, version } = draft;
  return (
    <Layout title={words.title} section="/guideline" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => fields[field] ?? field} />
      <h1>{words.title}</h1>
      <p class="lede">
        <Verbatim text={guideline.title} />
      </p>
      <p>
        {words.lede(version.number)} {guideline.inForce === null && words.whole}
      </p>
      <EntryForm
        action={`/guideline/${guideline.id}/draft/discard`}
        problem={problem}
        version={version.version}
        submit={words.submit}
        isDanger
        cancel={`/guideline/${guideline.id}/draft`}
      />
    </Layout>
  );
}
