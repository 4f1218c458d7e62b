// The people and brands of the practice networks. All invented.
import { numericId } from '../ids.ts';
import type { Network, Person } from '../types.ts';

function make(network: Network, kind: Person['kind'], lines: string): Person[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [handle = '', name = '', headline = '', mark] = line
        .split('|')
        .map((part) => part.trim());
      return {
        network,
        kind,
        handle,
        name,
        headline,
        verified: mark === 'verified',
        id: numericId(`${network}/${handle}`, 11),
      };
    });
}

// handle | name | headline or bio
const instagramPages = make(
  'instagram',
  'page',
  `
sarvino.home | Sarvino | Coffee machines and small kitchen things. Tehran · Berlin. Service: 9 to 21 | verified
bargobon | برگ و بُن | رُست تازهٔ قهوه، هر سه‌شنبه ☕ | verified
parastu.express | Parastu Express | پیک شهری و سراسری
kettle.and.crumb | Kettle & Crumb | Home coffee, honest reviews
`,
);

const instagramOnes = make(
  'instagram',
  'person',
  `
negin.rzp | نگین | عکس، قهوه، گربه
amir_hsn.78 | امیرحسین |
parya__mz | پریا | طراح داخلی
joonas.brews | Joonas T. | V60 at 6 am
thelittlelatte | Maya O. | mum of two, needs coffee
saman.kv | سامان |
mrs.hazel.w | Hazel W. | baking & complaining
shirin_banoo61 | شیرین بانو | مادر، آشپز، عاشق گل
reza.dastan | رضا |
bita.colors | بیتا | نقاش
coffee_kourosh | کوروش قهوه | باریستای خانگی
lena.m.berlin | Lena M. | Kreuzberg
dadash_mehdi | مهدی |
ftm.azr | فاطمه | دانشجوی معماری
omid.garage | Omid Garage | repairs, mostly mine
sahar.sh_ | سحر |
tomas_oliveira.k | Tomás O. | Porto
niloo.t | نیلو | 
pixel.parsa | Parsa | dev
homa.nzr | هما | معلم
gil_and_oak | Gil & Oak | tiny flat, big plans
elham.dlsh | الهام |
arash__km | آرش |
donya.trips | دنیا | سفر
victor.grinds | Victor | burrs > blades
maryam.khone | مریم | خونه‌داری با عشق
yas.kafeh | یاس | کافه‌گرد
hamid_1359 | حمید |
ida.nordling | Ida N. |
shop.easy.gifts7 | Easy Gifts |
crypto_lion_ali | Ali Profit |
roya_bst | رویا |
kaveh.home | کاوه |
sogol.pz | سوگل | شیرینی‌پزی
benji.wakes | Benji | night shift nurse
golnaz.fr | گلناز |
mahdis_95 | مهدیس |
pouya.rn | پویا |
anahid.g | آناهید |
lucas.f.moraes | Lucas M. | São Paulo
zizi.golkar | زیزی |
soroush.ebz | سروش |
`,
);

const linkedinPages = make(
  'linkedin',
  'page',
  `
sarvino-home | Sarvino | Household appliances · 12,480 followers
bargobon-coffee | Barg o Bon Coffee | Food & beverage · 3,902 followers
`,
);

const linkedinOnes = make(
  'linkedin',
  'person',
  `
mahnaz-golriz | Mahnaz Golriz | Community Manager at Sarvino
behnam-saravi | Behnam Saravi | Head of Service at Sarvino
clara-winther | Clara Winther | Retail Buyer, Household Goods, Copenhagen
davood-tehranchi | داوود تهرانچی | مدیر خرید فروشگاه‌های زنجیره‌ای
elin-fagerholt | Elin Fagerholt | Product Designer, small appliances
farnoosh-rostagar | Farnoosh Rostagar | Supply Chain Analyst
gustavo-penteado | Gustavo Penteado | Gerente de facilities, São Paulo
hiva-karimzad | هیوا کریم‌زاد | بنیان‌گذار کافهٔ رو‌به‌رو
ingrid-solheim-bakk | Ingrid Solheim Bakk | Office Manager, 120 people and one coffee machine
jamshid-nooriyan | Jamshid Nooriyan | Electrical engineer, ex-appliances
katayoun-merat | کتایون مرآت | مشاور تجربهٔ مشتری
leandro-vasques | Leandro Vasques | Customer Experience Lead
mitra-ashtari | میترا اشتری | کارشناس منابع انسانی
nils-overgaard | Nils Overgaard | Home economics journalist
orkideh-safavian | Orkideh Safavian | Data analyst, coffee person
peyman-jalilvand | پیمان جلیلوند | مدیر دفتر
quentin-marsh-lo | Quentin Marsh-Lo | Growth hacking. 10x your pipeline
raha-dolatkhah | رها دولت‌خواه | مدیر محصول
sepehr-atash | Sepehr Atash | Mechanical Engineer
tara-vossoughi | Tara Vossoughi | Brand strategist
ulrika-hemming | Ulrika Hemming | Sustainability Manager
vahid-mokri | وحید مکری | فروش سازمانی
wendy-akers-ito | Wendy Akers-Ito | Operations Director, co-working spaces
yeganeh-paknia | یگانه پاک‌نیا | دانشجوی MBA
`,
);

export const instagramPeople: Person[] = [...instagramPages, ...instagramOnes];
export const linkedinPeople: Person[] = [...linkedinPages, ...linkedinOnes];
