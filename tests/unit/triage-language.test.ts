import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../utils/triage/language.ts';
import { tokenise } from '../../utils/triage/tokens.ts';

const languageOf = (text: string) => detectLanguage(text, tokenise(text));

describe('the language of a short comment', () => {
  it.each([
    ['en', 'my parcel never showed up'],
    ['en', "I can't log in"],
    ['en', 'cool video'],
    ['en', 'this is soooo good'],
    ['en', 'when will it be back in stock?'],
    ['en', 'Thanks! @mina #happy'],
    ['en', 'super comfy'],
    ['en', 'absolute gem'],
    ['en', 'scandal in Marseille'],
    ['es', 'mi pedido nunca llegó'],
    ['es', 'cuánto cuesta el envío a Madrid?'],
    ['es', 'gracias, me encanta'],
    ['es', 'esto es una vergüenza'],
    ['de', 'mein Paket ist nie angekommen'],
    ['de', 'wie viel kostet der Versand?'],
    ['de', 'danke, sehr schön'],
    ['de', 'das ist eine Frechheit'],
    ['fr', "mon colis n'est jamais arrivé"],
    ['fr', 'combien coûte la livraison ?'],
    ['fr', "merci, c'est magnifique"],
    ['fr', 'quelle honte'],
    ['fr', 'évacuation'],
    ['pt', 'meu pedido nunca chegou'],
    ['pt', 'quanto custa o frete para Lisboa?'],
    ['pt', 'obrigada, adorei'],
    ['pt', 'que vergonha, não funciona'],
    ['it', 'il mio pacco non è mai arrivato'],
    ['it', 'quanto costa la spedizione?'],
    ['tr', 'siparişim hâlâ gelmedi'],
    ['tr', 'kargo ücreti ne kadar?'],
    ['hi', 'ye to bakwas nikla'],
    ['tr', 'çok güzel olmuş, teşekkürler'],
    ['fa', 'سفارشم هنوز نرسیده'],
    ['fa', 'قيمت اين چنده؟'],
    ['fa', 'عالی بود، دمتون گرم'],
    ['fa', 'می‌خواستم بدونم کی موجود می‌شه'],
    ['ar', 'متى يصل الطلب؟'],
    ['ar', 'كيكة بالكريمة'],
    ['ar', 'باكيت كوكيز'],
    ['ar', 'شكرا جزيلا، رائع جدا'],
    ['ar', 'لم استلم الطلب حتى الآن'],
    ['fa-Latn', 'salam gheymatesh chande'],
    ['fa-Latn', 'kheili mamnoon, aali bood'],
    ['fa-Latn', 'chera javab nemidid'],
    ['ru', 'где мой заказ?'],
    ['ja', 'とても良いです'],
    ['zh', '什么时候发货'],
    ['ko', '배송 언제 와요?'],
    ['hi', 'मेरा ऑर्डर कहाँ है'],
    ['el', 'πού είναι η παραγγελία μου'],
    ['he', 'איפה ההזמנה שלי'],
    ['th', 'ของยังไม่มาเลย'],
    ['und', ''],
    ['und', '12345 !!!'],
    ['und', '😍😍'],
    ['und', 'https://example.com @mina'],
    ['und', 'আমার অর্ডার কোথায়'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is not changed by handles, links, hashtags and cries', () => {
    const noise = fc.constantFrom(
      '@someone',
      'https://a.example/x',
      '#BrandName',
      '!!!',
      '😡',
      '42',
    );
    const said = fc.constantFrom(
      ['en', 'my parcel never showed up and nobody answers'],
      ['de', 'mein Paket ist leider nie angekommen'],
      ['fa', 'سفارشم هنوز نرسیده و جواب نمی‌دید'],
      ['ar', 'لم يصل الطلب حتى الآن'],
    );
    fc.assert(
      fc.property(said, fc.array(noise, { maxLength: 4 }), ([language = '', text = ''], around) => {
        expect(languageOf([...around, text, ...around].join(' '))).toBe(language);
        expect(languageOf(text.toUpperCase())).toBe(language);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(languageOf(text)).toMatch(/^[a-z]{2,3}(-Latn)?$/);
      }),
    );
  });
});
