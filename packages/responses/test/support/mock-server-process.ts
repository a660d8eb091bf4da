// The mock server in a process of its own, so that its memory isn't the client's. Faults come as messages.
import { type Fault, startMockServer } from '@oxide/mock-server';

const server = await startMockServer({ recordRequests: false });
process.on('message', (fault: Fault) => server.fault(fault));
process.once('disconnect', () => void server.close());
process.send!(server.url);
