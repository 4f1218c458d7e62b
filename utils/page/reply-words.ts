/** Words of what happens in the network's own boxes. */
export const REPLY_WORDS = {
  en: {
    templates: 'Templates',
    tabInserts: 'Tab inserts · arrows choose · Esc closes',
    noTemplates: 'No template found. Type on, or press Esc.',
    offered: '{n} of {of}: {text}. Tab inserts.',
    slotsOpen: 'This template still needs: {slots}. The side panel asks for them.',
    takenBack: 'Taken out of the box again.',
    notTakenBack: 'The box has changed since: nothing was taken out.',
    wrongAccount:
      'You are @{own} here, and not a brand account of yours. Nothing was put in the box.',
    answeredMeanwhile: 'Somebody of yours has answered this already. Nothing was put in the box.',
    answeredElsewhere:
      'This case is being answered in another tab or panel right now. Nothing was put in the box.',
    insertAnyway: 'Insert anyway',
    notes: 'Notes on your reply',
    notesCount: '{n} notes on your reply',
    fix: 'Fix',
  },
  fa: {
    templates: 'قالب‌ها',
    tabInserts: 'Tab می‌گذارد · با پیکان‌ها انتخاب کنید · Esc می‌بندد',
    noTemplates: 'قالبی پیدا نشد. ادامه بدهید یا Esc بزنید.',
    offered: '{n} از {of}: {text}. با Tab گذاشته می‌شود.',
    slotsOpen: 'این قالب هنوز این‌ها را می‌خواهد: {slots}. پنل کناری می‌پرسد.',
    takenBack: 'دوباره از کادر برداشته شد.',
    notTakenBack: 'کادر از آن وقت عوض شده است: چیزی برداشته نشد.',
    wrongAccount: 'اینجا @{own} هستید که حساب برند شما نیست. چیزی در کادر گذاشته نشد.',
    answeredMeanwhile: 'کسی از شما به این نظر پاسخ داده است. چیزی در کادر گذاشته نشد.',
    answeredElsewhere:
      'همین حالا در زبانه یا پنل دیگری به این نظر پاسخ داده می‌شود. چیزی در کادر گذاشته نشد.',
    insertAnyway: 'با این حال بگذار',
    notes: 'نکته‌هایی دربارهٔ پاسخ شما',
    notesCount: '{n} نکته دربارهٔ پاسخ شما',
    fix: 'درست کن',
  },
} as const;
