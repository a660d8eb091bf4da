// The server of a row in a process of its own: started with the row's name, tells its URL and certificate, stays until its
// parent is gone.
import { startMockServer, testCertificate } from '@oxide/mock-server';
import { findRow } from '../rows/index.ts';

const row = findRow(process.argv[2] ?? '');
if (row.kind === 'network') throw new Error(`Row ${row.name} has a network in place of a server.`);
const { server: setup } = row;
const server = await startMockServer(setup.options);
for (const reply of setup.replies ?? []) server.reply(reply);
process.once('disconnect', () => void server.close());
process.send!({ url: server.url, certificate: testCertificate.cert });
