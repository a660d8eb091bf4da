import { createReadStream } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasUploadable, toStreamingFile } from '../../src/uploads/index.ts';

describe('hasUploadable', () => {
  const generator = (async function* () {})();
  const readStream = createReadStream('/dev/null');
  const files = {
    File: new File([], 'a'),
    Blob: new Blob([]),
    Response: new Response(),
    'web stream': new ReadableStream(),
    'async iterable': generator,
    'fs.ReadStream': readStream,
    'streaming file': toStreamingFile(generator, 'a'),
    'raw bytes': new Uint8Array(1),
    ArrayBuffer: new ArrayBuffer(1),
  };
  for (const [kind, file] of Object.entries(files)) {
    it(`finds a ${kind} at any depth`, () => {
      expect([file, [file], { a: { b: [1, { c: file }] } }].map(hasUploadable)).toEqual([true, true, true]);
      readStream.destroy();
    });
  }

  it('finds none in plain data', () => {
    const values = [
      null,
      undefined,
      'file',
      5,
      [],
      {},
      { a: [{ b: null }], size: 3, type: 'x', url: 'y' },
      new Date(),
    ];
    expect(values.filter(hasUploadable)).toEqual([]);
  });

  it('looks at own properties only', () => {
    expect(hasUploadable(Object.create({ file: new Blob([]) }))).toBe(false);
  });

  it('comes to an end in a value that contains itself', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(hasUploadable(circle)).toBe(false);
  });
});
