import type { inbox as english } from '../en/inbox.ts';

export const inbox: Record<keyof typeof english, string> = {
  'target.acknowledge': 'پاسخ اول',
  'target.nextReply': 'پاسخ بعدی',
  'target.resolve': 'حل',
  'notify.breachOne': '{target} به {name} از {time} عقب افتاده است',
  'notify.riskOne': '{target} به {name} در خطر است، {time} مانده',
  'notify.levelOne': 'به {person} بگویید: {name} هنوز منتظر است (سطح {n})',
  'notify.summary': '{n} پرونده منتظر شماست',
  'notify.summaryOverdue': '{n} پرونده از موعد گذشته',
  'notify.line': '{name}، {time}',
  'inbox.title': 'یادآوری‌ها',
  'inbox.open': 'یادآوری‌ها، {n} تازه',
  'inbox.none': 'هنوز موعدی نرسیده است.',
  'inbox.noneWhat':
    'هرچه در خطر باشد، از موعد بگذرد یا باید به کسی گفته شود این‌جا می‌ماند؛ چه سیستم شما اعلان نشان بدهد چه ندهد.',
  'inbox.late':
    '{n} پرونده دیر رسیده‌اند: پیش از آن‌که همدل ببیندشان از موعد گذشته بودند و جدا شمرده می‌شوند.',
  'inbox.showLate': 'نشان بده',
  'inbox.risk': 'در خطر: {target}',
  'inbox.warn': '{left} تا موعد: {target}',
  'inbox.breach': 'از موعد گذشته: {target}',
  'inbox.level': 'سطح {n}: دربارهٔ {target} به {person} بگویید',
  'inbox.escalate': 'ارجاع',
  'inbox.settled': 'پس از آن انجام شد',
  'inbox.new': 'تازه',
  'inbox.held': 'هنوز گفته نشده: ساعت سکوت است یا همین حالا سرگرم آن هستید.',
  'inbox.gone': 'این پرونده دیگر نیست.',
};
