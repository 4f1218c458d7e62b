// The practice Instagram's posts. The busiest one has its own file.
import type { PostSource } from './format.ts';
import { busyPost } from './instagram-busy.ts';

const delivery: PostSource = {
  network: 'instagram',
  key: 'delivery',
  code: 'DSarvDeliv1',
  author: 'sarvino.home',
  age: '1.2d',
  likes: 2210,
  picture: 'delivery',
  text: 'به‌خاطر برف، سفارش‌های غرب کشور دو تا سه روز دیرتر می‌رسند. شرمنده‌ایم و پیگیریم 🌨\nShipping is two to three days late this week. We are sorry. @parastu.express #ارسال',
  comments: `
kaveh.home 11m 0 | من کرمانشاهم، از شنبه منتظرم. حداقل یه پیامک می‌دادید
sahar.sh_ 24m 1 | سفارش SV-20911 رو می‌شه لغو کنم؟ دیگه لازمش ندارم
lena.m.berlin 48m 0 | Does this affect parcels from the Berlin warehouse too?
dadash_mehdi 1.4h 0 | @parastu.express بسته‌ی من کجاست؟ سه روزه «در راه توزیع»ه
> parastu.express 1.2h 0 | @dadash_mehdi سلام، کد مرسوله رو دایرکت بدید
> dadash_mehdi 1h 0 | @parastu.express دادم!!! @sarvino.home شما یه کاری کنید
elham.dlsh 2h 4 | ممنون که گفتید، خیلی‌ها همینم نمیگن 🙏
arash__km 3h 0 | رسید ولی جعبه خیس بود 😐 گارانتی شامل میشه؟
mahdis_95 4h 0 | پول ارسال رو پس می‌دید؟
benji.wakes 6h 1 | Honest post, thanks. Mine arrived anyway!
homa.nzr 9h 0 | برای تولد می‌خواستم... حیف شد 😔
reza.dastan 14h 2 | هر دفعه یه بهونه
> sarvino.home 13h 1 | @reza.dastan حق دارید ناراحت باشید. شماره سفارش رو بدید شخصا دنبالش می‌کنم. (ندا)
golnaz.fr 20h 1 | فدای سرتون، سالم برسه 🌷
`,
};

const shop: PostSource = {
  network: 'instagram',
  key: 'shop',
  code: 'DSarvShopO1',
  author: 'sarvino.home',
  age: '2.1d',
  likes: 3340,
  picture: 'shop',
  text: 'شعبهٔ تازه در خیابان ویلا باز شد! شنبه تا پنجشنبه ۱۰ تا ۲۱. قهوه مهمان ما ☕️ #فروشگاه_سروینو',
  comments: `
shirin_banoo61 16m 1 | جای پارک داره عزیزم؟
yas.kafeh 50m 2 | جمعه هم باز باشید لطفا، ما کارمندا فقط جمعه می‌رسیم
pouya.rn 1.3h 0 | اومدم، آقایی که پشت میز بود حتی سرشو بلند نکرد جواب بده. این چه برخوردیه؟
niloo.t 2h 6 | چه خوشگل شده دکورش 😍😍
anahid.g 3h 0 | Is it wheelchair accessible?
hamid_1359 5h 0 | تعمیرات هم همون‌جا انجام میشه یا باید ببریم انبار؟
zizi.golkar 7h 0 | قهوه مجانی؟ اومدمممم 😂
gil_and_oak 10h 1 | Can I try the Aria 2 there before I buy it?
> sarvino.home 9h 0 | @gil_and_oak Of course, ask for Sina, he will pull you a shot.
soroush.ebz 15h 0 | شماره تلفن شعبه؟
roya_bst 1d 0 | آدرس دقیق با پلاک لطفا، نقشه منو برد یه جای دیگه
omid.garage 1.5d 2 | 👌👌
`,
};

const kettle: PostSource = {
  network: 'instagram',
  key: 'kettle',
  code: 'DSarvKettle',
  author: 'sarvino.home',
  age: '2.6d',
  likes: 7801,
  picture: 'kettle',
  reel: true,
  text: 'Slow pour, soft morning. The Sarvino gooseneck kettle keeps 92° for half an hour. #pourover',
  comments: `
ida.nordling 13m 0 | The lid on mine is loose since day one and hot water drips on my hand. Is this a known fault?
bita.colors 33m 5 | این ریلز رو صد بار دیدم 😌
victor.grinds 1.1h 2 | 92 held for 30 minutes at what room temperature?
ftm.azr 2.3h 0 | قیمت؟ 🙏
coffee_kourosh 3.4h 3 | موزیکش چیه؟
tomas_oliveira.k 4.4h 0 | Tem em preto fosco?
maryam.khone 6.3h 1 | دسته‌ش داغ نمیشه؟ بچه کوچیک دارم
mrs.hazel.w 9.3h 0 | Sold out again?! When is it back?
crypto_lion_ali 12h 0 | Nice video bro, check my page for daily profit 📈
joonas.brews 20h 1 | Best kettle I have owned. Two years, no rust.
thelittlelatte 1.4d 0 | Please make a smaller one, 0.5 l
`,
};

