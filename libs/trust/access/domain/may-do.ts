import type { Action } from './actions.ts';
import { noFacts, type Asker, type ClientFacts, type Relation } from './facts.ts';
import { rules as theTable, type Rule } from './rules.ts';

/** The answer, for refusals too: it can be logged. */
export type Decision = { readonly allow: boolean; readonly ruleId: string; readonly relation: Relation | 'NONE' };

const refusedByDefault: Decision = { allow: false, ruleId: 'DEFAULT', relation: 'NONE' };

function stands(relation: Relation, facts: ClientFacts): boolean {
  switch (relation) {
    case 'SAME_CENTRE':
      return true;
    case 'CARE_TEAM':
      return facts.careTeam;
    case 'LEADS':
      return facts.leads;
    case 'STAFFS_THIS':
      return facts.staffsThis;
    case 'MATCH':
      return facts.matched;
    case 'SUPERVISEE':
      return facts.supervised;
    case 'GRANT':
      return facts.granted;
  }
}

function speaksOf(rule: Rule, asker: Asker, action: Action, facts: ClientFacts): boolean {
  return (
    rule.roles.includes(asker.role) &&
    rule.actions.includes(action) &&
    stands(rule.relation, facts) &&
    (rule.consent === undefined || facts.consents.includes(rule.consent)) &&
    (rule.needsSeesClients === undefined || asker.seesClients)
  );
}

/** May this asker do this? Facts are those of one client of the active centre; a centre's action needs none. */
export function mayDo(asker: Asker, action: Action, facts: ClientFacts = noFacts, table: readonly Rule[] = theTable): Decision {
  const speaking = table.filter((rule) => speaksOf(rule, asker, action, facts));
  const decisive = speaking.find((rule) => rule.effect === 'deny') ?? speaking[0];
  return decisive ? { allow: decisive.effect === 'allow', ruleId: decisive.id, relation: decisive.relation } : refusedByDefault;
}

/** Whether the role could do this in some relation: what it may never do is FORBIDDEN, the rest depends on the row. */
export function mayEverDo(asker: Asker, action: Action, table: readonly Rule[] = theTable): boolean {
  return table.some(
    (rule) =>
      rule.effect === 'allow' &&
      rule.roles.includes(asker.role) &&
      rule.actions.includes(action) &&
      (rule.needsSeesClients === undefined || asker.seesClients),
  );
}
