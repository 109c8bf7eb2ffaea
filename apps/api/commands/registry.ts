import { auditList } from './audit-list.ts';
import { centreAdd } from './centre-add.ts';
import type { Command } from './command.ts';
import { importCommands } from './import-file.ts';
import { occurrences } from './occurrences.ts';
import { staffAdd } from './staff-add.ts';
import { staffInvite } from './staff-invite.ts';
import { staffLink } from './staff-link.ts';
import { staffPassword } from './staff-password.ts';
import { staffUnlock } from './staff-unlock.ts';

/** A new command is a file beside this one and its line here. */
export const commands: readonly Command[] = [
  centreAdd,
  staffAdd,
  staffInvite,
  staffLink,
  staffPassword,
  staffUnlock,
  ...importCommands,
  auditList,
  occurrences,
];
