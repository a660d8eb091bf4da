import { spawnSync } from 'node:child_process';

const usage = `Usage: node tooling/contract/src/cli.ts <command>

  coverage   print which operations, fields and enum values of the API each package covers; exit 1 below all
`;
const condition = '--conditions=@oxide/source';

if (process.argv[2] !== 'coverage') {
  console.error(usage);
  process.exitCode = 1;
} else if (!process.execArgv.includes(condition)) {
  // Packages run from source under a condition that only a new process can take.
  const { status } = spawnSync(process.execPath, [condition, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  const { coverageCommand } = await import('./coverage/index.ts');
  const { lines, complete } = await coverageCommand();
  for (const line of lines) console.log(line);
  if (!complete) process.exitCode = 1;
}
