import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Measured } from './measure-made.ts';

/** With those of the dispatcher and of the program. A ceiling: lower it when a call makes fewer. */
const PROMISES_PER_CALL = 21;
/** One by the dispatcher's `await`, two by `for await`, and the one that the stream makes. */
const PROMISES_PER_EVENT = 4;
/** One by the list, two by `for await`. */
const PROMISES_PER_ITEM = 3;
/** Of the attempt, of the first event, of the others, and of the end behind the sentinel. */
const TIMERS_PER_STREAM = 4;
const LONGEST_CHARACTER = 4;

let measured: Measured;

beforeAll(async () => {
  const program = join(import.meta.dirname, 'measure-made.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@oxide/source', program]);
  measured = JSON.parse(stdout) as Measured;
}, 60_000);

describe('a call and its reply', () => {
  it('make no object of the web platform, one timer, no copy, and text of each byte once', () => {
    const { calls, replyBytes, once } = measured;
    const { promises: _, ...others } = once;
    expect(others).toEqual({ objects: {}, timers: calls, copiedBytes: 0, decodedBytes: calls * replyBytes });
  });

  it('make few promises', () => {
    const { calls, once, twice } = measured;
    expect((twice.promises - once.promises) / calls).toBeLessThanOrEqual(PROMISES_PER_CALL);
  });

  it('copy nothing but characters that are cut when the reply comes in pieces', () => {
    const { calls, replyBytes, cuts, inPieces } = measured;
    expect(inPieces.objects).toEqual({});
    expect(inPieces.timers).toBe(calls);
    expect(inPieces.decodedBytes).toBe(calls * replyBytes);
    expect(inPieces.copiedBytes / calls).toBeLessThanOrEqual(LONGEST_CHARACTER * cuts);
  });
});

describe('a stream', () => {
  it('makes no object of the web platform, and as many timers for a thousand events as for ten', () => {
    for (const made of [measured.streamOf10, measured.streamOf1100]) {
      expect(made.objects).toEqual({});
      expect(made.copiedBytes).toBe(0);
      expect(made.timers).toBeLessThanOrEqual(TIMERS_PER_STREAM);
    }
  });

  it('makes text of each byte once', () => {
    expect(measured.streamOf100.decodedBytes).toBe(measured.streamBytes);
  });

  it('makes few promises per event', () => {
    const { streamOf100, streamOf1100 } = measured;
    expect((streamOf1100.promises - streamOf100.promises) / 1_000).toBeLessThanOrEqual(PROMISES_PER_EVENT);
  });
});

describe('a list', () => {
  it('makes no object of the web platform for its pages', () => {
    expect(measured.listOf100.objects).toEqual({});
  });

  it('makes few promises per item', () => {
    const { listOf100, listOf1100 } = measured;
    expect((listOf1100.promises - listOf100.promises) / 1_000).toBeLessThanOrEqual(PROMISES_PER_ITEM);
  });
});
