import { families, men, women, type Pair } from './names.ts';
import type { Dice } from './random.ts';
import type { Told } from './story.ts';

export type CentreOfStory = {
  readonly id: string;
  readonly zone: string;
  readonly roomIds: readonly string[];
  readonly serviceIds: readonly string[];
};
export type StaffOfStory = { readonly id: string; readonly role: RoleOfStory; readonly centreId: string };
export type RoleOfStory = 'COUNSELLOR' | 'COORDINATOR' | 'PEER_COACH' | 'SUPERVISOR' | 'MANAGER' | 'ADMINISTRATOR' | 'PRIVACY_REVIEWER';

const services = [
  { titles: { en: 'Group therapy', ur: 'گروپ تھراپی' }, kind: 'CLINICAL' },
  { titles: { en: 'Relapse prevention group', ur: 'دوبارہ استعمال سے بچاؤ کا گروپ' }, kind: 'CLINICAL' },
  { titles: { en: 'Family education', ur: 'خاندان کی آگاہی' }, kind: 'CLINICAL' },
  { titles: { en: 'Peer support group', ur: 'ساتھیوں کی معاونت کا گروپ' }, kind: 'PEER' },
  { titles: { en: 'Peer coaching', ur: 'ساتھی رہنمائی' }, kind: 'PEER', isCoaching: true },
] as const;
const rooms = ['Garden room', 'Room 1', 'Room 2', 'Courtyard hall'];

/** One centre with its rooms and services. */
export async function tellCentre({ db, dice, at, organisationId }: Told, name: string, zone: string): Promise<CentreOfStory> {
  const id = dice.id(at);
  await db.centre.create({ data: { organisationId, id, name, zone } });
  const roomRows = rooms.map((room, i) => ({ organisationId, centreId: id, id: dice.id(at + i), name: room, capacity: 12 + 4 * i }));
  await db.room.createMany({ data: roomRows });
  const serviceRows = services.map((service, i) => ({ organisationId, centreId: id, id: dice.id(at + i), ...service }));
  await db.service.createMany({ data: serviceRows });
  return { id, zone, roomIds: roomRows.map((room) => room.id), serviceIds: serviceRows.map((service) => service.id) };
}

const wanted: readonly (readonly [RoleOfStory, number])[] = [
  ['COUNSELLOR', 5],
  ['COORDINATOR', 2],
  ['PEER_COACH', 14],
  ['SUPERVISOR', 1],
  ['MANAGER', 1],
  ['ADMINISTRATOR', 1],
  ['PRIVACY_REVIEWER', 1],
];

/** Staff for each of the seven roles. Nobody has a password: the demo is entered by its cards. */
export async function tellStaff({ db, dice, at, organisationId }: Told, centre: CentreOfStory, few: boolean): Promise<StaffOfStory[]> {
  const staff: StaffOfStory[] = [];
  for (const [role, count] of wanted) {
    for (let i = 0; i < (few ? Math.min(count, 2) : count); i += 1) {
      const id = dice.id(at + staff.length);
      const [given, family] = [dice.pick([...women, ...men]), dice.pick(families)];
      const email = `${role.toLowerCase().replace('_', '.')}.${i + 1}.${id.slice(-4)}@sunrise.example`;
      await db.staff.create({
        data: {
          organisationId,
          id,
          email,
          name: both(given, family, 0),
          nameUr: both(given, family, 1),
          createdAt: new Date(at + staff.length),
        },
      });
      await db.post.create({ data: { organisationId, centreId: centre.id, staffId: id, role, seesClients: role === 'MANAGER' } });
      staff.push({ id, role, centreId: centre.id });
    }
  }
  return staff;
}

function both(given: Pair, family: Pair, lang: 0 | 1): string {
  return `${given[lang]} ${family[lang]}`.trim();
}

export function ofRole(staff: readonly StaffOfStory[], role: RoleOfStory): readonly StaffOfStory[] {
  return staff.filter((one) => one.role === role);
}

export function genderedGiven(dice: Dice): { readonly given: Pair; readonly gender: 'FEMALE' | 'MALE' } {
  return dice.next() < 0.3 ? { given: dice.pick(women), gender: 'FEMALE' } : { given: dice.pick(men), gender: 'MALE' };
}
