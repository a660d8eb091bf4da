import { createReadStream, openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expectTypeOf, it } from 'vitest';
import { type ToFileInput, toFile, toStreamingFile, type Uploadable } from '../../src/uploads/index.ts';

describe('Uploadable', () => {
  it('takes what runtimes read files with', () => {
    expectTypeOf(createReadStream('a')).toExtend<Uploadable>();
    expectTypeOf(openAsBlob('a')).resolves.toExtend<Uploadable>();
    expectTypeOf<File>().toExtend<Uploadable>();
    expectTypeOf<Response>().toExtend<Uploadable>();
    expectTypeOf(Readable.from(['a'])).toExtend<Uploadable>();
    expectTypeOf<ReadableStream<Uint8Array>>().toExtend<Uploadable>();
    expectTypeOf<AsyncGenerator<string>>().toExtend<Uploadable>();
    expectTypeOf(toFile(new Uint8Array(1), 'a')).resolves.toExtend<Uploadable>();
    expectTypeOf(toStreamingFile(() => Readable.from(['a']), 'a')).toExtend<Uploadable>();
  });

  it('takes neither text, which may be a path, nor bytes, which have no name', () => {
    expectTypeOf<string>().not.toExtend<Uploadable>();
    expectTypeOf<Uint8Array>().not.toExtend<Uploadable>();
    expectTypeOf<Promise<File>>().not.toExtend<Uploadable>();
  });
});

describe('toFile', () => {
  it('takes files, responses, streams and bytes, and no text', () => {
    expectTypeOf(createReadStream('a')).toExtend<ToFileInput>();
    expectTypeOf<Response>().toExtend<ToFileInput>();
    expectTypeOf<ReadableStream<Uint8Array>>().toExtend<ToFileInput>();
    expectTypeOf<Buffer>().toExtend<ToFileInput>();
    expectTypeOf<DataView>().toExtend<ToFileInput>();
    expectTypeOf<ArrayBuffer>().toExtend<ToFileInput>();
    expectTypeOf<string>().not.toExtend<ToFileInput>();
  });
});
