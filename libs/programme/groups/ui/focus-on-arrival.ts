/** A ref: what comes into an open panel after its data takes the focus itself, since the panel looked for it before. */
export function focusOnArrival(element: HTMLElement | null): void {
  element?.focus();
}
