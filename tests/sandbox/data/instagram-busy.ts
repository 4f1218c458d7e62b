// The launch post everybody comments on: more than 120 comments, so the panel pages and drops rows.
import type { PostSource } from './format.ts';

export const busyPost: PostSource = {
  network: 'instagram',
  key: 'launch',
  code: 'DSarvAria2x',
  author: 'sarvino.home',
  age: '3d',
  likes: 14_820,
  picture: 'machine',
  text: 'آریا ۲ رسید ☕ آسیاب بی‌صداتر، گرم شدن در ۲۵ ثانیه، و جا برای لیوان بزرگ.\nAria 2 is here: a quieter grinder, ready in 25 seconds, room for your big mug. Ask us anything below 👇 #sarvino #aria2 #قهوه',
  comments: `
negin.rzp 12m 0 | سلام دستگاه من سه روزه رسیده ولی از زیرش آب میده 😞 به کی باید بگم؟
thelittlelatte 14m 1 | Mine arrived today and the water tank is cracked right down the side. Box looked fine. What do I do now?
saman.kv 18m 0 | قیمتش چنده؟
hamid_1359 22m 3 | ده روزه سفارش دادم هنوز «در حال آماده‌سازی»ه. تلفن هم که جواب نمی‌دید. واقعا خجالت نمی‌کشید؟
joonas.brews 26m 2 | Does it take 58 mm portafilter baskets or is it your own size?
shirin_banoo61 31m 4 | دستتون درد نکنه، خیلی خوشگله 🌸 برای جهیزیه دخترم می‌خوام، قسطی هم دارید؟
mrs.hazel.w 35m 0 | Third email, no answer. Order SV-20771. Is anybody there?
> sarvino.home 28m 0 | @mrs.hazel.w Hello Hazel, sorry for the silence. We are looking at SV-20771 now.
> mrs.hazel.w 20m 0 | @sarvino.home thank you, please do
parya__mz 38m 1 | رنگ کرمش کی موجود میشه؟ 😍
dadash_mehdi 41m 0 | گارانتی چند ساله؟ تعویض داره یا فقط تعمیر
victor.grinds 44m 6 | 25 seconds from cold? I'd like to see the group temperature at 25 seconds, not the light turning green.
ida.nordling 47m 0 | Ships to Sweden?
bita.colors 52m 9 | من که عاشقش شدم 😭😭😭 کاش قیمتش یه کم مهربون‌تر بود
pixel.parsa 55m 2 | اپلیکیشن داره یا همه‌چی از روی دستگاهه؟ API چی؟ 😂
crypto_lion_ali 58m 0 | 💰💰 Turn 100$ into 5000$ in one week, ask me how 👉 link in my bio 🔥🔥
homa.nzr 1h 1 | سلام وقت بخیر. شعبه حضوری دارید که از نزدیک ببینیم؟
lena.m.berlin 1.1h 3 | Love the look. Is the drip tray dishwasher safe?
omid.garage 1.1h 0 | قطعه یدکی می‌فروشید؟ واشر گروپ‌هد آریا ۱ رو هیچ‌جا پیدا نمی‌کنم
maryam.khone 1.2h 12 | یه ماهه دارمش، هر روز صبح دعاتون می‌کنم 🙏❤️
reza.dastan 1.2h 0 | پول منو کی برمی‌گردونید؟ دو هفته شد مرجوع کردم
> sarvino.home 1h 0 | @reza.dastan سلام رضای عزیز، شماره سفارش رو دایرکت کنید همین الان پیگیری می‌کنیم.
> reza.dastan 50m 0 | @sarvino.home دایرکت دادم جواب ندادید!
> sarvino.home 15m 0 | @reza.dastan دیدیمش، مبلغ امروز واریز شد 🌱
benji.wakes 1.3h 1 | How loud is it really? Night shift here, I make coffee at 4 am next to a sleeping baby.
yas.kafeh 1.3h 5 | کف شیرش برای لاته آرت خوبه؟ یا از این کف‌های حبابیه
tomas_oliveira.k 1.4h 0 | Chegou hoje e não liga. Já tentei outra tomada. O que faço?
gil_and_oak 1.4h 2 | exact width please? I have 27 cm between the wall and the toaster
sahar.sh_ 1.5h 0 | کد تخفیف ARIA10 کار نمی‌کنه ارور میده
niloo.t 1.5h 7 | وای مامانم دقیقا همینو می‌خواست 🥺 @golnaz.fr
kaveh.home 1.6h 0 | نمایندگی شیراز ندارید؟
elham.dlsh 1.6h 0 | خانمی که پشت خط خدمات بود خیلی بد برخورد کرد. گفت «مشکل از خودتونه» و قطع کرد. لطفا رسیدگی کنید.
lucas.f.moraes 1.7h 4 | Que linda! Chega no Brasil?
sogol.pz 1.7h 3 | با پودر کاکائو هم میشه باهاش هات‌چاکلت درست کرد؟ 🍫
arash__km 1.8h 0 | فردای خرید ۱۵ درصد ارزون کردید 😐 این انصافه؟
donya.trips 1.9h 1 | برق مصرفیش چقدره؟ می‌خوام ببرم توی ون سفر 🚐
shop.easy.gifts7 1.9h 0 | DM us for FREE coffee machine!!! first 100 only ✅✅ www.easy-gifts7.example
pouya.rn 2h 2 | من نسخه ۱ دارم، ارزش عوض کردن داره؟
mahdis_95 2h 0 | سفارشم اومد ولی به جای مشکی سفید فرستادید 🤦‍♀️
coffee_kourosh 2.1h 8 | بالاخره یه برند ایرانی که به دمای گروپ‌هد فکر کرده. آفرین 👏
soroush.ebz 2.1h 0 | سلام چطوری می‌تونم نمایندگی بگیرم؟
anahid.g 2.2h 1 | Is there a decaf setting? (joking) 😄 but really, does it have a second bean hopper?
roya_bst 2.3h 0 | دو بار جرم‌گیری کردم هنوز چراغ قرمزش روشنه
ftm.azr 2.4h 5 | برای خوابگاه مناسبه؟ 😂 صداش هم‌اتاقیمو بیدار نمی‌کنه؟
zizi.golkar 2.4h 0 | چقدر گرووون
amir_hsn.78 2.5h 2 | سفارش SV-20418 چرا هنوز نرسیده؟ پیک میگه آدرس ناقصه، آدرس کامله!
golnaz.fr 2.6h 1 | @niloo.t 😂😂 بگو تولدت نزدیکه
victor.grinds 2.7h 11 | Burr size? Steel or ceramic? Nobody ever writes this.
> sarvino.home 2.5h 6 | @victor.grinds 40 mm conical steel burrs, replaceable at home with one screw.
> victor.grinds 2.4h 3 | @sarvino.home ok that is a good answer
hamid_1359 2.8h 1 | تلفن پشتیبانی ۴۵ دقیقه پشت خط... آخرش هم قطع شد
joonas.brews 3h 0 | Will the old milk jug fit under the new wand?
maryam.khone 3.1h 2 | لطفا فیلم تمیز کردن نازل بخار رو هم بذارید 🙏
negin.rzp 3.2h 1 | صداش واقعا کم شده؟ قبلی مثل جاروبرقی بود 😅
thelittlelatte 3.3h 0 | Can I use oat milk with the auto froth?
saman.kv 3.4h 0 | ارسال به کرج چند روزه؟
bita.colors 3.6h 4 | عکسش رو می‌تونم نقاشی کنم؟ تگتون می‌کنم 🎨
dadash_mehdi 3.7h 0 | چرا تو سایت ناموجوده؟؟
lena.m.berlin 3.8h 0 | My parcel says delivered but there is nothing here. Neighbours have nothing either. Order SV-20655
pixel.parsa 4h 3 | firmware update با USB؟ جدی؟ سال ۲۰۰۵ زنگ زد 😂
homa.nzr 4.1h 0 | ساعت کاری فروشگاه مرکزی؟ جمعه‌ها بازید؟
shirin_banoo61 4.2h 1 | دخترم میگه قهوه‌ش از کافه بهتره 😊
ida.nordling 4.3h 0 | The manual in the box is only in Persian, is there an English one somewhere?
> sarvino.home 4h 1 | @ida.nordling Yes! Scan the code under the lid, it opens the English manual.
parya__mz 4.5h 2 | میشه دسته چوبی هم براش جدا خرید؟
yas.kafeh 4.6h 0 | عالیه 🔥🔥🔥
reza.dastan 4.8h 0 | مرجوعی‌تون افتضاحه. فقط همین.
omid.garage 5h 6 | بازش کردم، داخلش تمیز مونتاژ شده. پیچ‌ها استاندارد. دمتون گرم 👍
tomas_oliveira.k 5.2h 1 | Funciona em 220V?
mrs.hazel.w 5.4h 2 | The grinder stopped on day four. Four! I baked for the in-laws with instant coffee. Mortifying.
kaveh.home 5.6h 0 | 🌹🌹🌹
elham.dlsh 5.8h 0 | من نمی‌تونم سریال دستگاه رو تو سایت ثبت کنم، میگه «نامعتبر»
gil_and_oak 6h 1 | Suggestion: put the water tank at the side, not the back. Small kitchens exist!
niloo.t 6.2h 0 | هزینه ارسال چقدره؟ بالای چند رایگانه؟
arash__km 6.4h 2 | کیفیت بسته‌بندی عالی بود ممنون
benji.wakes 6.6h 0 | Is the auto-off adjustable? 15 min is too short for me
crypto_lion_ali 6.8h 0 | I was poor, now I drive a lambo thanks to @crypto_lion_ali 🦁🦁
sahar.sh_ 7h 0 | از پریروز منتظر تماس کارشناستونم
sogol.pz 7.2h 3 | با این چیزکیک قهوه درست کردم، فوق‌العاده شد 🍰
coffee_kourosh 7.5h 2 | پیشنهاد: لطفا فشارسنج روی مدل بعدی بذارید
donya.trips 7.8h 0 | شعبه‌ی مشهد تعطیل شده؟ رفتم بسته بود
lucas.f.moraes 8h 0 | Obrigado pelo atendimento rápido ontem 🙌
zizi.golkar 8.3h 1 | @sogol.pz دستورشو بذار لطفا 😋
ftm.azr 8.6h 0 | تخفیف دانشجویی دارین؟
mahdis_95 9h 0 | پیک شما بسته رو پرت کرد پشت در!! فیلمش هم هست.
pouya.rn 9.3h 4 | آقا قهوه‌اش داغ نمیشه، دما رو گذاشتم آخر باز ولرمه
anahid.g 9.7h 2 | Congratulations to the team, lovely work 💚
roya_bst 10h 0 | این مدل با قهوه ترک هم کار می‌کنه؟
soroush.ebz 10.4h 0 | سلام خسته نباشید
hamid_1359 10.8h 0 | رسید! فقط قاشق پیمانه توش نبود
victor.grinds 11h 5 | Pre-infusion time, can you change it?
thelittlelatte 11.5h 3 | My four year old calls it "the robot". Five stars from him.
golnaz.fr 12h 1 | کاش رنگ یاسی هم داشت 💜
amir_hsn.78 12.5h 0 | پیامک زدید «تحویل شد» ولی تحویل نشده. یعنی چی؟
joonas.brews 13h 1 | Second week: still happy. The steam wand is much better than on the first one.
saman.kv 13.5h 0 | چک صیادی قبول می‌کنید؟ 😁
lena.m.berlin 14h 0 | Could you please answer DMs? It has been two days.
dadash_mehdi 15h 0 | فیلترشو از کجا بخرم؟ کد قطعه چیه
maryam.khone 16h 6 | روز پدر گرفتم برای همسرم، خوشحال‌ترین آدم دنیاست 😄
negin.rzp 17h 0 | این بنفشه تو عکس دوم همون یاسیه؟ یا نور افتاده؟
bita.colors 18h 0 | کسی تونسته با iPhone وصلش کنه؟ مال من pair نمیشه، error 12 میده
homa.nzr 19h 2 | برخورد کارمند شعبه ونک بسیار مودبانه بود، ممنون از خانم صبوری 🌷
ida.nordling 20h 0 | Got the wrong plug type (Swiss). Is there an adapter you can send?
yas.kafeh 21h 1 | چند تا شات پشت سر هم میده بدون اینکه داغ کنه؟
reza.dastan 22h 0 | خرید اقساطی با کدوم بانک؟
omid.garage 23h 0 | The grinder makes a whistling noise on setting 3, video sent to your DM
kaveh.home 1d 0 | آب شیراز سفته، فیلتر لازم داره؟
elham.dlsh 1.05d 2 | ممنون که پیگیری کردید، مشکلم حل شد 🙏
pixel.parsa 1.1d 0 | سایتتون روی Firefox دکمه خرید نداره
shirin_banoo61 1.15d 0 | عزیزم قیمت رو دایرکت بفرستین
benji.wakes 1.2d 0 | Refund took 12 days, you promised 3. Not great.
> sarvino.home 1.15d 0 | @benji.wakes You are right, and we are sorry. The bank part was slow; it should be there.
> benji.wakes 1.1d 1 | @sarvino.home it is now, thanks
tomas_oliveira.k 1.25d 1 | Comprei dois, um para o trabalho ☕☕
parya__mz 1.3d 0 | جنس بدنه پلاستیکه یا استیل؟
sogol.pz 1.35d 0 | لطفا لینک خرید رو بذارید
gil_and_oak 1.4d 0 | 👀
arash__km 1.45d 0 | شماره پیگیری مرسوله رو ندادید
niloo.t 1.5d 2 | خوشگل‌ترین چیز آشپزخونه‌م 😍😍
lucas.f.moraes 1.55d 0 | Tem vídeo de como limpar?
coffee_kourosh 1.6d 3 | برای ۱۸ گرم بسکت داره یا فقط ۱۴؟
shop.easy.gifts7 1.65d 0 | Promote your page 🚀 10k followers only 9$ 🚀
donya.trips 1.7d 0 | با پاوربانک ۳۰۰ وات کار می‌کنه؟
mahdis_95 1.75d 1 | مرسی که سفید رو با مشکی عوض کردید، سریع بود 👏
mrs.hazel.w 1.8d 0 | Is the warranty void if I use another brand's descaler?
zizi.golkar 1.85d 0 | 😂😂😂😂
ftm.azr 1.9d 0 | صفحه لمسیش هنگ می‌کنه، باید از برق بکشم
pouya.rn 1.95d 0 | کی حراج می‌زنید؟
anahid.g 2d 0 | The link in your bio goes to a 404 page, fyi
roya_bst 2.05d 3 | خدمات پس از فروش عالی، آقای مرادی دستش درد نکنه
soroush.ebz 2.1d 0 | تولید کجاست؟ ایران یا چین؟
hamid_1359 2.15d 0 | هفته دیگه جشن داریم، تا سه‌شنبه می‌رسه؟
victor.grinds 2.2d 2 | Preordered. Don't disappoint me.
golnaz.fr 2.25d 0 | ظرفیت مخزن آب؟
sahar.sh_ 2.3d 0 | این همون مدله که خانم دانش معرفی کرد؟
saman.kv 2.35d 0 | مبارکه 🎉
joonas.brews 2.4d 4 | First! (almost) Looks great.
maryam.khone 2.45d 1 | بالاخره! منتظرش بودم 🥳
> niloo.t 2.4d 1 | @maryam.khone منم!! کی بخریم؟
> maryam.khone 2.35d 0 | @niloo.t همین جمعه 😄
thelittlelatte 2.5d 0 | Take my money 💸
coffee_kourosh 2.55d 7 | اول از همه قیمت رو شفاف بنویسید، «دایرکت» جواب نیست
> sarvino.home 2.5d 4 | @coffee_kourosh حق با شماست، قیمت همه‌ی رنگ‌ها به بیو اضافه شد.
> coffee_kourosh 2.45d 2 | @sarvino.home دمتون گرم
> zizi.golkar 2.4d 0 | @sarvino.home هنوز نیستش که
> sarvino.home 2.35d 0 | @zizi.golkar صفحه رو یه بار ببندید و باز کنید لطفا 🙏
dadash_mehdi 2.6d 0 | به‌به
`,
};
