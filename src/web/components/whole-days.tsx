/** A sentence whose days (YYYY-MM-DD) are never parted at their hyphens. One element, since it may stand in a grid. */
export function WholeDays({ text }: { text: string }) {
  return (
    <span>
      {text.split(/(\d{4}-\d{2}-\d{2})/).map((piece, index) =>
        index % 2 === 1 ? (
          <span key={index} class="nowrap">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </span>
  );
}
