import type { coach as english } from '../en/coach.ts';

export const coach: Record<keyof typeof english, string> = {
  'coach.now': 'اکنون',
  'coach.skipped': 'لازم نشد',
  'coach.empathise': 'همدلی',
  'coach.empathiseWhat': 'یک جملهٔ گرم، هرچه زودتر بهتر.',
  'coach.move': 'بردن به گفتگوی خصوصی',
  'coach.moveWhat': 'وقتی با یکی دو جمله حل نمی‌شود.',
  'coach.moveSend': 'هر دو نیمه را بفرستید: پاسخ عمومی و پیام خصوصی.',
  'coach.resolveWhat': 'حلش کنید و خبرش را بدهید، بعد «حل شد» را بزنید.',
  'coach.close': 'بستن در جمع',
  'coach.closeWhat': 'دیگران گلایه را خوانده‌اند؛ بگذارید پایانش را هم بخوانند.',
  'coach.words': 'حرفی برای این گام',
  'coach.next': 'گام بعد: {step}',
  'coach.closed': 'همهٔ گام‌ها برداشته شد.',
};
