const list = (words: string): string[] => words.split(', ');

/** What customer care looks after: orders, delivery, money, account, people. */
export const SERVICE = list(
  'order, delivery, deliver, delivered, courier, driver, shipping, shipped, parcel, package, refund, ' +
    'money, charged, billing, bill, payment, paid, invoice, account, password, log in, login, staff, ' +
    'agent, waiter, waitress, cashier, manager, customer service, support, phone, call, email, hold, ' +
    'answer, reply, response, customer, service, help, flight attendant, crew, gate, bags, plane, airline, seat, seats, ' +
    'boarding, delayed, delay, late, cancel, fee, fees, charge, charges, subscription, membership, card, bank, store, shop, ' +
    'hotel, room, appointment, ticket, tickets, representative, rep, employee, server, host, hostess, friendly, helpful, ' +
    'attentive, professional, polite, hung up, chat, dm, stock, return, replacement, line, wait, waited, minutes, hours, ' +
    'reservation, booking, flight, luggage, bag, cancelled, waiting, queue, rude, ' +
    'سفارش, ارسال, پیک, پست, بسته, تحویل, نرسیده, نرسید, پول, پولمو, وجه, واریز, حساب, فاکتور, رمز, ' +
    'ورود, پرسنل, کارمند, فروشنده, گارسون, پشتیبان, پشتیبانی, تلفن, زنگ, پیام, جواب, پاسخگو, پاسخ, ' +
    'رزرو, مرجوع, معطل, منتظر, دیر, تاخیر, برخورد, بی ادب, sefaresh, naresid, nareside, javab, poolam',
);
/** What the thing itself is: its quality, its functions, its taste. */
export const PRODUCT = list(
  'app, update, feature, bug, crash, crashes, battery, screen, button, version, website, site, quality, ' +
    'broke, broken, defective, faulty, damaged, size, colour, color, fabric, taste, tasted, food, ' +
    'coffee, pizza, burger, chicken, dish, menu, fresh, flavour, flavor, delicious, tasty, product, item, ' +
    'install, installed, uninstall, setting, settings, interface, login screen, notification, notifications, ads, feature, features, option, ' +
    'dark mode, device, phone, laptop, camera, speaker, charger, cable, software, game, keyboard, ios, android, ipad, iphone, ' +
    'sauce, meat, steak, salad, soup, bread, cake, dessert, meal, dinner, lunch, breakfast, portion, portions, menu, cooked, ' +
    'fries, rice, sandwich, drink, drinks, tea, fish, cheese, ingredients, seasoned, bland, dry, cold, raw, stale, shirt, dress, ' +
    'shoes, zip, zipper, fit, fits, small, bigger, cheap, flimsy, sturdy, durable, lasted, stopped working, ' +
    'phone case, works, working, design, material, smell, price, ' +
    'اپ, اپلیکیشن, برنامه, آپدیت, نسخه, سایت, دکمه, باتری, صفحه, کیفیت, بی‌کیفیت, خراب, شکسته, معیوب, ' +
    'سایز, رنگ, جنس, پارچه, طعم, مزه, خوشمزه, بدمزه, غذا, پیتزا, کباب, مرغ, برنج, قهوه, کیک, تازه, ' +
    'محصول, کالا, گوشی, لباس, کفش, کرم, بو, طراحی, قیمت, باکیفیت, keyfiat, kharab',
);
/** The post or video and what it tells. */
export const CONTENT = list(
  'watch, watched, watching, listen, listening, subscriber, subscribers, upload, lyrics, singer, voice, beat, album, cover, ' +
    'track, movie, film, scene, explanation, explained, tutorials, tips, information, info, content, page, clip, chapter, ' +
    'part 2, edit, editing, translation, subtitle, source, fact, facts, article, host of the show, guest, interview, ' +
    'video, videos, post, posts, article, photo, picture, caption, song, music, channel, episode, tutorial, ' +
    'recipe, stream, podcast, story, reel, typo, link, subtitles, sound, audio, thumbnail, lyrics, blog, ' +
    'webinar, پست, ویدیو, ویدئو, کلیپ, فیلم, عکس, مقاله, کپشن, آهنگ, کانال, آموزش, استوری, ریلز, ' +
    'پادکست, زیرنویس, صدا, غلط املایی, محتوا, مطلب, پیج, لایو, وبینار',
);
