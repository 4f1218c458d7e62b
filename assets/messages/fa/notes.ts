import type { notes as english } from '../en/notes.ts';

export const notes: Record<keyof typeof english, string> = {
  'notes.label': 'نکته‌هایی دربارهٔ پاسخ شما',
  'notes.count': '{n} نکته دربارهٔ پاسخ شما',
  'notes.fix': 'درست کن',
  'notes.more': 'و {n} نکتهٔ دیگر',
  'notes.blocks': 'این‌طور نه:',
  'notes.refuse': 'اول جایی را که خط خورده درست کنید: «{words}».',
  'device.label': 'مدل خود مرورگر',
  'device.ask': 'مدل مرورگر بنویسد',
  'device.asking': 'در حال نوشتن…',
  'device.failed': 'مدل مرورگر جوابی نداد.',
  'device.refused':
    'چیزی که مدل مرورگر نوشت با قاعده‌ها نمی‌خواند. دوباره بخواهید یا یکی از بالا بردارید.',
  'device.by': 'نوشتهٔ مدل مرورگر',
  'device.careful': 'روی همین دستگاه؛ دوبار بخوانید، شاید درست نباشد',
  'device.on': 'مدل خود مرورگر هم پیش‌نویس بنویسد',
  'device.onHint':
    'فقط وقتی دکمه‌اش را بزنید، و فقط اگر مدل از پیش روی این دستگاه باشد. نظر نه از مرورگر بیرون می‌رود نه از این رایانه.',
  'options.lint': 'نکته‌های پاسخ',
  'options.lintWhat':
    'چیزهایی که همدل وقت نوشتن نگاه می‌کند، اینجا و در کادرهای خود شبکه. هیچ واژه‌ای را خودش عوض نمی‌کند.',
  'options.lintPage': 'در کادرهای خود شبکه هم',
  'lint.rule.unfilled': 'جای خالی پر نشده',
  'lint.rule.personal-data': 'اطلاعات شخصی در جمع، و کارت و رمز در هر جا',
  'lint.rule.threat': 'تهدید به حذف، مسدود کردن، گزارش یا شکایت',
  'lint.rule.blame': 'انداختن تقصیر گردن مشتری',
  'lint.rule.dismissive': 'کوچک شمردن حرف مشتری',
  'lint.rule.fake-apology': 'عذرخواهی با «اگر» یا «ولی»',
  'lint.rule.promise': 'قولی که به‌تنهایی نمی‌شود نگه داشت',
  'lint.rule.no-empathy': 'بی هیچ همدلی با مشتری ناراحت',
  'lint.rule.stay-public': 'گفت‌وگوی بلند در جمع، بی راهی به خصوصی',
  'lint.rule.shouting': 'فریاد با حروف بزرگ و علامت تعجب',
  'lint.rule.wrong-language': 'زبانی جز زبان نظر',
  'lint.rule.too-long': 'بلندتر از آنچه شبکه می‌پذیرد',
  'lint.rule.robotic': 'همان واژه‌های پاسخ قبلی',
};
