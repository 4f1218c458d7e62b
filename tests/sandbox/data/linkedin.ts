// The practice LinkedIn's posts. A mention is written @[Name](in/vanity) or @[Name](company/slug).
import type { PostSource } from './format.ts';

const launch: PostSource = {
  network: 'linkedin',
  key: 'li-launch',
  code: '',
  author: 'sarvino-home',
  age: '2.9d',
  likes: 412,
  picture: 'machine',
  urnKind: 'activity',
  text: 'Aria 2 is out today. Quieter grinder, ready in 25 seconds, and every wearing part can be replaced with one screwdriver.\nWe would like to hear what your kitchen, or your office, needs from it.',
  comments: `
ingrid-solheim-bakk 15m 1 | We ordered six for our offices in September and two are still not here. I have written three times to @[Sarvino](company/sarvino-home) and got an automatic answer each time. Who can actually help?
davood-tehranchi 40m 0 | سلام وقت بخیر. برای خرید عمده (حدود ۲۰۰ دستگاه) با چه کسی صحبت کنم؟
clara-winther 1h 3 | Is there a wholesale price list for the Nordics?
> behnam-saravi 50m 1 | @[Clara Winther](in/clara-winther) Yes, from January. Our partner team will write to you.
> clara-winther 35m 0 | @[Behnam Saravi](in/behnam-saravi) great, thank you. Which currency?
wendy-akers-ito 1.5h 0 | The pump on ours failed after five weeks. Support said "send a video", I did, then silence for nine days. For a business customer that is not acceptable.
jamshid-nooriyan 2h 6 | Replaceable parts with one screwdriver: finally. Please publish the exploded view too.
quentin-marsh-lo 2.2h 0 | Great post! 🚀 We help brands like yours get 50 qualified leads a week. Message me "LEADS" and I will send our playbook.
hiva-karimzad 3h 4 | در کافهٔ ما دو تا از نسل اول کار می‌کنه، سه سال بدون خرابی. امیدوارم این هم همین‌طور باشه 👏
orkideh-safavian 4h 1 | What is the standby consumption? I cannot find it anywhere on your site.
peyman-jalilvand 5h 0 | فاکتور رسمی برای شرکت صادر می‌کنید؟ سه بار تماس گرفتم هر بار یه جواب متفاوت شنیدم.
nils-overgaard 6h 2 | I am testing it for a December article. Could someone send me the noise measurements and how they were made?
elin-fagerholt 7h 8 | Lovely detail on the drip tray. Whoever chose that radius, well done.
gustavo-penteado 8h 0 | Vocês têm assistência técnica no Brasil? Preciso saber antes de fechar a compra.
raha-dolatkhah 10h 2 | تیم محصول خسته نباشید. کاش اپ هم با همین وسواس طراحی می‌شد؛ الان برای وصل‌شدن باید pairing رو چهار بار تکرار کنی.
vahid-mokri 12h 0 | قیمت سازمانی لطفا
farnoosh-rostagar 15h 1 | Delivery was promised for the 12th, tracking still says "label created". Order B-3391.
> behnam-saravi 14h 0 | @[Farnoosh Rostagar](in/farnoosh-rostagar) Sorry about this. It left our warehouse this morning; you will have it on Tuesday.
> farnoosh-rostagar 13h 2 | @[Behnam Saravi](in/behnam-saravi) Appreciate the quick answer.
> ingrid-solheim-bakk 10m 0 | @[Behnam Saravi](in/behnam-saravi) could you look at ours as well please?
mitra-ashtari 18h 3 | برای اتاق استراحت همکارها گرفتیم، همه راضی‌ان. فقط آسیابش صبح زود یه کم صدا داره 😅
tara-vossoughi 20h 5 | The tone of this launch is so calm. Refreshing.
sepehr-atash 1d 0 | Which steel is used for the burrs, and what is the expected life in kg?
yeganeh-paknia 1.2d 0 | سلام، فرصت کارآموزی در واحد بازاریابی دارید؟
ulrika-hemming 1.4d 4 | How much of the housing is recycled material? "Sustainable" in the brochure without a number worries me.
leandro-vasques 1.6d 1 | Congratulations, @[Mahnaz Golriz](in/mahnaz-golriz) and team!
katayoun-merat 2d 2 | یک پیشنهاد: شمارهٔ مستقیم خدمات رو روی بدنه بنویسید، نه فقط روی جعبه.
`,
};

