// A simulated network with its server, in a process of its own: gets the simulation as its argument, tells its
// URL and certificate, stays until its parent is gone.
import { testCertificate } from '@oxide/mock-server';
import { startDelayedProxy } from './delayed-proxy.ts';
import { startSimulatedAPI } from './simulated-api.ts';
import { readSimulation } from './simulation.ts';

const simulation = readSimulation(process.argv[2]);
const port = await startDelayedProxy(await startSimulatedAPI(simulation), simulation.rttMs);
process.once('disconnect', () => process.exit(0));
process.send!({ url: `https://localhost:${port}/v1`, certificate: testCertificate.cert });
