/**
 * Everything that somebody may do. `client`: decided for one client by relation and consent. `centre`: decided by role at the active centre.
 * `self`: one's own account. The contract's @may names these; an unknown name stops the boot.
 */
export const actions = {
  'self.read': 'self',
  'self.write': 'self',
  'centre.read': 'centre',
  'room.write': 'centre',
  'staff.write': 'centre',
  'schedule.read': 'centre',
  'schedule.write': 'centre',
  'client.list': 'centre',
  'client.create': 'centre',
  'client.import': 'centre',
  'audit.read': 'centre',
  'client.code': 'client',
  'client.firstName': 'client',
  'client.name': 'client',
  'client.identity': 'client',
  'client.contact': 'client',
  'client.careTeam': 'client',
  'client.episode': 'client',
  'client.edit': 'client',
  'client.editContact': 'client',
  'client.editCareTeam': 'client',
  'client.editEpisode': 'client',
  'membership.read': 'client',
  'membership.write': 'client',
  'roster.read': 'client',
  'attendance.read': 'client',
  'attendance.record': 'client',
  'plan.open': 'client',
  'plan.titles': 'client',
  'plan.goals': 'client',
  'plan.read': 'client',
  'plan.write': 'client',
  'dose.read': 'client',
} as const;

export type Action = keyof typeof actions;
export type Subject = (typeof actions)[Action];
export type ClientAction = { [A in Action]: (typeof actions)[A] extends 'client' ? A : never }[Action];
export type CentreAction = Exclude<Action, ClientAction>;

export function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}

export const clientActions = Object.keys(actions).filter((name): name is ClientAction => isAction(name) && actions[name] === 'client');
