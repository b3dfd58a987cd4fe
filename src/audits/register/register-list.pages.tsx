import { addressWith } from '../../web/address.ts';
import { Layout } from '../../web/components/layout.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { RegisterFigures } from './register-figures.pages.tsx';
import { choicesOf, type RegisterFilter, type WrongChoices } from './register-filter.model.ts';
import { ChosenLine, RegisterFilterForm } from './register-filter.pages.tsx';
import type { RegisterChoices, RegisterPage } from './register-list.model.ts';
import { RegisterDownloads, WrongChoicesLine } from './register-list-parts.pages.tsx';
import { RegisterTable } from './register-table.pages.tsx';
import { UnknownsNote } from './register-unknowns.pages.tsx';
import { WideTable } from './register-wide-table.pages.tsx';

interface RegisterListProps {
  list: RegisterPage;
  choices: RegisterChoices;
  filter: RegisterFilter;
  wrong: WrongChoices;
  isWide: boolean;
  /** Whether the requester can fill the register from reports. */
  mayRead: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** The register: what it comes to, which rows to see, and the rows. */
export function RegisterListPage(props: RegisterListProps) {
  const { list, choices, filter, wrong, isWide } = props;
  const { register } = useTexts();
  const isEmpty = list.totals.recommendations === 0 && choicesOf(filter).length === 0;
  return (
    <Layout title={register.title} section="/recommendations" wide>
      <h1>{register.title}</h1>
      <p class="lede">{register.lede}</p>
      {isEmpty ? (
        <EmptyRegister mayRead={props.mayRead} />
      ) : (
        <>
          <RegisterFigures list={list} filter={filter} />
          <UnknownsNote totals={list.totals} />
          <RegisterFilterForm filter={filter} choices={choices} isWide={isWide} />
          <WrongChoicesLine wrong={wrong} />
          <ChosenLine
            filter={filter}
            choices={choices}
            matching={list.totals.recommendations}
            all={list.beside.recommendations}
          />
          {list.totals.recommendations === 0 ? <NothingMatches /> : <Rows {...props} />}
        </>
      )}
    </Layout>
  );
}

function Rows({ list, filter, isWide, today }: RegisterListProps) {
  const { address } = usePage();
  const { register } = useTexts();
  const words = register.table;
  const table = {
    rows: list.rows,
    caption: register.caption(list.page, list.pages),
    sorting: { sort: filter.sort, direction: filter.direction },
    today,
  };
  return (
    <>
      <div class="over-table">
        <RegisterDownloads filter={filter} />
        <a href={addressWith(address, { columns: isWide ? null : 'all', lang: null })}>
          {isWide ? words.fewColumns : words.allColumns}
        </a>
      </div>
      {isWide ? <WideTable {...table} /> : <RegisterTable {...table} />}
      <Pager page={list.page} pages={list.pages} />
    </>
  );
}

function EmptyRegister({ mayRead }: { mayRead: boolean }) {
  const { empty } = useTexts().register;
  return (
    <div class="empty-register">
      <p>
        <strong>{mayRead ? empty.register : empty.none}</strong> {mayRead ? empty.registerNext : empty.forYou}
      </p>
      {mayRead && (
        <p class="actions">
          <a class="button" href="/readings">
            {empty.registerRead}
          </a>
          <a class="button quiet" href="/audits/new">
            {empty.registerByHand}
          </a>
        </p>
      )}
    </div>
  );
}

function NothingMatches() {
  const { empty, filter } = useTexts().register;
  return (
    <div class="empty-register">
      <p>
        <strong>{empty.filter}</strong> {empty.filterNext}
      </p>
      <p>
        <a href="/recommendations">{filter.reset}</a>
      </p>
    </div>
  );
}
