export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Text in which the words that were looked for stand out. */
export function MarkedText({ pieces }: { pieces: readonly MarkedPiece[] }) {
  let at = 0;
  return (
    <>
      {pieces.map(({ text, marked }) => {
        at += text.length;
        return marked ? <mark key={at}>{text}</mark> : text;
      })}
    </>
  );
}
