// Prints what differs, as JSON lines: node --conditions=@oxide/source src/compare/cli.ts [part of a name or area]
import { SCENARIOS } from '../scenarios/index.ts';
import { SubjectProcess } from '../subject/subject-process.ts';
import { judge } from './judge.ts';

const wanted = process.argv[2] ?? '';
const official = new SubjectProcess('openai');
const ours = new SubjectProcess('@oxide/compat');
let count = 0;
for (const { name, area } of SCENARIOS) {
  if (!name.includes(wanted) && !area.includes(wanted)) continue;
  const judgement = judge(name, ...(await Promise.all([official.observe(name), ours.observe(name)])));
  count += 1;
  if (judgement.unlisted.length + judgement.gone.length === 0) continue;
  console.log(`# ${name}`);
  for (const difference of judgement.unlisted) console.log(JSON.stringify(difference));
  for (const field of judgement.gone) console.log(`no longer differs: ${field}`);
}
console.log(`${count} scenarios`);
official.close();
ours.close();
