import type { FileField, FileShape } from '@alongside/trust/imports/domain';
import type { Gender } from './client.ts';

export const genders: Readonly<Record<string, Gender>> = {
  F: 'FEMALE',
  FEMALE: 'FEMALE',
  WOMAN: 'FEMALE',
  عورت: 'FEMALE',
  M: 'MALE',
  MALE: 'MALE',
  MAN: 'MALE',
  مرد: 'MALE',
  OTHER: 'OTHER',
  UNKNOWN: 'UNKNOWN',
  '': 'UNKNOWN',
};

const field = (name: string, ...alsoCalled: readonly string[]): FileField => ({ name, needed: false, alsoCalled });
const needed = (name: string, ...alsoCalled: readonly string[]): FileField => ({ name, needed: true, alsoCalled });

/** The columns of a file of people, and what else they are called. Names come in any language: given_xx, family_xx, preferred_xx. */
export const peopleFields: FileShape = {
  fields: [
    needed('code', 'client code', 'client id', 'client number', 'file number', 'MRN', 'number', 'no', 'کوڈ', 'نمبر', 'فائل نمبر'),
    field('given_en', 'given name', 'first name', 'name', 'name english', 'full name'),
    field('family_en', 'family name', 'last name', 'surname', 'family'),
    field('preferred_en', 'preferred name', 'known as', 'nickname'),
    field('given_ur', 'name urdu', 'given name urdu', 'first name urdu', 'urdu name', 'نام', 'پہلا نام'),
    field('family_ur', 'family name urdu', 'last name urdu', 'خاندانی نام'),
    field('preferred_ur', 'preferred name urdu', 'پسندیدہ نام'),
    field('birth_date', 'date of birth', 'DOB', 'born', 'birthday', 'تاریخ پیدائش', 'پیدائش'),
    field('gender', 'sex', 'جنس', 'صنف'),
    field('languages', 'language', 'زبان', 'زبانیں'),
    field('phone', 'telephone', 'mobile', 'mobile number', 'phone number', 'cell', 'فون', 'موبائل', 'فون نمبر'),
    field('email', 'e-mail', 'email address', 'mail', 'ای میل'),
    field('address', 'street', 'home address', 'پتہ', 'پتا'),
    needed('admitted_on', 'admission date', 'admitted', 'date of admission', 'intake date', 'start date', 'داخلہ', 'تاریخ داخلہ'),
    needed('phase', 'level of care', 'stage', 'programme', 'program', 'مرحلہ'),
    field('discharged_on', 'discharge date', 'discharged', 'date of discharge', 'end date', 'تاریخ رخصت'),
    field('discharge_reason', 'reason for discharge', 'reason', 'وجہ رخصت'),
    field('counsellor_email', 'counsellor', 'counselor', 'counselor email', 'primary counsellor', 'case manager', 'کونسلر', 'مشیر'),
  ],
  family: /^(given|family|preferred)_([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/,
};

/** The columns of a file of rooms. */
export const roomFields: FileShape = {
  fields: [
    needed('name', 'room', 'room name', 'title', 'کمرہ', 'کمرے کا نام', 'نام'),
    needed('capacity', 'places', 'seats', 'size', 'max', 'گنجائش', 'نشستیں'),
  ],
};

/** The columns of a file of staff. */
export const staffFields: FileShape = {
  fields: [
    needed('name', 'full name', 'staff name', 'staff', 'name english', 'نام'),
    field('name_ur', 'name urdu', 'urdu name', 'اردو نام', 'نام اردو'),
    needed('email', 'e-mail', 'email address', 'mail', 'ای میل'),
    needed('role', 'post', 'position', 'job', 'job title', 'عہدہ', 'کردار'),
    field('sees_clients', 'sees client names', 'sees names', 'نام دیکھتا ہے'),
  ],
};
