import { describe, expect, it } from 'vitest';
import { unpackedSize } from '../src/installed-size.ts';

function member(size: number, type = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write('package/file');
  header.write(size.toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  return Buffer.concat([header, Buffer.alloc(Math.ceil(size / 512) * 512)]);
}

describe('the unpacked size of a tarball', () => {
  it('is that of its files, without headers, padding and the end', () => {
    const archive = Buffer.concat([
      member(1),
      member(512),
      member(0, '5'),
      member(1_000),
      Buffer.alloc(1024),
    ]);
    expect(unpackedSize(archive)).toBe(1_513);
  });

  it('leaves out headers that only describe the next file', () => {
    expect(unpackedSize(Buffer.concat([member(40, 'x'), member(7), Buffer.alloc(1024)]))).toBe(7);
  });
});
