import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { findRequirementsOf, type RequirementsOfRecommendation as Shown } from './index.ts';
import { RequirementText } from './requirement-list.pages.tsx';

/** The requirements that a recommendation is about. Two statements. Undefined where there is nothing to tell or do. */
export async function loadRequirementsOfRecommendation(
  context: SignedInApp,
  recommendationId: string,
): Promise<Shown | undefined> {
  const shown = await findRequirementsOf(context, recommendationId);
  return shown && (shown.requirements.length > 0 || shown.mayLink) ? shown : undefined;
}

/** Which requirements of the guideline it is about. */
export function RequirementsOfRecommendation({
  shown: { recommendationId, requirements, mayLink },
}: {
  shown: Shown;
}) {
  const { requirements: words } = useTexts();
  const own = words.ofRecommendation;
  return (
    <section id="requirements" aria-labelledby="requirements-title">
      <h2 id="requirements-title">{own.title}</h2>
      {requirements.length === 0 ? (
        <p class="empty">{own.none}</p>
      ) : (
        <DataTable
          caption={own.caption}
          rows={[...requirements]}
          columns={[
            {
              header: words.fields['text'] ?? '',
              cell: (row) => (
                <a href={`/requirements/${row.id}`}>
                  <Verbatim text={row.ref} /> <RequirementText row={row} />
                </a>
              ),
            },
            {
              header: words.outline.chapter,
              cell: ({ chapter, chapterTitle }) => <Verbatim text={`${chapter} ${chapterTitle}`} />,
            },
            {
              header: words.requirement.level,
              cell: ({ level }) => words.levels[level as keyof typeof words.levels],
            },
          ]}
        />
      )}
      {mayLink && (
        <p class="actions">
          <a class="button quiet" href={`/recommendations/${recommendationId}/requirements`}>
            {own.link}
          </a>
        </p>
      )}
    </section>
  );
}
