/** The words of the toolbar and of what it reports: small, since they travel with every page. */
export const PAGE_MESSAGES = {
  en: {
    toolbar: 'Hamdel, comment by {name}',
    reply: 'Reply',
    suggestions: 'Suggested replies',
    dm: 'Move to DM',
    escalate: 'Escalate',
    note: 'Note',
    resolve: 'Resolve',
    panel: 'Open in side panel',
    reopen: 'Reopen',
    close: 'Close',
    save: 'Save',
    undo: 'Undo',
    insert: 'Insert',
    escalateTo: 'Hand over to',
    reason: 'Why (optional)',
    noteLabel: 'Note for the team',
    withDm: 'and in private: {text}',
    missing: 'Still open: {slots}',
    inserted: 'Your draft is in the box. Read it, then send it yourself.',
    insertedDm: 'Your private draft is in the box. Read it, then send it yourself.',
    dmOpened: 'The public line is in the box. The DM page with your draft is in the next tab.',
    dmNoAddress: 'This account takes no direct messages. The public line is in the box.',
    mismatch:
      'Not sent: {network}’s box changed while I was writing. Your text is on the clipboard.',
    mismatchUncopied:
      'Not sent: {network}’s box changed while I was writing. Your text is in the case, in the side panel.',
    noComposer: '{network} did not open its reply box. Your text is on the clipboard.',
    noReply: '{network} does not let this account reply here. Your text is on the clipboard.',
    notOnPage: 'This comment is not on the page any more.',
    escalated: 'Handed over to {team}.',
    noted: 'Noted.',
    resolved: 'Resolved.',
    reopened: 'Open again.',
    undone: 'Taken back.',
    nothingToUndo: 'There is nothing to take back.',
    failed: 'That did not work: Hamdel gave no answer. Reload the page and try again.',
    waitingDraft: 'A draft for @{handle} is waiting. Is this the right conversation?',
    left: '{time} left',
    over: '{time} over',
    late: 'arrived late',
    met: 'answered',
    done: 'resolved',
    paused: 'waiting',
    none: 'no rush',
    hours: '{n} h',
    minutes: '{n} min',
    days: '{n} d',
    care: 'Customer care',
    product: 'Product',
    content: 'Content',
  },
  fa: {
    toolbar: 'همدل، نظر {name}',
    reply: 'پاسخ',
    suggestions: 'پاسخ‌های پیشنهادی',
    dm: 'ادامه در دایرکت',
    escalate: 'ارجاع',
    note: 'یادداشت',
    resolve: 'حل شد',
    panel: 'باز کردن در پنل کناری',
    reopen: 'باز کردن دوباره',
    close: 'بستن',
    save: 'ذخیره',
    undo: 'برگردان',
    insert: 'بگذار',
    escalateTo: 'سپردن به',
    reason: 'چرا (اختیاری)',
    noteLabel: 'یادداشت برای تیم',
    withDm: 'و در خصوصی: {text}',
    missing: 'هنوز خالی: {slots}',
    inserted: 'پیش‌نویس در کادر است. بخوانید و خودتان بفرستید.',
    insertedDm: 'پیش‌نویس خصوصی در کادر است. بخوانید و خودتان بفرستید.',
    dmOpened: 'جملهٔ عمومی در کادر است. صفحهٔ دایرکت با پیش‌نویس شما در زبانهٔ کناری باز شد.',
    dmNoAddress: 'به این حساب نمی‌شود پیام خصوصی داد. جملهٔ عمومی در کادر است.',
    mismatch: 'فرستاده نشد: کادر {network} وسط نوشتن عوض شد. متن شما در کلیپ‌بورد است.',
    mismatchUncopied:
      'فرستاده نشد: کادر {network} وسط نوشتن عوض شد. متن شما در پروندهٔ همین نظر، در پنل کناری است.',
    noComposer: '{network} کادر پاسخ را باز نکرد. متن شما در کلیپ‌بورد است.',
    noReply: '{network} به این حساب اجازهٔ پاسخ نمی‌دهد. متن شما در کلیپ‌بورد است.',
    notOnPage: 'این نظر دیگر در صفحه نیست.',
    escalated: 'به {team} سپرده شد.',
    noted: 'یادداشت شد.',
    resolved: 'حل شد.',
    reopened: 'دوباره باز شد.',
    undone: 'برگردانده شد.',
    nothingToUndo: 'چیزی برای برگرداندن نیست.',
    failed: 'نشد: همدل جواب نداد. صفحه را تازه کنید و دوباره امتحان کنید.',
    waitingDraft: 'پیش‌نویسی برای @{handle} آماده است. گفت‌وگوی درست همین است؟',
    left: '{time} مانده',
    over: '{time} گذشته',
    late: 'دیر رسیده',
    met: 'پاسخ داده شد',
    done: 'حل شد',
    paused: 'در انتظار مشتری',
    none: 'عجله‌ای نیست',
    hours: '{n} ساعت',
    minutes: '{n} دقیقه',
    days: '{n} روز',
    care: 'پشتیبانی',
    product: 'محصول',
    content: 'محتوا',
  },
} as const;

export type PageLanguage = keyof typeof PAGE_MESSAGES;
export type PageKey = keyof (typeof PAGE_MESSAGES)['en'];

/** A message with its parameters put in; values are text, never markup. */
export function say(
  language: PageLanguage,
  key: PageKey,
  values: Record<string, string> = {},
): string {
  return PAGE_MESSAGES[language][key].replace(
    /\{(\w+)\}/g,
    (slot, name: string) => values[name] ?? slot,
  );
}

/** A span in its largest fitting unit: "3 h", «۳ ساعت». @param milliseconds its length, any sign */
export function span(language: PageLanguage, milliseconds: number): string {
  const minutes = Math.max(1, Math.round(Math.abs(milliseconds) / 60_000));
  const [key, n] =
    minutes < 60
      ? (['minutes', minutes] as const)
      : minutes < 48 * 60
        ? (['hours', Math.round(minutes / 60)] as const)
        : (['days', Math.round(minutes / 1440)] as const);
  return say(language, key, { n: new Intl.NumberFormat(language).format(n) });
}
