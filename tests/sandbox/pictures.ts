// Drawn pictures, so that no photograph of anybody is needed: avatars and a few product scenes.
import { hash } from './ids.ts';
import type { SandboxState } from './state.ts';

const svg = (box: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}" width="${box}" height="${box}">${body}</svg>`;

export function avatarSvg(handle: string, state: SandboxState): string {
  const n = hash(handle);
  const hue = n % 360;
  const person = state.people.find((p) => p.handle === handle);
  const back = `<rect width="96" height="96" fill="hsl(${hue} 45% ${62 + (n % 14)}%)"/>`;
  if (person?.kind === 'page') {
    const letter = (person.name.match(/\p{L}/u)?.[0] ?? '?').toUpperCase();
    return svg(
      96,
      `<rect width="96" height="96" fill="hsl(${hue} 50% 28%)"/><circle cx="48" cy="48" r="34" fill="none" stroke="hsl(${hue} 60% 82%)" stroke-width="3"/><text x="48" y="63" text-anchor="middle" font-family="Georgia,serif" font-size="42" fill="#fff">${letter}</text>`,
    );
  }
  const skin = ['#f2d3b8', '#e3b48f', '#c98d63', '#8d5a3b'][n % 4];
  const hair = ['#2b1d16', '#4a3020', '#171717', '#7a4b22', '#b58a52'][(n >> 3) % 5];
  const top = `hsl(${(hue + 150) % 360} 40% 42%)`;
  // Every third account has a picture of something instead of a face, as in life.
  if (n % 3 === 0) {
    return svg(
      96,
      `${back}<circle cx="66" cy="28" r="13" fill="#fff" opacity=".85"/><path d="M0 96 34 46 56 72 70 56 96 90V96Z" fill="hsl(${(hue + 40) % 360} 35% 34%)"/><path d="M0 96 22 70 44 96Z" fill="hsl(${(hue + 40) % 360} 35% 24%)"/>`,
    );
  }
  const long = (n >> 5) % 2 ? `<path d="M25 44q0-28 23-28t23 28v30H25Z" fill="${hair}"/>` : '';
  return svg(
    96,
    `${back}${long}<path d="M14 98q2-30 34-30t34 30Z" fill="${top}"/><rect x="40" y="54" width="16" height="20" rx="8" fill="${skin}"/><ellipse cx="48" cy="43" rx="17" ry="20" fill="${skin}"/><path d="M30 40q-1-22 18-22t18 22q-6-12-18-12t-18 12Z" fill="${hair}"/>`,
  );
}

/** A cup, seen from the side; the parts of a scene are placed with a transform. */
const cup = (colour: string): string =>
  `<path d="M0 0h120l-10 92q-2 18-20 18H30q-18 0-20-18Z" fill="${colour}"/><path d="M116 18q44-4 40 28t-50 30" fill="none" stroke="${colour}" stroke-width="12"/><ellipse cx="60" cy="2" rx="60" ry="11" fill="#3b2417"/><ellipse cx="60" cy="2" rx="44" ry="7" fill="#8a5a34"/>`;
const steam = `<g fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" opacity=".55"><path d="M30 0q-18-24 0-46t0-46"/><path d="M62 0q-18-24 0-46t0-46"/><path d="M94 0q-18-24 0-46t0-46"/></g>`;
const machine = `<rect width="300" height="330" rx="26" fill="#26282c"/><rect x="16" y="16" width="268" height="74" rx="14" fill="#3a3d43"/><circle cx="56" cy="53" r="20" fill="#c9a26b"/><rect x="98" y="40" width="110" height="10" rx="5" fill="#7b8089"/><rect x="98" y="58" width="70" height="10" rx="5" fill="#5a5f68"/><circle cx="244" cy="53" r="13" fill="#4fb286"/><rect x="36" y="112" width="228" height="166" rx="10" fill="#141518"/><path d="M116 112h68v30h-14v22h-40v-22h-14Z" fill="#a5abb5"/><rect x="26" y="284" width="248" height="30" rx="8" fill="#8b9099"/>`;
const plant = `<path d="M0 0h84l-12 74H12Z" fill="#c06f4a"/><g fill="#3f7d58"><path d="M40 0Q-10-60 6-110 52-70 44 0Z"/><path d="M44 0q40-50 74-56-8 44-66 58Z"/><path d="M38 0q-60-30-70-66 50-2 76 64Z"/></g>`;
const box = `<path d="M0 40 120 0l120 40v150L120 236 0 190Z" fill="#c79a63"/><path d="M0 40l120 44 120-44v150l-120 46L0 190Z" fill="#b58750"/><path d="M120 84v152L240 190V40Z" fill="#a1753f"/><path d="M52 22l120 42v44l22-8V56L74 14Z" fill="#e8dcc3"/>`;
const bag = `<path d="M8 30 20 0h130l12 30v210q0 14-14 14H22q-14 0-14-14Z" fill="#37523f"/><rect x="34" y="88" width="102" height="96" rx="8" fill="#f1e7d3"/><path d="M62 136q0-28 24-28t24 28-24 28-24-28Z" fill="#6b4226"/><path d="M86 110q-14 26 0 52" fill="none" stroke="#f1e7d3" stroke-width="5"/><path d="M20 0h130l4 14H16Z" fill="#2a3f31"/>`;