const review: PostSource = {
  network: 'instagram',
  key: 'review',
  code: 'DKettleRev1',
  author: 'kettle.and.crumb',
  age: '1.7d',
  likes: 5120,
  picture: 'cup',
  text: 'Two weeks with the @sarvino.home Aria 2: what I love, what I do not. Full review on the blog. (Bought with my own money.)',
  comments: `
victor.grinds 19m 1 | Agree about the tray. @sarvino.home please read this thread before the next model.
benji.wakes 42m 0 | @sarvino.home is it true the first batch had a leaking valve? Mine is from October.
lena.m.berlin 1.6h 0 | Thanks for the honest review!
negin.rzp 2.2h 2 | @sarvino.home همین مشکل نشتی رو منم دارم، هیچ‌کس جواب نمیده 😡
mrs.hazel.w 3h 0 | So it's not only mine. @sarvino.home hello??
> kettle.and.crumb 2.6h 1 | @mrs.hazel.w They answered me by phone within a day, try that.
gil_and_oak 5h 0 | How wide is it really?
sogol.pz 8h 1 | ترجمه‌ی فارسیش رو هم می‌ذارید؟
lucas.f.moraes 11h 0 | @sarvino.home quando chega em Portugal e no Brasil?
anahid.g 1d 3 | Love your photos ☺️
`,
};

const beans: PostSource = {
  network: 'instagram',
  key: 'beans',
  code: 'DBargBeans1',
  author: 'bargobon',
  age: '2.3d',
  likes: 1890,
  picture: 'beans',
  text: 'رُست این هفته: یاسوج، میانه‌روشن، یادداشت انجیر و عسل. با دستگاه‌های خانگی هم عالی درمی‌آید 🍯 #برگ_و_بن',
  comments: `
coffee_kourosh 21m 4 | با آریا ۲ چه درجه‌ای آسیاب کنم؟ @sarvino.home شما بگید 😄
yas.kafeh 1h 1 | بوی انجیرش واقعا هست، نه تبلیغه نه تعارف 👌
pixel.parsa 2.4h 0 | subscription دارید؟ ماهی یه بسته
amir_hsn.78 4h 0 | @sarvino.home این دون برای دستگاه شما چرب نیست؟ آسیابم یه بار گیر کرد
> bargobon 3.5h 2 | @amir_hsn.78 نه خیالتون راحت، رُستش روشنه و روغن نداره
saman.kv 7h 0 | قیمت ۲۵۰ گرمیش؟
golnaz.fr 13h 0 | تاریخ رُست روی بسته نبود 🤔
parya__mz 1.1d 2 | بسته‌بندیش چقد قشنگه
shop.easy.gifts7 1.6d 0 | Free followers here 👉 @shop.easy.gifts7
`,
};

const care: PostSource = {
  network: 'instagram',
  key: 'care',
  code: 'DSarvTeamS1',
  author: 'sarvino.home',
  age: '20h',
  likes: 1320,
  picture: 'team',
  text: 'تیم خدمات ما: نازنین، سینا و بهنام. سؤال فنی دارید؟ همین‌جا بپرسید، امروز تا ۹ شب جواب می‌دهیم 🛠 #خدمات',
  comments: `
ftm.azr 10m 0 | سلام، صفحه‌ش روشن میشه ولی پمپ کار نمی‌کنه. صدای تیک‌تیک میده. چیکار کنم؟ 🙏
omid.garage 17m 1 | سینا جان دمت گرم، قطعه رسید 👊
kaveh.home 29m 0 | هر چند وقت یه بار باید جرم‌گیری کنیم؟ آب ما خیلی سفته
elham.dlsh 45m 0 | آقا بهنام قول دادید دیروز زنگ بزنید، نزدید 😕
ida.nordling 1.2h 0 | Error E04 after a power cut. Unplugged, waited, same again.
> sarvino.home 55m 0 | @ida.nordling Hold steam and power for 10 seconds, then let it heat once. Tell us how it goes? (Sina)
> ida.nordling 30m 2 | @sarvino.home It works!! Thank you Sina 💛
dadash_mehdi 2h 0 | نازل بخار گرفته، سوزن بزنم خراب نمیشه؟
soroush.ebz 3h 0 | ضامن در آسیاب شکست، قطعه‌ش چنده
homa.nzr 5h 3 | خسته نباشید به همه‌تون 🌹
tomas_oliveira.k 7h 0 | A garantia vale se eu abrir a máquina?
zizi.golkar 11h 0 | نازنین خانم خیلی مهربونن 😊
`,
};

export const instagramPosts: PostSource[] = [busyPost, delivery, shop, kettle, review, beans, care];
