// Private conversations that are already there.
import type { ThreadSource } from './format.ts';

export const instagramThreads: ThreadSource[] = [
  {
    network: 'instagram',
    with: 'amir_hsn.78',
    messages: [
      ['amir_hsn.78', '5h', 'سلام، شماره سفارشم SV-20418 هست. هنوز نرسیده'],
      ['sarvino.home', '4.5h', 'سلام امیرحسین عزیز، الان پیگیری می‌کنیم و خبرتون می‌دیم.'],
      ['amir_hsn.78', '40m', 'خبری نشد؟'],
    ],
  },
  {
    network: 'instagram',
    with: 'mrs.hazel.w',
    messages: [
      ['mrs.hazel.w', '1d', 'Hi, I was told to send my order number here. It is SV-19872.'],
      ['sarvino.home', '23h', 'Thank you Hazel, we have it. A new grinder leaves today.'],
      ['mrs.hazel.w', '22h', 'Lovely, thanks!'],
    ],
  },
  {
    network: 'instagram',
    with: 'lena.m.berlin',
    messages: [['lena.m.berlin', '2d', 'Do you ship spare portafilters to Germany?']],
  },
];

export const linkedinThreads: ThreadSource[] = [
  {
    network: 'linkedin',
    with: 'ingrid-solheim-bakk',
    messages: [
      [
        'ingrid-solheim-bakk',
        '1d',
        'Hello Mahnaz, could you tell me who looks after business orders? Two of our six machines are missing.',
      ],
      [
        'mahnaz-golriz',
        '23h',
        'Hello Ingrid, that is Behnam. I have forwarded your order number to him.',
      ],
      ['ingrid-solheim-bakk', '3h', 'No news yet, I am afraid.'],
    ],
  },
  {
    network: 'linkedin',
    with: 'peyman-jalilvand',
    messages: [
      ['peyman-jalilvand', '6h', 'سلام خانم گلریز، فاکتور رسمی ما هنوز نیومده. میشه کمک کنید؟'],
    ],
  },
];
