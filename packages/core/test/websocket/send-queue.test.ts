import { SendQueue, utf8Length } from '@oxide/core/websocket';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const sendAll = (queue: SendQueue<unknown>): (string | Uint8Array)[] => {
  const sent: (string | Uint8Array)[] = [];
  queue.flush(
    (frame) => void sent.push(frame),
    () => true,
  );
  return sent;
};

describe('messages that wait', () => {
  it('are sent in their order, as they were when they came', () => {
    const queue = new SendQueue({ maxBytes: 1_000 });
    const event = { type: 'a', list: [1] };
    const bytes = new Uint8Array([1, 2]);
    expect(queue.enqueue(event)).toBe(true);
    expect(queue.enqueueRaw(bytes)).toBe(true);
    expect(queue.enqueueRaw('text')).toBe(true);
    expect(
      queue.enqueueRaw([new Uint8Array([1]), new DataView(new Uint8Array([9, 8, 7]).buffer, 1, 2)]),
    ).toBe(true);
    event.list.push(2);
    bytes[0] = 9;
    expect(sendAll(queue)).toEqual([
      '{"type":"a","list":[1]}',
      new Uint8Array([1, 2]),
      'text',
      new Uint8Array([1, 8, 7]),
    ]);
    expect(queue.isEmpty).toBe(true);
    expect(sendAll(queue)).toEqual([]);
  });

  it('have so much room, in bytes of UTF-8', () => {
    const queue = new SendQueue({ maxBytes: 10 });
    expect(queue.enqueueRaw('üüüü')).toBe(true);
    expect(queue.enqueueRaw('abc')).toBe(false);
    expect(queue.enqueueRaw(new ArrayBuffer(2))).toBe(true);
    expect(queue.enqueueRaw('')).toBe(true);
    sendAll(queue);
    expect(queue.enqueueRaw('0123456789')).toBe(true);
    queue.drain();
    expect(queue.enqueueRaw('0123456789x')).toBe(false);
  });

  it('may be one that is too long, when no other waits and it is wanted', () => {
    const queue = new SendQueue({ maxBytes: 2, takesOneOversized: true });
    expect(queue.enqueueRaw('long')).toBe(true);
    expect(queue.enqueueRaw('')).toBe(false);
    sendAll(queue);
    expect(queue.enqueueRaw('long again')).toBe(true);
  });

  it('are given back as what they were', () => {
    const queue = new SendQueue({ maxBytes: 1_000 });
    queue.enqueue({ type: 'a' });
    queue.enqueueRaw('{"type":"b"}');
    expect(queue.drain()).toEqual([
      { type: 'message', message: { type: 'a' } },
      { type: 'raw', data: '{"type":"b"}' },
    ]);
    expect(queue.isEmpty).toBe(true);
  });

  it('have to be JSON', () => {
    const queue = new SendQueue({ maxBytes: 1_000 });
    expect(() => queue.enqueue(undefined)).toThrow(TypeError);
    expect(() => queue.enqueue({ count: 1n })).toThrow(TypeError);
    expect(queue.isEmpty).toBe(true);
  });

  it('are not sent twice when sending fails, and those behind wait on', () => {
    const queue = new SendQueue({ maxBytes: 1_000 });
    for (const text of ['one', 'two', 'three']) queue.enqueueRaw(text);
    const sent: unknown[] = [];
    const send = (frame: unknown) => {
      sent.push(frame);
      if (frame === 'two') throw new Error('broken');
    };
    expect(() => queue.flush(send, () => true)).toThrow('broken');
    expect(queue.isFlushing).toBe(false);
    expect(sendAll(queue)).toEqual(['three']);
    expect(sent).toEqual(['one', 'two']);
  });

  it('stop when nothing can be sent any more, and take what comes meanwhile', () => {
    const queue = new SendQueue({ maxBytes: 1_000 });
    queue.enqueueRaw('one');
    queue.enqueueRaw('two');
    const sent: unknown[] = [];
    queue.flush(
      (frame) => {
        expect(queue.isFlushing).toBe(true);
        sent.push(frame);
        if (frame === 'one') queue.enqueueRaw('three');
        // Within, it does nothing.
        queue.flush(
          () => sent.push('twice'),
          () => true,
        );
      },
      () => sent.length < 3,
    );
    expect(sent).toEqual(['one', 'two', 'three']);
    queue.enqueueRaw('four');
    queue.flush(
      () => sent.push('never'),
      () => false,
    );
    expect(queue.isEmpty).toBe(false);
  });
});

it('the length in UTF-8 is what an encoder gives', () => {
  const encoder = new TextEncoder();
  const text = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
      expect(utf8Length(value)).toBe(encoder.encode(value).length);
    }),
  );
});
