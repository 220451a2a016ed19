import { PGlite } from '@electric-sql/pglite';
const t=Date.now();const db=await PGlite.create();console.log('create',Date.now()-t);
await db.exec('create table a(x jsonb, d date, t text)');
await db.query('insert into a values($1,$2,$3)',[JSON.stringify({a:1}),'2026-11-22','x']);
console.log((await db.query('select * from a')).rows, (await db.query('select version()')).rows);
await db.query('vacuum a');console.log('vacuum ok');
let t2=Date.now();const dump=await db.dumpDataDir('none');console.log('dump',Date.now()-t2,dump.size);
t2=Date.now();const c=await PGlite.create({loadDataDir:dump,parsers:{1082:v=>v}});console.log('load',Date.now()-t2,(await c.query('select * from a')).rows);
