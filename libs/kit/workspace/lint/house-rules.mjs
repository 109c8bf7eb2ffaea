import { namedDoors, noOwnDoor } from './doors.mjs';
import { finishedExpect } from './finished-expect.mjs';
import { noCycles } from './no-cycles.mjs';
import { permitsAreMinted } from './permits.mjs';
import { explicitEndings, inARoom } from './places.mjs';
import { prismaOnlyInStores } from './prisma-only-in-stores.mjs';
import { pureDomain } from './pure-domain.mjs';
import { noRefusedCode } from './refused-code.mjs';
import { refusedNames } from './refused-names.mjs';
import { oneLineResolver, verbShape } from './verbs.mjs';

/** Our own rules, as the ESLint plugin `house`. */
export const houseRules = {
  meta: { name: 'house' },
  rules: {
    'explicit-endings': explicitEndings,
    'finished-expect': finishedExpect,
    'in-a-room': inARoom,
    'named-doors': namedDoors,
    'no-cycles': noCycles,
    'no-own-door': noOwnDoor,
    'no-refused-code': noRefusedCode,
    'one-line-resolver': oneLineResolver,
    'permits-are-minted': permitsAreMinted,
    'prisma-only-in-stores': prismaOnlyInStores,
    'pure-domain': pureDomain,
    'refused-names': refusedNames,
    'verb-shape': verbShape,
  },
};
