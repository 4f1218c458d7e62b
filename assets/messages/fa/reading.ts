import type { reading as english } from '../en/reading.ts';

export const reading: Record<keyof typeof english, string> = {
  'reading.foreign': 'به {language} است؛ برچسب‌ها حدس است',
  'reading.noLanguage': 'زبانش شناخته نشد؛ برچسب‌ها حدس است',
  'reading.answer': 'پاسخ',
  'keys.correct': 'اصلاحِ برداشت',
  'rereading.progress': 'بازخوانی نظرها: {read} از {total}…',
  'rereading.why': 'چون برداشت همدل عوض شده است. اصلاح‌های شما سر جایشان می‌ماند.',
  'options.pressing': 'رسیدگی فوری',
  'options.pressingWhat':
    'با چه اندازه نشانه، نظر «فوری» شود. جابه‌جا کنید و روی پرونده‌های خودتان ببینید چه چیزهایی را می‌گرفت.',
  'pressing.slider': 'چه چیزی فوری شود',
  'pressing.fewer': 'کمتر و مطمئن‌تر',
  'pressing.more': 'بیشتر، تا چیزی جا نماند',
  'pressing.usual': 'معمول',
  'pressing.reset': 'بازگشت به معمول',
  'pressing.marked': '{n} پرونده از {total} پروندهٔ آخرتان فوری می‌شد',
  'pressing.aDay': 'حدود {n} تا در روز',
  'pressing.aWeek': 'حدود {n} تا در هفته',
  'pressing.lessThanWeekly': 'کمتر از یکی در هفته',
  'pressing.needed':
    'از {n} موردی که رسیدگی فوری می‌خواست، {caught} تا گرفته می‌شد: آن‌ها که ارجاع دادید یا فوری خواندید',
  'pressing.neededNone':
    'هنوز چیزی را ارجاع نداده‌اید و فوری نخوانده‌اید؛ نمی‌شود گفت چه چیزی جا می‌ماند.',
  'pressing.calm': 'از {n} موردی که کم‌فوریت‌تر خوانده بودید، {marked} تا باز هم فوری می‌شد',
  'pressing.unread': '{n} پرونده هنوز بازخوانی نشده و در شمار نیست.',
  'pressing.noCases': 'هنوز پرونده‌ای نیست. همین که باشد، اینجا می‌بینید چه چیزی فوری می‌شد.',
  'pressing.missed': 'جا می‌ماند',
  'pressing.new': 'تازه فوری می‌شود',
  'pressing.gone': 'دیگر فوری نمی‌شود',
  'pressing.andMore': 'و {n} تای دیگر',
  'pressing.same': 'الان همین برقرار است.',
  'pressing.try': 'رها کنید تا برقرار شود.',
  'pressing.saved': 'برقرار شد. پرونده‌های قبلی دارند بازخوانی می‌شوند.',
};
