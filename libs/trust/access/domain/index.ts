export { actions, clientActions, isAction, type Action, type CentreAction, type ClientAction, type Subject } from './actions.ts';
export { noFacts, type Asker, type ClientFacts, type ConsentScope, type Relation, type Role } from './facts.ts';
export { breakGlass, reviewDue, reviewStateOf, secondStateOf, type ReviewState } from './break-glass.ts';
export { freshMinutes } from './fresh.ts';
export { mayDo, mayEverDo, type Decision } from './may-do.ts';
export { type Rule } from './rules.ts';
