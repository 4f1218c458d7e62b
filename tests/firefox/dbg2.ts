import { HOSTS, startSandbox } from '../sandbox/server.ts';
import { EXTENSION, launch, openPage, until } from './browser.ts';
import { Extension } from './extension.ts';
import { startProxy } from './proxy.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
const sandbox = await startSandbox();
const proxy = await startProxy(HOSTS, sandbox.port);
const browser = await launch(proxy.port);
const post = sandbox.state.post('li-launch');
await browser.installExtension(EXTENSION);
const panel = await openPage(browser, 'sidepanel.html');
const extension = new Extension(panel);
const account = { network: 'linkedin', handle: 'company/sarvino-home', name: 'Sarvino', kind: 'brand' };
await extension.send('settings:save', { settings: { ...DEFAULT_SETTINGS, accounts: [account] } });
for (const ui of ['classic','new']) for (const text of ['One line','سلام دنیا 🙏','a\nb','تست و English 🙏\nدوم\nthird 👩‍🚀']) {
const page = await browser.newPage();
await page.goto(`https://www.linkedin.com/feed/update/urn:li:${post?.urnKind}:${post?.id}/?ui=${ui}`);
await page.evaluate(()=>{ (globalThis as any).ev=[]; for(const t of ['beforeinput','input','paste','selectionchange','keydown']) document.addEventListener(t,(e)=>{const s=getSelection();(globalThis as any).ev.push(t+':'+((e as InputEvent).inputType??'')+':'+JSON.stringify((e as InputEvent).data??null)+' sel '+s?.anchorNode?.nodeName+','+s?.anchorOffset)},true); });
const row = await until('c', async()=>(await extension.cases()).find(c=>c.postId===post?.id&&c.parentId===null&&c.talk.length===1));
await until('p', async()=>(await extension.ask(page,'page:comments',{})).comments.some(({id})=>id===row.id));
await page.bringToFront();
console.log(ui, JSON.stringify(text), await extension.ask(page,'page:insert',{caseId:row.id,channel:'public',text,templateId:null}));
console.log(await page.$$eval('[contenteditable=true]',f=>f.map(x=>x.innerHTML).join(' ### ')));
if (process.argv[2]) console.log(await page.evaluate(()=>(globalThis as any).ev.join('\n')));
await page.close();
}
await browser.close(); process.exit(0);
