/** The first letter of a name: a face without fetching one from anywhere. */
export function Initial({ name }: { name: string }) {
  const letter = [...new Intl.Segmenter().segment(name.replace(/^[^\p{L}\p{N}]+/u, ''))][0]
    ?.segment;
  return (
    <span className="initial" aria-hidden="true">
      {(letter ?? '·').toUpperCase()}
    </span>
  );
}
