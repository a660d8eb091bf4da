#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startMockServer } from './index.ts';
import type { Compression, MockServerOptions } from './options.ts';

const usage = `Usage: oxide-mock-server [options]

Starts a local server that speaks the OpenAI API. Point a client at it by OPENAI_BASE_URL.

  --port <n>                 port to listen on; 0 takes any free one (8080)
  --host <address>           address to listen on (127.0.0.1)
  --tls                      https, with the test certificate
  --http2                    HTTP/2 by ALPN; implies --tls
  --api-key <key>            accept this key only; by default any key is accepted
  --no-auth                  accept requests without a key
  --stream-deltas <n>        number of text deltas in each stream
  --stream-delay-ms <n>      pause before each event
  --stream-batch-bytes <n>   join events into writes of at least so many bytes
  --compress <coding>        gzip, br or zstd, for requests that accept it
  --memoize                  answer equal requests with the same bytes (for benchmarks)
  --no-record                keep no requests
  --print-certificate        print the test certificate and exit
  --json                     print one line of JSON with url, origin, port and pid when ready
  --quiet                    print nothing when ready
  --help                     show this
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string' },
      tls: { type: 'boolean' },
      http2: { type: 'boolean' },
      'api-key': { type: 'string' },
      'no-auth': { type: 'boolean' },
      'stream-deltas': { type: 'string' },
      'stream-delay-ms': { type: 'string' },
      'stream-batch-bytes': { type: 'string' },
      compress: { type: 'string' },
      memoize: { type: 'boolean' },
      'no-record': { type: 'boolean' },
      'print-certificate': { type: 'boolean' },
      json: { type: 'boolean' },
      quiet: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (values['print-certificate']) {
    const { testCertificate } = await import('./test-certificate.ts');
    process.stdout.write(testCertificate.cert);
    return;
  }
  const options: MockServerOptions = {
    port: wholeNumber('port', values.port, 65_535),
    host: values.host,
    tls: values.tls,
    http2: values.http2,
    apiKey: values['no-auth'] ? false : values['api-key'],
    streamDeltas: wholeNumber('stream-deltas', values['stream-deltas']),
    streamDelayMs: wholeNumber('stream-delay-ms', values['stream-delay-ms']),
    streamBatchBytes: wholeNumber('stream-batch-bytes', values['stream-batch-bytes']),
    compress: coding(values.compress),
    memoize: values.memoize,
    recordRequests: !values['no-record'],
  };
  const server = await startMockServer(options);
  const { url, origin, port } = server;
  if (values.json) process.stdout.write(`${JSON.stringify({ url, origin, port, pid: process.pid })}\n`);
  else if (!values.quiet) process.stdout.write(`The mock server listens at ${url}. Stop it with Ctrl+C.\n`);
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // A program that forked this one takes it along when it ends, however it ends.
  process.once('disconnect', stop);
}

function wholeNumber(
  name: string,
  text: string | undefined,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text) || Number(text) > most)
    throw new Error(`--${name} takes a whole number from 0 to ${most}, not '${text}'.`);
  return Number(text);
}

function coding(text: string | undefined): Compression | undefined {
  if (text === undefined || text === 'gzip' || text === 'br' || text === 'zstd') return text;
  throw new Error(`--compress takes gzip, br or zstd, not '${text}'.`);
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`oxide-mock-server: ${message}\nSee oxide-mock-server --help.\n`);
  process.exitCode = 1;
});
