import { actions, isAction } from './actions.ts';
import { rules } from './rules.ts';

/** The whole table for people to read: one line an action, who may do it and by which rule. docs/access-matrix.md is made of it. */
export function matrixAsMarkdown(): string {
  const lines = Object.keys(actions)
    .filter(isAction)
    .map((action) => `| \`${action}\` | ${cell(action, 'allow')} | ${cell(action, 'deny')} |`);
  return ['| action | may | never |', '|---|---|---|', ...lines].join('\n') + '\n';
}

function cell(action: string, effect: 'allow' | 'deny'): string {
  return rules
    .filter((rule) => rule.effect === effect && rule.actions.some((a) => a === action))
    .map((rule) => {
      const consent = rule.consent ? `, consent ${rule.consent}` : '';
      const flag = rule.needsSeesClients ? ', sees clients' : '';
      return `${rule.id}: ${rule.roles.join(', ')} (${rule.relation}${consent}${flag})`;
    })
    .join('<br>');
}
