// Colours and the few global rules both LinkedIn front ends share.
import { addCss } from '../shared/classes.ts';

addCss(`
:root{--bg:#f4f2ee;--card:#fff;--text:#191919;--soft:#666;--line:#dfdeda;--blue:#0a66c2;--bubble:#f2f2f2;--hover:#f3f6f8;--nav:#fff;--field:#fff}
@media (prefers-color-scheme:dark){:root{--bg:#000;--card:#1b1f23;--text:#e9e9e9;--soft:#a8abad;--line:#38434f;--blue:#71b7fb;--bubble:#293138;--hover:#293138;--nav:#1b1f23;--field:#22272b}}
*{box-sizing:border-box}
html,body{margin:0;background:var(--bg);color:var(--text);font:14px/20px -apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,"Practice Persian",sans-serif}
a{color:inherit;text-decoration:none}button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}p,h1,h2,h3{margin:0;font-size:inherit;font-weight:inherit}img,svg{display:block}figure{margin:0}
`);
