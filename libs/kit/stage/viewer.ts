import type { Post, Viewer } from '@alongside/kit/client';

const post: Post = { centreId: '01970000-0000-7000-8000-000000000001', centreName: 'Sunrise Centre', role: 'COUNSELLOR' };

/** The counsellor whom most specs sign in. Wednesday, 25 November 2026, in Karachi. */
export const sana: Viewer = {
  id: '01970000-0000-7000-8000-0000000000aa',
  name: 'Sana Karim',
  nameUr: 'ثنا کریم',
  isDemo: false,
  csrf: 'csrf-of-sana',
  idleMinutes: 15,
  hasSecondFactor: false,
  post,
  posts: [post],
  mayEver: ['self.read', 'self.write', 'centre.read', 'schedule.read', 'schedule.write', 'client.list', 'attendance.record', 'plan.write'],
  centre: { id: post.centreId, name: post.centreName, zone: 'Asia/Karachi', weekStart: 1, clientTerm: 'PERSON', today: '2026-11-25' },
};
