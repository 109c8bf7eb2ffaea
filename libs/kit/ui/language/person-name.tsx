/** A name in whatever script it was written: the isolation keeps punctuation beside it in place. */
export function PersonName({ name, strong = false }: { readonly name: string; readonly strong?: boolean }) {
  return strong ? <bdi style={{ fontWeight: 600 }}>{name}</bdi> : <bdi>{name}</bdi>;
}
