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
  'client.export': 'centre',
  'data.import': 'centre',
  'data.export': 'centre',
  'audit.read': 'centre',
  'grant.open': 'centre',
  'grant.review': 'centre',
  'grant.agree': 'centre',
  'centre.write': 'centre',
  'coach.read': 'centre',
  'coach.write': 'centre',
  'coaching.own': 'centre',
  'matching.read': 'centre',
  'match.answer': 'centre',
  'report.read': 'centre',
  'report.export': 'centre',
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
  'consent.read': 'client',
  'consent.write': 'client',
  'match.requestRead': 'client',
  'match.request': 'client',
  'match.read': 'client',
  'match.approve': 'client',
  'match.end': 'client',
  'contact.read': 'client',
  'contact.log': 'client',
} as const;

export type Action = keyof typeof actions;
export type Subject = (typeof actions)[Action];
export type ClientAction = { [A in Action]: (typeof actions)[A] extends 'client' ? A : never }[Action];
export type CentreAction = Exclude<Action, ClientAction>;

export function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}

export const clientActions = Object.keys(actions).filter((name): name is ClientAction => isAction(name) && actions[name] === 'client');
