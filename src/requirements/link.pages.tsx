import type { ComponentChildren } from 'preact';
import { Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { LinkChoices } from './link-recommendation.ts';
import type { LinkedRecommendation, LinkedRequirement } from './recommendation-link.store.ts';
import { nameOf } from './requirement.pages.tsx';
import { RequirementText } from './requirement-list.pages.tsx';

/** Choosing a recommendation that a requirement is about: those that are likely, or those that a search finds. */
export function LinkRecommendationPage({
  choices,
}: {
  choices: LinkChoices<LinkedRequirement, LinkedRecommendation>;
}) {
  const { requirements } = useTexts();
  const { linking, requirement: own } = requirements;
  const { about, q } = choices;
  const at = `/requirements/${about.id}`;
  return (
    <Layout title={linking.title} section="/guideline" wide>
      <p class="sub">
        <a href={at}>{linking.backToRequirement}</a>
      </p>
      <h1>{linking.title}</h1>
      <p class="lede">{linking.lede}</p>
      <blockquote class="recommendation-words">
        <Verbatim text={about.ref} /> <RequirementText row={about} />
      </blockquote>
      <Choices path={`${at}/recommendations`} q={q} count={choices.choices.length}>
        {choices.choices.map((each) => (
          <Choice
            key={each.id}
            action={`${at}/recommendations`}
            name="recommendation"
            value={each.id}
            of={nameOf(each, own)}
          >
            <a href={`/recommendations/${each.id}`}>
              <Verbatim text={each.text} />
            </a>
            <p class="sub">
              {each.number === null ? own.unnumbered : own.numbered(each.number)},{' '}
              <Verbatim text={each.auditTitle} />
              {each.auditYear && ` (${each.auditYear})`}
            </p>
          </Choice>
        ))}
      </Choices>
    </Layout>
  );
}

/** Choosing a requirement that a recommendation is about. */
export function LinkRequirementPage({
  choices,
}: {
  choices: LinkChoices<LinkedRecommendation, LinkedRequirement>;
}) {
  const { requirements } = useTexts();
  const { linking } = requirements;
  const { about, q } = choices;
  const at = `/recommendations/${about.id}`;
  return (
    <Layout title={linking.titleOfRecommendation} section="/recommendations" wide>
      <p class="sub">
        <a href={at}>{linking.backToRecommendation}</a>
      </p>
      <h1>{linking.titleOfRecommendation}</h1>
      <p class="lede">{linking.lede}</p>
      <blockquote class="recommendation-words">
        <Verbatim text={about.text} />
      </blockquote>
      <Choices path={`${at}/requirements`} q={q} count={choices.choices.length}>
        {choices.choices.map((each) => (
          <Choice
            key={each.id}
            action={`${at}/requirements`}
            name="requirement"
            value={each.id}
            of={each.ref}
          >
            <a href={`/requirements/${each.id}`}>
              <Verbatim text={each.ref} /> <RequirementText row={each} />
            </a>
            <p class="sub">
              <Verbatim text={`${each.chapter} ${each.chapterTitle}`} />,{' '}
              {requirements.levels[each.level as keyof typeof requirements.levels]}
            </p>
          </Choice>
        ))}
      </Choices>
    </Layout>
  );
}

function Choices({
  path,
  q,
  count,
  children,
}: {
  path: string;
  q: string;
  count: number;
  children: ComponentChildren;
}) {
  const { linking, filter } = useTexts().requirements;
  return (
    <>
      <Filter action={path} label={linking.search} submit={linking.search}>
        <Search label={linking.search} value={q} hint={filter.searchHint} />
      </Filter>
      <h2>{q === '' ? linking.likely : linking.found(q)}</h2>
      {q === '' && count > 0 && <p class="sub">{linking.likelyNote}</p>}
      {count === 0 ? (
        <p class="empty">{q === '' ? linking.nothingLikely : linking.nothingFound}</p>
      ) : (
        <ul class="requirement-rows link-choices">{children}</ul>
      )}
    </>
  );
}

interface ChoiceProps {
  action: string;
  name: string;
  value: string;
  /** What it is called, for who hears the button alone. */
  of: string;
  children: ComponentChildren;
}

function Choice({ action, name, value, of, children }: ChoiceProps) {
  const { linking } = useTexts().requirements;
  return (
    <li>
      <div>{children}</div>
      <form action={action} method="post">
        <input type="hidden" name={name} value={value} />
        <button type="submit" class="quiet" aria-label={linking.linkOf(of)}>
          {linking.link}
        </button>
      </form>
    </li>
  );
}