const at = (x: number, y: number, scale: number, body: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${body}</g>`;
const room = (wall: string, table: string, body: string): string =>
  svg(
    800,
    `<rect width="800" height="800" fill="${wall}"/><circle cx="640" cy="150" r="210" fill="#fff" opacity=".16"/><rect y="600" width="800" height="200" fill="${table}"/><rect y="600" width="800" height="10" fill="#000" opacity=".14"/>${body}`,
  );

const SCENES: Record<string, string> = {
  machine: room(
    '#d9c4a9',
    '#7b5436',
    at(190, 175, 1.3, machine) + at(330, 470, 0.75, cup('#f4efe6')) + at(630, 520, 1, plant),
  ),
  cup: room('#e7b9a1', '#59372a', at(220, 360, 2.2, cup('#fbf6ec')) + at(255, 340, 1.7, steam)),
  delivery: room('#b8cfd6', '#4a5f68', at(210, 240, 1.6, box) + at(80, 520, 1, plant)),
  beans: room('#cdd3b4', '#4b3a2a', at(160, 225, 1.5, bag) + at(450, 420, 1.6, cup('#e9dcc4'))),
  shop: svg(
    800,
    `<rect width="800" height="800" fill="#8fb3c2"/><rect y="660" width="800" height="140" fill="#6d6a68"/><rect x="90" y="190" width="620" height="480" fill="#f0e6d6"/><rect x="90" y="190" width="620" height="70" fill="#2f4638"/><text x="400" y="238" text-anchor="middle" font-family="Georgia,serif" font-size="42" fill="#f6ead2" letter-spacing="6">SARVINO</text><g>${[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `<path d="M${90 + i * 77.5} 260h77.5v58q-38 34-77.5 0Z" fill="${i % 2 ? '#f6ead2' : '#b5533c'}"/>`).join('')}</g><rect x="140" y="370" width="300" height="230" fill="#2d3b41"/>${at(220, 395, 0.55, machine)}<rect x="500" y="370" width="150" height="300" fill="#7a4f34"/><circle cx="630" cy="525" r="9" fill="#e8c98f"/>`,
  ),
  kettle: room(
    '#c9c3dd',
    '#3f3a52',
    `<path d="M250 590q-30-230 150-240t150 240q0 20-22 20H272q-22 0-22-20Z" fill="#e9e6f2"/><path d="M540 420q90-10 110-90l34 16q-30 130-134 150Z" fill="#d5d0e6"/><path d="M300 350q-10-110 100-110t100 110" fill="none" stroke="#2b2738" stroke-width="26"/><circle cx="400" cy="336" r="20" fill="#2b2738"/><rect x="226" y="604" width="350" height="26" rx="13" fill="#2b2738"/>`,
  ),
  team: svg(
    800,
    `<rect width="800" height="800" fill="#dfe6df"/><rect y="560" width="800" height="240" fill="#6a4b36"/>${[120, 320, 520].map((x, i) => at(x, 220, 2, `<path d="M0 190q4-80 46-80t46 80Z" fill="${['#2f4638', '#b5533c', '#38566b'][i]}"/><ellipse cx="46" cy="70" rx="26" ry="32" fill="${['#e3b48f', '#f2d3b8', '#c98d63'][i]}"/><path d="M18 66q0-44 28-44t28 44q-8-22-28-22t-28 22Z" fill="${['#2b1d16', '#4a3020', '#171717'][i]}"/>`)).join('')}${at(360, 500, 0.7, cup('#fbf6ec'))}`,
  ),
  chart: svg(
    800,
    `<rect width="800" height="800" fill="#eef3f4"/><rect x="80" y="90" width="420" height="34" rx="8" fill="#21424f"/><rect x="80" y="140" width="280" height="20" rx="8" fill="#9fb4bb"/>${[180, 260, 330, 300, 420, 500].map((h, i) => `<rect x="${100 + i * 105}" y="${690 - h}" width="68" height="${h}" rx="8" fill="${i === 5 ? '#b5533c' : '#5d8797'}"/>`).join('')}<rect x="80" y="700" width="640" height="6" fill="#21424f"/>`,
  ),
};

export function pictureSvg(name: string): string {
  return SCENES[name] ?? SCENES.cup ?? '';
}
