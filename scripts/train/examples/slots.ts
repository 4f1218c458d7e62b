/** What may stand in a `{slot}` of a template; written by us, from how people write to shops. */
export const SLOTS: Record<string, readonly string[]> = {
  time: 'an hour|two hours|three hours|45 minutes|a day|two days|5 days|a week|two weeks|3 weeks|a month|over an hour|ages|half the day'.split(
    '|',
  ),
  ago: 'yesterday|last week|on monday|two weeks ago|a month ago|this morning|last night|ten days ago'.split(
    '|',
  ),
  when: 'today|tomorrow|tonight|on friday|this weekend|next week|on sunday|in june|at 7'.split('|'),
  thing:
    'kettle|jacket|lamp|phone|laptop|headphones|shoes|sofa|blender|backpack|dress|watch|charger|router|bike|printer|mattress|camera'.split(
      '|',
    ),
  food: 'pizza|burger|coffee|salad|soup|cake|sandwich|pasta|noodles|chicken|breakfast|tea'.split(
    '|',
  ),
  order:
    'order|parcel|package|delivery|refund|booking|ticket|reservation|replacement|subscription'.split(
      '|',
    ),
  trip: 'flight|train|connection|bus|trip|plane'.split('|'),
  place: 'london|tehran|the airport|berlin|chicago|the station|the hotel|boston|toronto'.split('|'),
  bag: 'bag|luggage|suitcase|bags|stroller|baggage'.split('|'),
  app: 'app|website|site|page|login|checkout|update|system|account|link'.split('|'),
  staff:
    'staff|agent|driver|waiter|crew|cashier|manager|support|customer service|team|rep|clerk'.split(
      '|',
    ),
  post: 'video|post|channel|song|episode|tutorial|recipe|stream|podcast|explanation|photo|lesson'.split(
    '|',
  ),
  topic:
    'excel|python|guitar|makeup|photoshop|cooking|editing|javascript|marketing|yoga|statistics|drawing'.split(
      '|',
    ),
  name: 'sara|david|mike|anna|the team|the band|john|the mayor|messi|the new coach|the president'.split(
    '|',
  ),
  event:
    'concert|match|show|conference|festival|launch|interview|meeting|game|movie|election|march'.split(
      '|',
    ),
  bad: 'terrible|awful|horrible|useless|pathetic|ridiculous|disgraceful|shocking|a joke|so bad|the worst|unacceptable|disappointing|appalling'.split(
    '|',
  ),
  good: 'great|amazing|awesome|excellent|fantastic|wonderful|lovely|brilliant|perfect|so good|the best|superb|really nice|outstanding'.split(
    '|',
  ),
  kin: 'wife|mum|kids|daughter|husband|dad|grandmother|family|friend|son|boss'.split('|'),
  n: '2|3|4|five|six|10|several'.split('|'),
};

/** Stand before a comment of any feeling. */
export const OPENINGS: readonly string[] =
  'hi|hey|hello|hey guys|hi there|so|well|ok|just|dear team|wow|oh|lol|honestly|also|and|guys|yeah'.split(
    '|',
  );
