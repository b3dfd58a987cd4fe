/** A sentence whose days (YYYY-MM-DD) are never parted at their hyphens. */
export function WholeDays({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\d{4}-\d{2}-\d{2})/).map((piece, index) =>
        index % 2 === 1 ? (
          <span key={index} class="nowrap">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
