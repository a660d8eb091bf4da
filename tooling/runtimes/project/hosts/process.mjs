// Runs the cases in this process, and leaves it to end by itself:
//   <runtime> hosts/process.mjs <runtime's name> <address of the API> <address of the hostile server>
import { argv } from 'node:process';
import * as disk from '../cases/disk.mjs';
import * as environment from '../cases/environment.mjs';
import { runCases } from '../run-cases.mjs';

const [runtime, api, hostile] = argv.slice(2);
const results = await runCases({ runtime, api, hostile }, { disk, environment });
console.log(JSON.stringify(results));
