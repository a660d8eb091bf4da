// The mock server in a process of its own, so that its memory isn't the client's. Faults come as messages; 'forget' drops those that are left.
import { type Fault, startMockServer } from '@oxide/mock-server';

const server = await startMockServer({ recordRequests: false });
process.on('message', (message: Fault | 'forget') => {
  if (message === 'forget') server.reset();
  else server.fault(message);
  process.send!('done');
});
process.once('disconnect', () => void server.close());
process.send!(server.url);
