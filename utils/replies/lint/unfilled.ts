import type { Rule } from './reply.ts';

const LONGEST = 40;
/** Brackets of four kinds, with little in them and no bracket inside. */
const BRACKETS = new RegExp(
  `\\{\\{[^{}\\n]{0,${LONGEST}}\\}\\}|\\{[^{}\\n]{0,${LONGEST}}\\}|\\[[^\\[\\]\\n]{0,${LONGEST}}\\]|<[^<>\\n]{1,${LONGEST}}>|\\([^()\\n]{1,${LONGEST}}\\)`,
  'gu',
);
/** Lines to write on, rows of dots, crosses, names between per cent signs. */
const BLANKS =
  /_{3,}|(?<=^|\s)[.]{4,}(?=[\s,،!]|$)|[.]{7,}|(?<=^|\s)…{2,}(?=[\s,،!]|$)|…{3,}|ـ{5,}|(?<![\p{L}\p{N}])(?:X{3,}|[xX*]{4,})(?![\p{L}\p{N}])|(?<=www\.)[xX]{3,}|(?<=[€$£₺])\s?[xX]{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]{1,3} ?[%٪€£₺]|[%٪][xX]{1,3}(?![\p{L}\p{N}])|%[A-Z][A-Z_]{2,30}%|(?<![\p{L}\p{N}])[xX]{2}[./:-][xX]{2}|(?<=(?:آقای|خانم|خانوم|جناب|سرکار|ساعت|شماره|تاریخ|مبلغ) )فلان[ی]?|(?<=(?:جناب|آقای|خانم|سلام|dear|hi|hello) ?)\.{3}(?= (?:عزیز|جان|گرامی|محترم))|(?:TODO|TBD|lorem ipsum)(?![\p{L}])/giu;

/** What a slot is for. */
const NOUNS = new Set(
  (
    'name names firstname lastname first last surname customer client user username guest agent link url date time hour hours ' +
    'day days amount price number no id code order booking product item model city country branch shop store ' +
    'address phone email mail brand company team insert your here fill details reason topic issue problem department ' +
    'passenger person recipient sender signature job title event place location month year discount percent sum ' +
    'handle website page form report file week total tracking reference company_name xxx placeholder something ' +
    'نام اسم مشتری کاربر تاریخ ساعت زمان مبلغ شماره کد سفارش محصول کالا مدل شهر شعبه آدرس ادرس نشانی تلفن ' +
    'ایمیل لینک پیوند نشانی‌ اپراتور کارشناس خریدار فامیل نام‌خانوادگی خانوادگی قیمت تعداد روز ماه سال درصد عنوان موضوع شرکت برند ' +
    'فروشگاه مسافر مهمان بیمار هنرجو دانشجو مخاطب تماس پیگیری رهگیری مقصد مبدا فرم دلیل علت واحد بخش نویسنده'
  ).split(' '),
);
const PAREN_SLOT =
  /^(?:(?:customer|first|last|your|client|user)?[ _]?name|name here|link here|insert .*|نام|اسم|نام مشتری|اسم مشتری|نام و نام خانوادگی)$/iu;
/** Near it, brackets are the name of a button or a field. */
const CONTROL =
  /(?:press|tap|click|hit|choose|select|button|field|menu|option|tab|key|under|into the|open|go to|push|icon|box|دکمه|دکمه‌ی|روی|رو|گزینه|منوی|از|قسمت|بخش|کادر|فیلد|کلید|تب|باز کن|بالای صفحه)\s*(?:the |on |then )?["«“]?$/iu;
const CONTROL_AFTER =
  /^["»”]?\s*(?:>|button|field|tab|menu|option|key|icon|and then|رو بزن|را بزن|رو انتخاب|را انتخاب|رو باز|را باز|رو لمس|بزن|رو فشار|کلیک)/iu;
const HTML = /^\/?(?:b|i|u|p|br|a|hr|em|strong|div|span|li|ul|h\d)\b/i;

/** `unfilled`: a slot of a template that nobody filled in. It must not go out. */
export const unfilled: Rule = ({ input: { reply } }) => {
  const spans = [...reply.matchAll(BRACKETS)]
    .filter(({ 0: whole, index }) => isSlot(reply, whole, index))
    .concat([...reply.matchAll(BLANKS)]);
  const found = spans.map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at) => !found.slice(Math.max(0, at - 1), at).some((one) => start < one.end))
    .map(({ start, end }) => ({
      rule: 'unfilled',
      start,
      end,
      severity: 'block',
      why: { key: 'lint.unfilled' },
    }));
};

function isSlot(reply: string, whole: string, index: number): boolean {
  const inside = whole.replace(/^[{[<(]+|[}\]>)]+$/g, '').trim();
  if (whole.startsWith('(')) return PAREN_SLOT.test(inside);
  if (whole.startsWith('{{')) return inside !== '' && !/["',;]/.test(inside);
  if (/["';,=…]|:\s|\d\s*\d|^\d+$/.test(inside))
    return /^\d$/.test(inside) && whole.startsWith('{');
  if (whole.startsWith('{')) return /^[\p{L}\p{N}_.$‌ -]+$/u.test(inside) && /\p{L}/u.test(inside);
  if (whole.startsWith('<')) {
    return /^[\p{L}_][\p{L}\p{N}_‌ -]*$/u.test(inside) && !HTML.test(inside);
  }
  if (inside === '') return true;
  if (CONTROL.test(reply.slice(Math.max(0, index - 20), index))) return false;
  if (CONTROL_AFTER.test(reply.slice(index + whole.length, index + whole.length + 20)))
    return false;
  const words = inside
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_‌/-]+/);
  return words.length <= 6 && words.some((word) => NOUNS.has(word));
}
