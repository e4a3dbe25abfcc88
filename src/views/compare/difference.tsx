/**
 * A difference from the baseline. Where the two do not rest on the same basis it is muted, in brackets, and the
 * reason stands beside it in words.
 */
export function Difference({ text, unlike }: { text: string | null; unlike: string | null }) {
  if (text === null) return null;
  return (
    <span className={unlike === null ? 'difference number' : 'difference difference-unlike number'}>
      {unlike === null ? text : `(${text})`}
    </span>
  );
}
