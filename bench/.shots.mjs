import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join, extname } from 'node:path';
const [dir, outDir, width='1280', scheme='light', ...paths] = process.argv.slice(2);
const types={'.html':'text/html','.css':'text/css','.js':'text/javascript','.svg':'image/svg+xml','.woff2':'font/woff2','.json':'application/json','.xml':'application/xml'};
const server=createServer((q,r)=>{let p=join(dir,decodeURIComponent(q.url.split('?')[0]));if(existsSync(p)&&statSync(p).isDirectory())p=join(p,'index.html');if(!existsSync(p)){r.writeHead(404);return r.end()}r.writeHead(200,{'content-type':types[extname(p)]??'application/octet-stream'});r.end(readFileSync(p))}).listen(0);
const port=server.address().port;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const c=await b.newContext({viewport:{width:+width,height:900},colorScheme:scheme});
const page=await c.newPage();
for(const p of paths){await page.goto(`http://localhost:${port}${p}`);await page.waitForTimeout(p.startsWith('/search')?1500:250);
const name=(p.replace(/[^a-z0-9]+/gi,'-').replace(/^-|-$/g,'')||'home')+`-${width}-${scheme}.png`;
await page.screenshot({path:join(outDir,name),fullPage:true});
const w=await page.evaluate(()=>document.documentElement.scrollWidth);console.log(name,w>+width?'OVERFLOW '+w:'');}
await b.close();server.close();
