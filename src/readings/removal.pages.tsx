import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';

/** Asks once more before a file and what was read from it are removed. */
export function RemovalPage({ id, file }: { id: string; file: string }) {
  const { removal } = useTexts().readingPages;
  return (
    <Layout title={removal.title(file)} section="/readings">
      <h1 class="verbatim">{removal.title(file)}</h1>
      <p class="lede">{removal.body}</p>
      <form class="actions" action={`/readings/${id}/remove`} method="post">
        <button type="submit" class="danger">
          {removal.confirm}
        </button>
        <a class="button quiet" href={`/readings/${id}`}>
          {removal.keep}
        </a>
      </form>
    </Layout>
  );
}