const service: PostSource = {
  network: 'linkedin',
  key: 'li-service',
  code: '',
  author: 'mahnaz-golriz',
  age: '1.5d',
  likes: 186,
  picture: 'team',
  urnKind: 'activity',
  text: 'این هفته ۱۲۴۰ پیام مشتری را خواندیم. بیشترشان دربارهٔ دیر رسیدن سفارش بود، نه خرابی.\nیاد گرفتیم که «الان نمی‌دانم، تا فردا ظهر خبر می‌دهم» از سکوت بهتر است.',
  comments: `
katayoun-merat 25m 2 | دقیقا. سکوت یعنی «برایم مهم نیستی». ممنون که عدد دادید @[Mahnaz Golriz](in/mahnaz-golriz) 🌱
peyman-jalilvand 1h 0 | با احترام، من هنوز منتظر همون «تا فردا ظهر» هستم. پنج روز شد.
leandro-vasques 2h 3 | We see the same: lateness hurts less than not knowing. Do you measure first reply time?
> mahnaz-golriz 1.8h 2 | @[Leandro Vasques](in/leandro-vasques) Yes, the median is 38 minutes now, it was six hours in spring.
> leandro-vasques 1.5h 0 | @[Mahnaz Golriz](in/mahnaz-golriz) impressive. Which channel is the worst?
mitra-ashtari 4h 5 | کاش همهٔ برندها این‌قدر صادق بودن 👏👏
davood-tehranchi 6h 0 | گزارش کاملش رو جایی منتشر می‌کنید؟
farnoosh-rostagar 8h 1 | Late delivery is rarely the courier alone. Would love to compare notes on warehouse cut-off times.
yeganeh-paknia 10h 0 | می‌تونم توی پایان‌نامه‌ام به این عدد استناد کنم؟
quentin-marsh-lo 12h 0 | AI agents can answer all 1,240 for 99$/month. Link in comments 👇👇
wendy-akers-ito 14h 0 | Honest post, but the person on the phone on Thursday was rude to my colleague. Please listen to that call: ticket 77120.
hiva-karimzad 18h 1 | خانم گلریز، برخورد تیم شما همیشه عالی بوده.
raha-dolatkhah 22h 0 | سوال: پیام‌های فارسی و انگلیسی رو یه تیم جواب میده؟
vahid-mokri 1.2d 0 | 👏
`,
};

const office: PostSource = {
  network: 'linkedin',
  key: 'li-office',
  code: '',
  author: 'sarvino-home',
  age: '2.2d',
  likes: 97,
  picture: 'chart',
  urnKind: 'ugcPost',
  text: 'Opening hours of our service desks change on Saturday: Tehran 9 to 21, Berlin 10 to 18. Phone, chat and the desk itself.',
  comments: `
gustavo-penteado 30m 0 | E para quem está no Brasil, qual é o horário do chat?
peyman-jalilvand 2h 0 | جمعه‌ها هم باز هستید؟
nils-overgaard 3h 1 | Is the Berlin desk still at the old address?
> behnam-saravi 2.5h 0 | @[Nils Overgaard](in/nils-overgaard) Same street, number 14, ground floor.
orkideh-safavian 5h 0 | The chat closed on me twice in the middle of a question. Nobody came back.
sepehr-atash 9h 0 | برای تعمیر باید وقت قبلی بگیریم یا حضوری هم میشه؟
clara-winther 14h 2 | Good to have Saturday back, thank you.
mitra-ashtari 20h 0 | شمارهٔ شعبهٔ تهران جواب نمیده، از ۹ صبح دارم می‌گیرم
elin-fagerholt 1d 0 | Does the desk sell spare gaskets?
ulrika-hemming 1.5d 1 | Do you take back old machines there?
tara-vossoughi 2d 0 | Noted 📌
`,
};

const beans: PostSource = {
  network: 'linkedin',
  key: 'li-beans',
  code: '',
  author: 'hiva-karimzad',
  age: '1.8d',
  likes: 251,
  picture: 'beans',
  urnKind: 'activity',
  text: 'سه سال، دو دستگاه، حدود ۶۰ هزار فنجان. آنچه از نگهداری دستگاه‌های @[Sarvino](company/sarvino-home) در یک کافهٔ کوچک یاد گرفتیم.',
  comments: `
jamshid-nooriyan 20m 3 | Very useful. @[Sarvino](company/sarvino-home) you should link this from the manual, especially the part about water hardness.
davood-tehranchi 1.5h 0 | واشرها رو هر چند وقت عوض می‌کنید؟
> hiva-karimzad 1.2h 1 | @[داوود تهرانچی](in/davood-tehranchi) هر شش ماه، قیمتش هم خیلی زیاد نیست.
sepehr-atash 3h 1 | 60,000 cups on one pump? I would like to see that pump.
wendy-akers-ito 5h 0 | Funny, ours lasted five weeks. @[Sarvino](company/sarvino-home) any comment?
raha-dolatkhah 7h 0 | @[Mahnaz Golriz](in/mahnaz-golriz) کاش این متن رو ترجمه می‌کردید برای مشتری‌های خارج از ایران
orkideh-safavian 9h 2 | Which descaler do you use?
peyman-jalilvand 13h 0 | آدرس کافه؟ 😊
tara-vossoughi 18h 1 | Customers who write your documentation for you: the dream.
katayoun-merat 1d 0 | چقدر خوب نوشتید، ممنون
vahid-mokri 1.4d 0 | @[Sarvino](company/sarvino-home) قطعات یدکی رو نمایندگی‌ها هم دارن؟ مال ما سه هفته است منتظر واشره.
`,
};

export const linkedinPosts: PostSource[] = [launch, service, office, beans];
