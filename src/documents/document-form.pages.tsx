import { roleNames } from '../people/role.model.ts';
import { ChoiceField, type FormProblem, TextField, Tick, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { type DocumentKind, documentKinds } from './document.model.ts';
import { ticksOf } from './document-form.view.ts';
import type { DocumentForm } from './index.ts';

/** Rhythms to choose among, in months. */
const rhythms = [1, 3, 6, 12, 24, 36, 48];
const auditors = ['electedAuditor', 'auditExpert', 'layAuditor'];

interface FormProps {
  form: DocumentForm;
  problem: FormProblem | null;
  /** What a new one is to be, as asked for. */
  asked?: { readonly kind?: DocumentKind; readonly parentId?: string; readonly bodyId?: string };
}

/** A new document, or what is known of one. */
export function DocumentFormPage({ form, problem, asked = {} }: FormProps) {
  const { documents, forms } = useTexts();
  const { form: words } = documents;
  const { shown } = form;
  const document = shown?.document;
  const title = document ? words.editTitle : words.addTitle;
  const labels: Record<string, string> = words;
  return (
    <Layout title={title} section="/documents" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) => labels[field.split('.')[0] ?? ''] ?? words.title}
      />
      <h1>{title}</h1>
      <EntryForm
        action={document ? `/documents/${document.id}/edit` : '/documents/new'}
        problem={problem}
        {...(document ? { version: document.version, isEdit: true } : {})}
        submit={document ? forms.save : words.addSubmit}
        cancel={document ? `/documents/${document.id}` : '/documents'}
        {...(document ? {} : { next: words.addNext })}
      >
        <TextField name="title" label={words.title} saved={document?.title ?? null} required />
        <PlaceFields form={form} asked={asked} />
        <OwnerFields form={form} />
        <RevisionFields form={form} />
        <ReaderFields form={form} />
        <Related form={form} />
      </EntryForm>
    </Layout>
  );
}

function PlaceFields({
  form: { shown, bodies, keepsMunicipality, documents: all },
  asked = {},
}: Omit<FormProps, 'problem'>) {
  const { documents } = useTexts();
  const { form: words, kinds } = documents;
  const document = shown?.document;
  return (
    <>
      <ChoiceField
        name="kind"
        label={words.kind}
        saved={document?.kind ?? asked.kind ?? 'routine'}
        options={documentKinds.map((kind) => ({ value: kind, text: kinds[kind] }))}
      />
      <ChoiceField
        name="bodyId"
        label={words.bodyId}
        hint={words.bodyHint}
        saved={
          document
            ? (document.bodyId ?? '')
            : (asked.bodyId ?? (keepsMunicipality ? '' : (bodies[0]?.id ?? '')))
        }
        options={[
          ...(keepsMunicipality ? [{ value: '', text: documents.municipality }] : []),
          ...bodies.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <ChoiceField
        name="parentId"
        label={words.parentId}
        hint={words.parentHint}
        saved={document ? (document.parentId ?? '') : (asked.parentId ?? '')}
        options={[
          { value: '', text: words.noParent },
          ...all.map(({ id, kind, title, bodyName }) => ({
            value: id,
            text: `${kinds[kind]}: ${title}${bodyName ? ` (${bodyName})` : ''}`,
          })),
        ]}
      />
    </>
  );
}

function OwnerFields({ form: { shown, owners } }: { form: DocumentForm }) {
  const { form: words } = useTexts().documents;
  const document = shown?.document;
  return (
    <>
      <TextField
        name="ownerRole"
        label={words.ownerRole}
        hint={words.ownerRoleHint}
        saved={document?.ownerRole ?? null}
      />
      <ChoiceField
        name="ownerPersonId"
        label={words.ownerPersonId}
        hint={words.ownerPersonHint}
        saved={document?.ownerPersonId ?? ''}
        options={[
          { value: '', text: words.noPerson },
          ...owners.map(({ id, name, title }) => ({ value: id, text: title ? `${name}, ${title}` : name })),
        ]}
      />
    </>
  );
}

function RevisionFields({ form: { shown } }: { form: DocumentForm }) {
  const { documents } = useTexts();
  const { form: words } = documents;
  const document = shown?.document;
  const own = document?.rhythmMonths ?? null;
  const choices =
    own === null || rhythms.includes(own) ? rhythms : [...rhythms, own].sort((one, other) => one - other);
  return (
    <>
      <TextField name="revisedBy" label={words.revisedBy} saved={document?.revisedBy ?? null} />
      <TextField name="followedUpBy" label={words.followedUpBy} saved={document?.followedUpBy ?? null} />
      <ChoiceField
        name="rhythmMonths"
        label={words.rhythmMonths}
        saved={own === null ? (document ? '' : '12') : String(own)}
        options={[
          { value: '', text: words.noRhythm },
          ...choices.map((months) => ({ value: String(months), text: documents.rhythm(months) })),
        ]}
      />
      <TextField
        name="nextRevisionOn"
        label={words.nextRevisionOn}
        hint={words.nextHint}
        saved={document?.nextRevisionOn ?? null}
        width="date"
      />
    </>
  );
}

function ReaderFields({ form: { shown, allBodies } }: { form: DocumentForm }) {
  const { documents, roles } = useTexts();
  const { form: words } = documents;
  const ticks = ticksOf(shown?.readers ?? []);
  const options = allBodies.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      <h2>{words.readersTitle}</h2>
      <Tick name="everybody" label={words.everybody} saved={ticks.everybody} />
      <TickList
        name="readerBodies"
        legend={words.readerBodies}
        hint={words.readersHint}
        saved={ticks.bodies}
        options={options}
      />
      <TickList
        name="readerRoles"
        legend={words.readerRoles}
        saved={ticks.roles}
        options={roleNames
          .filter((role) => !auditors.includes(role))
          .map((role) => ({ value: role, text: roles[role] }))}
      />
      <Tick
        name="wantsAcknowledgement"
        label={words.wantsAcknowledgement}
        saved={shown?.document.wantsAcknowledgement ?? false}
      />
    </>
  );
}

function Related({ form: { shown, documents: all } }: { form: DocumentForm }) {
  const { documents } = useTexts();
  const { form: words, kinds } = documents;
  const related = (shown?.linked ?? []).filter(({ as }) => as === 'related').map(({ id }) => id);
  if (all.length === 0) return null;
  return (
    <TickList
      name="relatedIds"
      legend={words.relatedIds}
      saved={related}
      first={words.relatedFirst}
      seldom={words.relatedMore}
      options={all.map(({ id, kind, title, bodyName }) => ({
        value: id,
        text: `${kinds[kind]}: ${title}${bodyName ? ` (${bodyName})` : ''}`,
        isFirst: related.includes(id),
        isSeldom: !related.includes(id),
      }))}
    />
  );
}
