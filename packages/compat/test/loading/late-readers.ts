// In a process of its own, where the code of the helper streams first can't be loaded and then never comes. Prints what becomes of what they were given.
import { registerHooks } from 'node:module';
import { AssistantStream } from '@oxide/beta';
import { ChatCompletionStream } from '@oxide/chat';
import { ResponseStream } from '@oxide/responses';

const LATE = /\/(?:run-tracker|completion-reader|reading)\.ts$/;
let isDown = true;
registerHooks({
  resolve(specifier, context, next) {
    if (isDown && LATE.test(specifier)) throw new Error('The network is down');
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!LATE.test(url)) return next(url, context);
    return { format: 'module', source: 'await new Promise(() => {});', shortCircuit: true };
  },
});

interface Run {
  done(): Promise<void>;
  abort(): void;
}
type Open = (readable: ReadableStream<Uint8Array>) => Run;
const opens: Record<string, Open> = {
  assistant: (readable) => AssistantStream.fromReadableStream(readable),
  chat: (readable) => ChatCompletionStream.fromReadableStream(readable),
  response: (readable) => ResponseStream.fromReadableStream(readable),
};

async function outcomeOf(open: Open, whenOpen: (run: Run) => void = () => {}): Promise<[string, string]> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const run = open(new ReadableStream({ cancel: () => resolve('closed') }));
  whenOpen(run);
  const failure = await run.done().then(
    () => 'none',
    (error: Error) => `${error.constructor.name}: ${error.message}`,
  );
  return [failure, await promise];
}

const rejections: string[] = [];
process.on('unhandledRejection', (reason) => rejections.push(String(reason)));
const failed: Record<string, [string, string]> = {};
const stopped: Record<string, [string, string]> = {};
for (const [name, open] of Object.entries(opens)) failed[name] = await outcomeOf(open);
isDown = false;
for (const [name, open] of Object.entries(opens))
  stopped[name] = await outcomeOf(open, (run) => setImmediate(() => run.abort()));
const outcome = { failed, stopped, rejections };
export type Outcome = typeof outcome;
process.stdout.write(JSON.stringify(outcome));
process.exit();
