// In a process of its own, where the code of `uploadFile` first can't be loaded and then never comes. Prints what the calls gave.
import { registerHooks } from 'node:module';
import { Readable } from 'node:stream';
import { Client } from '@oxide/core';
import { type UploadFileOptions, type UploadFileParams, Uploads } from '@oxide/uploads';

let isDown = true;
registerHooks({
  resolve(specifier, context, next) {
    if (isDown && specifier.endsWith('/upload-file.ts')) throw new Error('The network is down');
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('/upload-file.ts')) return next(url, context);
    return { format: 'module', source: 'await new Promise(() => {});', shortCircuit: true };
  },
});

const rejections: string[] = [];
process.on('unhandledRejection', (reason) => rejections.push(String(reason)));
const uploads = new Uploads(new Client({ apiKey: 'sk-test' }));
const about = { purpose: 'batch', filename: 'name', mime_type: 'text/plain', bytes: 1 } as const;

async function failureOf(
  params: Partial<UploadFileParams>,
  options?: UploadFileOptions,
): Promise<[string, string]> {
  const source = new Readable({ read() {} });
  const closed = new Promise<string>((resolve) => source.once('close', () => resolve('closed')));
  const failure = await uploads.uploadFile(source, { ...about, ...params }, options).then(
    () => 'none',
    (error: Error) => `${error.constructor.name}: ${error.message}`,
  );
  return [failure, await closed];
}

function soon(): AbortSignal {
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return controller.signal;
}

const failed = await failureOf({});
isDown = false;
const outcome = {
  failed,
  ofParameter: await failureOf({ signal: soon() }),
  ofOption: await failureOf({}, { signal: soon() }),
  inTime: await failureOf({}, { totalTimeoutMs: 10 }),
  rejections,
};
export type Outcome = typeof outcome;
process.stdout.write(JSON.stringify(outcome));
process.exit();
