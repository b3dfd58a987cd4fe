import { StatusMark } from '../handovers/request-state.pages.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { type FormProblem, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { annexANumbers } from './built-in/annex-a.model.ts';
import { guidelineAddress } from './guideline.view.ts';
import { actNumbers } from './guideline-input.model.ts';
import type { MappingShown, RequirementShown } from './index.ts';
import { mappingSchemes } from './requirement.model.ts';
import { RequirementText } from './requirement-list.pages.tsx';

/** What a number of a scheme is about. */
function useAbout() {
  const { requirements, annexA } = useTexts();
  return (scheme: MappingShown['scheme'], number: string) =>
    (scheme === 'iso27001' ? annexA.numbers[number] : requirements.areas[number]) ?? '';
}

/** Each number of a scheme with the requirements that answer to it; numbers with none are gaps. */
export function MappingPage({ shown, onlyGaps }: { shown: MappingShown; onlyGaps: boolean }) {
  const { requirements } = useTexts();
  const words = requirements.mapping;
  const about = useAbout();
  const { guideline, scheme, lines, unmapped } = shown;
  const gaps = lines.filter((line) => line.requirements.length === 0);
  const at = `/guideline/${guideline.id}/mapping`;
  return (
    <Layout title={words.titles[scheme]} section="/guideline" wide>
      <p class="sub">
        <a href={guidelineAddress(guideline.id)}>
          <Verbatim text={guideline.title} />
        </a>
      </p>
      <h1>{words.titles[scheme]}</h1>
      <p class="lede">{words.ledes[scheme]}</p>
      <p>
        {words.gaps(gaps.length, lines.length)}{' '}
        {gaps.length > 0 && (
          <a href={onlyGaps ? `${at}/${scheme}` : `${at}/${scheme}?gaps=1`}>
            {onlyGaps ? words.all : words.onlyGaps}
          </a>
        )}
      </p>
      {unmapped > 0 && (
        <p>
          <a href={`${guidelineAddress(guideline.id)}?${scheme === 'iso27001' ? 'iso' : 'act'}=none`}>
            {words.unmapped(unmapped)}
          </a>
        </p>
      )}
      <p class="actions">
        {mappingSchemes
          .filter((each) => each !== scheme)
          .map((each) => (
            <a key={each} class="button quiet" href={`${at}/${each}`}>
              {words.other[each]}
            </a>
          ))}
      </p>
      <DataTable
        caption={words.caption}
        rows={onlyGaps ? gaps : [...lines]}
        columns={[
          { header: words.number, cell: ({ reference }) => reference },
          { header: words.about, cell: ({ reference }) => about(scheme, reference) },
          {
            header: words.requirements,
            cell: ({ requirements: rows }) =>
              rows.length === 0 ? (
                <StatusMark tone="doubt">{words.gap}</StatusMark>
              ) : (
                <ul class="mapped">
                  {rows.map((row) => (
                    <li key={row.id}>
                      <a href={`/requirements/${row.id}`}>
                        <Verbatim text={row.ref} />
                      </a>{' '}
                      <RequirementText row={row} />
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Layout>
  );
}

/** Choosing the numbers that a requirement answers to. */
export function MapRequirementPage({
  shown,
  problem,
}: {
  shown: RequirementShown;
  problem: FormProblem | null;
}) {
  const { requirements, forms } = useTexts();
  const words = requirements.mapping;
  const about = useAbout();
  const { row } = shown;
  const title = words.editTitle(row.ref);
  return (
    <Layout title={title} section="/guideline" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) => requirements.fields[field.split('.')[0] ?? ''] ?? field}
      />
      <h1>{title}</h1>
      <p class="lede">
        <RequirementText row={row} />
      </p>
      <EntryForm
        action={`/requirements/${row.id}/mapping`}
        problem={problem}
        submit={forms.save}
        cancel={`/requirements/${row.id}`}
        next={words.next}
      >
        <TickList
          name="act"
          legend={words.titles.cybersecurityAct}
          saved={row.act}
          options={actNumbers.map((number) => ({
            value: number,
            text: `${number} ${about('cybersecurityAct', number)}`,
          }))}
        />
        <TickList
          name="iso"
          legend={words.titles.iso27001}
          saved={row.iso}
          options={annexANumbers.map((number) => ({
            value: number,
            text: `${number} ${about('iso27001', number)}`,
          }))}
        />
      </EntryForm>
    </Layout>
  );
}
