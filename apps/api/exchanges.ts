import { groupsExchange, membershipsExchange } from '@alongside/programme/groups/api';
import type { Exchange } from '@alongside/trust/imports/api';
import { peopleExchange, roomsExchange, staffExchange } from '@alongside/trust/people/api';

/** Every kind of file that comes in and goes out, in the order in which a new centre brings them. */
export const exchanges: readonly Exchange[] = [roomsExchange, staffExchange, groupsExchange, peopleExchange, membershipsExchange];
