// The server of a row in a process of its own: started with the row's name, tells its URL, stays until its
// parent is gone.
import { startMockServer } from '@oxide/mock-server';
import { findRow } from '../rows/index.ts';

const { server: setup } = findRow(process.argv[2] ?? '');
const server = await startMockServer(setup.options);
for (const reply of setup.replies ?? []) server.reply(reply);
process.once('disconnect', () => void server.close());
process.send!({ url: server.url });
