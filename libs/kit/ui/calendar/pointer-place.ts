/** Which column and minute lie under the pointer. Columns are found by where they are drawn, so the page's direction does not matter. */
export function placeUnder(
  body: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  { fromMinute, pixelsPerMinute }: { readonly fromMinute: number; readonly pixelsPerMinute: number },
): { readonly columnKey: string; readonly minute: number } | null {
  const lanes = [...body.querySelectorAll<HTMLElement>('[data-lane]')].map((lane) => ({ lane, box: lane.getBoundingClientRect() }));
  const hit =
    lanes.find(({ box }) => clientX >= box.left && clientX < box.right) ??
    lanes.toSorted((a, b) => distance(a.box, clientX) - distance(b.box, clientX))[0];
  const columnKey = hit?.lane.dataset.lane;
  if (!hit || columnKey === undefined) return null;
  return { columnKey, minute: fromMinute + (clientY - hit.box.top) / pixelsPerMinute };
}

const distance = ({ left, right }: DOMRect, x: number) => Math.min(Math.abs(left - x), Math.abs(right - x));
