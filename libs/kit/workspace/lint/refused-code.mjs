import { refusedCode } from './refused-code.table.mjs';
import { isTesting, pathOf } from './rooms.mjs';

function holdsFor(row, path) {
  const inPlace = !row.where || row.where.test(path);
  return inPlace && !(row.except ?? []).some((place) => place.test(path)) && !(row.testing && isTesting(path));
}

/** One rule for the table, so that the bans of different places do not overwrite each other (ESLint's no-restricted-syntax would). */
export const noRefusedCode = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{name}} is refused here. {{say}}' } },
  create(context) {
    const path = pathOf(context);
    const rows = refusedCode.filter((row) => holdsFor(row, path));
    const report =
      ({ name, say }) =>
      (node) =>
        context.report({ node, messageId: 'refused', data: { name, say } });
    return Object.fromEntries(rows.map((row) => [row.selector, report(row)]));
  },
};
