// Runs scenarios in sequence for the process that forked it: node main.ts <subject>
import { runScenario } from '../observe/run-scenario.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { SUBJECTS, type SubjectName } from './subjects.ts';

for (const name of Object.keys(process.env)) if (name.startsWith('OPENAI_')) delete process.env[name];
const sdk = await SUBJECTS[process.argv[2] as SubjectName]();
const byName = new Map(SCENARIOS.map((scenario) => [scenario.name, scenario]));
let last: Promise<void> = Promise.resolve();

process.on('message', (name: string) => {
  last = last.then(async () => {
    const scenario = byName.get(name);
    if (scenario === undefined) throw new Error(`No scenario is named ${name}`);
    process.send?.({ name, observation: await runScenario(scenario, sdk) });
  });
});
process.on('disconnect', () => process.exit());
