/** Invented, plausible names: [English, Urdu]. Nobody real is meant. */
export type Pair = readonly [en: string, ur: string];

export const women: readonly Pair[] = [
  ['Amina', 'آمنہ'],
  ['Sana', 'ثنا'],
  ['Hira', 'حرا'],
  ['Nadia', 'نادیہ'],
  ['Rabia', 'رابعہ'],
  ['Zainab', 'زینب'],
  ['Farah', 'فرح'],
  ['Maryam', 'مریم'],
  ['Saba', 'صبا'],
  ['Iqra', 'اقرا'],
];

export const men: readonly Pair[] = [
  ['Bilal', 'بلال'],
  ['Imran', 'عمران'],
  ['Kamran', 'کامران'],
  ['Usman', 'عثمان'],
  ['Tariq', 'طارق'],
  ['Faisal', 'فیصل'],
  ['Hamza', 'حمزہ'],
  ['Asad', 'اسد'],
  ['Junaid', 'جنید'],
  ['Waleed', 'ولید'],
  ['Saad', 'سعد'],
  ['Yasir', 'یاسر'],
];

export const families: readonly Pair[] = [
  ['Rahman', 'رحمان'],
  ['Malik', 'ملک'],
  ['Qureshi', 'قریشی'],
  ['Khattak', 'خٹک'],
  ['Siddiqui', 'صدیقی'],
  ['Abbasi', 'عباسی'],
  ['Mirza', 'مرزا'],
  ['Baig', 'بیگ'],
  ['Chaudhry', 'چوہدری'],
  ['Yousafzai', 'یوسفزئی'],
  ['Lodhi', 'لودھی'],
  ['Gilani', 'گیلانی'],
];

export const londoners: readonly Pair[] = [
  ['Oliver', ''],
  ['Grace', ''],
  ['Imogen', ''],
  ['Callum', ''],
  ['Nia', ''],
  ['Rhys', ''],
  ['Esther', ''],
  ['Marcus', ''],
];

export const londonFamilies: readonly Pair[] = [
  ['Hartley', ''],
  ['Okafor', ''],
  ['Pemberton', ''],
  ['Lloyd', ''],
  ['Sinclair', ''],
  ['Adeyemi', ''],
];
