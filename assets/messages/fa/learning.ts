import type { learning as english } from '../en/learning.ts';

export const learning: Record<keyof typeof english, string> = {
  'options.learning': 'یادگیری',
  'options.learningWhat':
    'هر اصلاح شما، خواندنِ نظرهای مشابه بعدی را عوض می‌کند. همه‌اش در همین مرورگر می‌ماند.',
  'learning.on': 'از اصلاح‌های من یاد بگیر',
  'learning.onHint': 'اگر خاموش باشد، نظرها مثل روز اول خوانده می‌شوند؛ چیزی فراموش نمی‌شود.',
  'learning.none': 'هنوز چیزی اصلاح نشده. در پرونده روی یک برچسب بزنید تا اصلاحش کنید.',
  'learning.count':
    '{n} اصلاح. پرونده‌هایی که همان‌طور که بودند انجام دادید درست شمرده می‌شوند: {right}.',
  'learning.forgetAll': 'همه را فراموش کن',
  'learning.forget': 'فراموش کن: {text}',
  'learning.forgetOne': 'این یکی را فراموش کن',
};
