import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { environments, hostings, personalDataKinds, systemKinds } from './asset.model.ts';
import { type HoldingFacts, type HoldingKind, holdingAddress } from './holding.model.ts';
import { AssetTabs } from './holding-parts.pages.tsx';
import type { HoldingFile, HoldingForm } from './index.ts';

/** The names of the fields, for the list of what has to be put right. */
export function useHoldingLabels(): (field: string) => string {
  const { columns, form, tie } = useTexts().assets;
  const own: Record<string, string> = {
    ...columns,
    reason: form.withdrawReason,
    dependsOnId: tie.choose.system,
    systemId: tie.choose.system,
    assetId: tie.choose.asset,
    what: tie.what,
  };
  return (field) => own[field] ?? columns.name;
}

interface NewProps {
  of: HoldingKind;
  form: HoldingForm;
  problem: FormProblem | null;
}

export function NewHoldingPage({ of, form, problem }: NewProps) {
  const { form: words } = useTexts().assets;
  return (
    <Layout title={words.addTitle[of]} section="/assets" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useHoldingLabels()} />
      <h1>{words.addTitle[of]}</h1>
      <AssetTabs here={of} />
      <EntryForm
        action={`${holdingAddress[of]}/new`}
        problem={problem}
        submit={words.addSubmit}
        cancel={holdingAddress[of]}
        next={words.addNext[of]}
      >
        <Fields of={of} form={form} saved={null} />
      </EntryForm>
    </Layout>
  );
}

interface EditProps {
  holding: HoldingFile;
  form: HoldingForm;
  problem: FormProblem | null;
}

export function EditHoldingPage({ holding, form, problem }: EditProps) {
  const { assets, forms } = useTexts();
  const { form: words } = assets;
  const { of, id } = holding;
  const here = `${holdingAddress[of]}/${id}`;
  return (
    <Layout title={words.editTitle[of]} section="/assets" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useHoldingLabels()} />
      <h1>{words.editTitle[of]}</h1>
      <EntryForm
        action={`${here}/edit`}
        problem={problem}
        version={holding.version}
        isEdit
        submit={forms.save}
        cancel={here}
        next={words.editNext}
      >
        <Fields of={of} form={form} saved={holding} />
      </EntryForm>
    </Layout>
  );
}

interface FieldsProps {
  of: HoldingKind;
  form: HoldingForm;
  saved: HoldingFacts | null;
}

function Fields({ of, form, saved }: FieldsProps) {
  const { assets } = useTexts();
  const { columns, form: words } = assets;
  return (
    <>
      <TextField
        name="name"
        label={columns.name}
        hint={words.nameHint[of]}
        saved={saved?.name ?? null}
        required
      />
      <ChoiceField
        name="bodyId"
        label={columns.bodyId}
        saved={saved?.bodyId ?? form.bodies[0]?.id ?? ''}
        options={form.bodies.map(({ id, name }) => ({ value: id, text: name }))}
      />
      {of === 'system' && <SystemKindFields saved={saved} />}
      <TextField
        name="description"
        label={columns.description}
        saved={saved?.description ?? null}
        lines={3}
      />
      <fieldset class="asset-part">
        <legend>{words.who}</legend>
        <WhoField who="owner" hint={words.ownerHint} form={form} saved={saved} />
        <WhoField who="manager" hint={words.managerHint} form={form} saved={saved} />
        {of === 'system' && (
          <WhoField who="objectOwner" hint={words.objectOwnerHint} form={form} saved={saved} />
        )}
      </fieldset>
      <ChoiceField
        name="personalData"
        label={columns.personalData}
        saved={saved?.personalData ?? ''}
        options={[
          { value: '', text: words.notSaid },
          ...personalDataKinds.map((kind) => ({ value: kind, text: assets.personalData[kind] })),
        ]}
      />
      {of === 'system' && <TechnicalFields saved={saved} />}
      <TextField
        name="reference"
        label={columns.reference}
        hint={words.referenceHint}
        saved={saved?.reference ?? null}
        width="short"
      />
    </>
  );
}

/** A person, and the position that answers whoever holds it. */
function WhoField({
  who,
  hint,
  form,
  saved,
}: {
  who: 'owner' | 'manager' | 'objectOwner';
  hint: string;
  form: HoldingForm;
  saved: HoldingFacts | null;
}) {
  const { columns, form: words } = useTexts().assets;
  const people = form.people.map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
  }));
  const [personId, role] = [`${who}PersonId`, `${who}Role`] as const;
  return (
    <div class="who-row">
      <ChoiceField
        name={personId}
        label={columns[personId]}
        hint={hint}
        saved={saved?.[personId] ?? ''}
        options={[{ value: '', text: words.nobody }, ...people]}
      />
      <TextField name={role} label={columns[role]} saved={saved?.[role] ?? null} />
    </div>
  );
}

function SystemKindFields({ saved }: { saved: HoldingFacts | null }) {
  const { assets } = useTexts();
  return (
    <div class="field-row">
      <ChoiceField
        name="kind"
        label={assets.columns.kind}
        saved={saved?.kind ?? 'information'}
        options={systemKinds.map((kind) => ({ value: kind, text: assets.kinds[kind] }))}
      />
      <ChoiceField
        name="environment"
        label={assets.columns.environment}
        saved={saved?.environment ?? 'production'}
        options={environments.map((each) => ({ value: each, text: assets.environments[each] }))}
      />
    </div>
  );
}

function TechnicalFields({ saved }: { saved: HoldingFacts | null }) {
  const { assets } = useTexts();
  const { columns, form: words } = assets;
  return (
    <fieldset class="asset-part">
      <legend>{words.technical}</legend>
      <TextField name="supplier" label={columns.supplier} saved={saved?.supplier ?? null} />
      <ChoiceField
        name="hosting"
        label={columns.hosting}
        saved={saved?.hosting ?? ''}
        options={[
          { value: '', text: words.notSaid },
          ...hostings.map((each) => ({ value: each, text: assets.hostings[each] })),
        ]}
      />
      <TextField
        name="runsWhere"
        label={columns.runsWhere}
        hint={words.runsWhereHint}
        saved={saved?.runsWhere ?? null}
      />
      <TextField name="users" label={columns.users} hint={words.usersHint} saved={saved?.users ?? null} />
    </fieldset>
  );
}

export function WithdrawHoldingPage({
  holding,
  problem,
}: {
  holding: HoldingFile;
  problem: FormProblem | null;
}) {
  const { form: words } = useTexts().assets;
  const { of, id } = holding;
  const here = `${holdingAddress[of]}/${id}`;
  return (
    <Layout title={words.withdrawTitle[of]} section="/assets" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useHoldingLabels()} />
      <h1>{words.withdrawTitle[of]}</h1>
      <p class="lede">
        <Verbatim text={holding.name} />
      </p>
      <EntryForm
        action={`${here}/withdraw`}
        problem={problem}
        version={holding.version}
        submit={words.withdrawSubmit}
        isDanger
        cancel={here}
        next={words.withdrawNext}
      >
        <TextField name="reason" label={words.withdrawReason} lines={3} required />
      </EntryForm>
    </Layout>
  );
}
