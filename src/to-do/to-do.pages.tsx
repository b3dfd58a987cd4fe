import { beginningOf } from '../shared/beginning-of.ts';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { NothingToDo } from './nothing.pages.tsx';
import type { ToDo, ToDoGroup, ToDoList } from './to-do.model.ts';
import { besideInWords, numberInWords, whenInWords } from './to-do.view.ts';

interface ToDoPageProps {
  readonly list: ToDoList;
  /** Whether the one who asks takes reports in, and whether they say who works here: what comes next where nothing waits. */
  readonly reviews: boolean;
  readonly administers: boolean;
  /** YYYY-MM-DD from which things are new to one of the auditors; null for everybody else. */
  readonly newSince: string | null;
}

/** What needs the one who asks, by how soon. */
export function ToDoPage({ list, reviews, administers, newSince }: ToDoPageProps) {
  const { toDo } = useTexts();
  const totalOf = (urgency: ToDoGroup['urgency']) =>
    list.groups.find((group) => group.urgency === urgency)?.total ?? 0;
  return (
    <Layout title={toDo.title} section="/">
      <h1>{toDo.title}</h1>
      {list.total === 0 ? (
        <NothingToDo reviews={reviews} administers={administers} />
      ) : (
        <>
          <p class="lede">{toDo.lede(totalOf('late'), totalOf('thisWeek'))}</p>
          {list.groups.map((group) => (
            <Group key={group.urgency} group={group} today={list.today} />
          ))}
        </>
      )}
      {newSince && <p class="aside">{toDo.newSince(newSince)}</p>}
      <p class="aside to-do-foot">
        {toDo.footer} <a href="/account#reminders">{toDo.account}</a>. <a href="/year">{toDo.allDates}</a>
      </p>
    </Layout>
  );
}

function Group({ group: { urgency, first, total, more }, today }: { group: ToDoGroup; today: string }) {
  const { toDo } = useTexts();
  return (
    <section class={`to-do of-${urgency}`} aria-labelledby={`to-do-${urgency}`}>
      <h2 id={`to-do-${urgency}`}>
        {toDo.groups[urgency]} <span class="aside">{toDo.counted(first.length, total)}</span>
      </h2>
      <ul class="to-do-rows">
        {first.map((each) => (
          <Row key={`${each.kind} ${each.id} ${each.day}`} toDo={each} today={today} />
        ))}
      </ul>
      {more.length > 0 && (
        <ul class="to-do-more">
          {more.map(({ kind, total: all, to }) => (
            <li key={kind}>
              <a href={to}>{toDo.more(all, toDo.asks[kind])}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ toDo: each, today }: { toDo: ToDo; today: string }) {
  const texts = useTexts();
  const { asks } = texts.toDo;
  const beside = besideInWords(each, texts);
  const when = whenInWords(each, today, texts);
  const isLate = each.day !== null && each.day < today;
  return (
    <li>
      <div class="to-do-what">
        <span class="to-do-ask">{asks[each.kind]}</span>
        <a href={each.to}>
          <About toDo={each} />
        </a>
        <span class="aside block">
          {each.whose !== null && <Verbatim text={each.whose} />}
          {each.whose !== null && each.about !== null && ' · '}
          {each.about !== null && <Verbatim text={each.about} />}
          {beside !== null && `${each.whose !== null || each.about !== null ? ' · ' : ''}${beside}`}
        </span>
      </div>
      <p class="to-do-when">
        {each.day !== null && <time dateTime={each.day}>{each.day}</time>}
        {when !== '' && <span class={isLate ? 'late' : 'aside'}>{when}</span>}
      </p>
    </li>
  );
}

function About({ toDo: each }: { toDo: ToDo }) {
  const texts = useTexts();
  const number = numberInWords(each, texts);
  if (number !== null) return <>{number}</>;
  return each.what === null ? <>{texts.toDo.untitled}</> : <Verbatim text={beginningOf(each.what, 140)} />;
}
