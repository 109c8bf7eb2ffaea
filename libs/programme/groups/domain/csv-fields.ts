import type { FileField, FileShape } from '@alongside/trust/imports/domain';

const field = (name: string, ...alsoCalled: readonly string[]): FileField => ({ name, needed: false, alsoCalled });
const needed = (name: string, ...alsoCalled: readonly string[]): FileField => ({ name, needed: true, alsoCalled });

/** The columns of a file of groups. When a group meets stands in `weekdays` with `until` or `count`, or else as a whole in `rule` (RFC 5545). */
export const groupFields: FileShape = {
  fields: [
    needed('title', 'title_en', 'group', 'group name', 'name', 'گروپ', 'گروپ کا نام', 'عنوان'),
    field('title_ur', 'title urdu', 'name urdu', 'اردو عنوان'),
    field('kind', 'type', 'group type', 'قسم'),
    needed('service', 'service name', 'خدمت', 'سروس'),
    field('weekdays', 'weekday', 'day', 'days', 'day of week', 'دن', 'ہفتے کے دن'),
    needed('start_time', 'time', 'start', 'starts', 'begins', 'وقت', 'شروع'),
    needed('minutes', 'duration', 'length', 'duration minutes', 'منٹ', 'دورانیہ'),
    field('room', 'room name', 'place', 'کمرہ'),
    needed('lead_email', 'lead', 'facilitator', 'counsellor', 'leader', 'سربراہ', 'کونسلر'),
    field('co_emails', 'co-lead', 'co-leads', 'co-facilitator', 'معاون'),
    field('peer_emails', 'peer', 'peer co-facilitator', 'پیر'),
    needed('capacity', 'places', 'seats', 'size', 'max', 'گنجائش'),
    needed('first_date', 'start date', 'from', 'begins on', 'پہلی تاریخ', 'تاریخ آغاز'),
    field('until', 'end date', 'last date', 'to', 'آخری تاریخ'),
    field('count', 'sessions', 'number of sessions', 'نشستوں کی تعداد'),
    field('rule', 'rrule', 'recurrence'),
    field('is_open', 'open', 'open group', 'کھلا'),
  ],
};

/** The columns of a file of memberships. */
export const membershipFields: FileShape = {
  fields: [
    needed('code', 'client code', 'client', 'client id', 'number', 'file number', 'کوڈ', 'نمبر'),
    needed('group', 'group title', 'group name', 'title', 'گروپ', 'گروپ کا نام'),
    needed('from', 'from date', 'since', 'joined', 'start date', 'سے', 'شمولیت'),
    field('until', 'until date', 'to', 'left', 'end date', 'تک'),
    field('override_reason', 'reason', 'why', 'وجہ'),
  ],
};
