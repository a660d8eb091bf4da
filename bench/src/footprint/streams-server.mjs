// Answers each request with one event of a stream that stays open. Tells its URL, and ends with its parent.
import { createServer } from 'node:http';

const event = JSON.stringify({ type: 'response.output_text.delta', delta: 'Iron', sequence_number: 1 });
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`event: response.output_text.delta\ndata: ${event}\n\n`);
  });
});
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`));
process.once('disconnect', () => process.exit());
