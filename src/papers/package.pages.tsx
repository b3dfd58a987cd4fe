import { Tick, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { AttachedFile } from './package-evidence.store.ts';
import { paperSubjects } from './subject.model.ts';

/** What is to go into the package for the registration system. */
export function PackagePage({
  id,
  title,
  files,
}: {
  id: string;
  title: string;
  files: readonly AttachedFile[];
}) {
  const { papers } = useTexts();
  const { pages: words } = papers;
  return (
    <Layout title={words.package} section="/papers">
      <h1>{words.package}</h1>
      <p class="lede">
        <Verbatim text={title} />
      </p>
      <p>{words.packageLede}</p>
      <EntryForm
        action={`/papers/responses/${id}/package`}
        problem={null}
        submit={words.packageSubmit}
        cancel={`/papers/responses/${id}`}
        next={words.formNext}
      >
        <TickList
          name="kinds"
          legend={words.packageKinds}
          saved={['response']}
          options={paperSubjects.responses.map((kind) => ({ value: kind, text: papers.kinds[kind] }))}
        />
        {files.length === 0 ? (
          <p>{words.packageNoEvidence}</p>
        ) : (
          <TickList
            name="evidence"
            legend={words.packageEvidence}
            saved={[]}
            options={files.map(({ evidenceId, title: name, secrecy }) => ({
              value: evidenceId,
              text: secrecy ? words.packageSecret(name, secrecy.provision) : name,
            }))}
          />
        )}
        <Tick name="isPublic" label={words.public} saved={false} />
        <p class="hint">{words.publicNote}</p>
      </EntryForm>
    </Layout>
  );
}
