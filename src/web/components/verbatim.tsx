/**
 * Words from a document, given as they stand. Isolated, so that marks for writing direction in a hostile file
 * cannot turn the rest of the page round; marked as Swedish, so that an English page is read aloud rightly.
 */
export function Verbatim({ text }: { text: string }) {
  return (
    <bdi class="verbatim" lang="sv">
      {text}
    </bdi>
  );
}
