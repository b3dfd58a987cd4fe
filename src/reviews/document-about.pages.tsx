import { addressWith } from '../web/address.ts';
import { usePage, useTexts } from '../web/page.ts';
import { EditChoice, EditField, EditForm } from './edit-form.pages.tsx';
import type { ReviewDocument } from './review.model.ts';
import { ChangedBy, useReview } from './review-context.pages.tsx';

const kinds = ['auditors', 'municipality', 'audit'] as const;

/** A first audit, or whose follow-up it is. */
const kindOf = ({ isFollowUp, madeBy }: ReviewDocument) => (isFollowUp ? madeBy : 'audit');

/** What the register will say of the document, or its form where that is open. */
export function DocumentAbout({ document }: { document: ReviewDocument }) {
  const { address } = usePage();
  const { document: words } = useTexts().reviewPages;
  const { edit, editable, problem } = useReview();
  if (!editable) return null;
  if (edit === document.key || problem?.key === document.key) return <DocumentForm document={document} />;
  return (
    <>
      <p class="sub">
        {words.kindHints[kindOf(document)]}{' '}
        <a
          href={addressWith(address, { edit: document.key, lang: null }, document.key)}
          data-in-place={document.key}
        >
          {words.edit}
        </a>
      </p>
      <ChangedBy part={document} />
    </>
  );
}

function DocumentForm({ document }: { document: ReviewDocument }) {
  const { document: words } = useTexts().reviewPages;
  return (
    <EditForm part="document" of={document} heading={words.heading(document.title)}>
      <EditChoice
        name="kind"
        label={words.kind}
        saved={kindOf(document)}
        options={kinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
      />
      <EditField name="title" label={words.title} saved={document.title} lines={2} />
      <EditField name="firm" label={words.firm} saved={document.firm} />
      <EditField
        name="dated"
        label={words.dated}
        hint={words.datedHint}
        saved={document.dated}
        width="date"
      />
      <EditField name="registryNumber" label={words.registryNumber} saved={document.registryNumber} />
    </EditForm>
  );
}
