interface OwnWordsProps {
  readonly words: string | null;
  readonly lang: string | null;
}

/** A quote in the language it was said in: a screen reader changes its voice, and the text finds its own direction. */
export function OwnWords({ words, lang }: OwnWordsProps) {
  return (
    <q lang={lang ?? undefined} dir="auto">
      {words}
    </q>
  );
}
