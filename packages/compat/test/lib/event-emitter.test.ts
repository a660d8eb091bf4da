import { EventEmitter as CoreEmitter, InternalEventEmitter } from '@oxide/compat/core/EventEmitter';
import { EventEmitter } from '@oxide/compat/lib/EventEmitter';
import { expect, it } from 'vitest';

type Events = {
  open: () => void;
  word: (text: string) => void;
  pair: (left: number, right: number) => void;
  error: (error: Error) => void;
};

class Told extends EventEmitter<Events> {
  tell = this._emit;
  has = this._hasListener;
}

it('calls listeners in their order, each as often as it was added', () => {
  const told = new Told();
  const heard: string[] = [];
  const listener = (text: string) => void heard.push(text);
  told.on('word', listener).on('word', listener).once('word', listener);
  told.tell('word', 'iron');
  told.off('word', listener);
  told.tell('word', 'rain');
  expect(heard).toEqual(['iron', 'iron', 'iron', 'rain']);
  expect([told.has('word'), told.has('pair')]).toEqual([true, false]);
});

it('calls all listeners though one fails, and throws what the first one threw', () => {
  const told = new Told();
  const heard: string[] = [];
  const fail = (name: string) => () => {
    heard.push(name);
    throw new Error(name);
  };
  told.on('word', fail('first')).on('word', fail('second'));
  expect(() => told.tell('word', 'iron')).toThrow('first');
  expect(heard).toEqual(['first', 'second']);
});

it('waits for an event: nothing, its parameter, or all of them', async () => {
  const told = new Told();
  const waiting = [told.emitted('open'), told.emitted('word'), told.emitted('pair')] as const;
  told.tell('open');
  told.tell('word', 'iron');
  told.tell('pair', 1, 2);
  expect(await Promise.all(waiting)).toEqual([undefined, 'iron', [1, 2]]);
  const [word, error] = [told.emitted('word'), told.emitted('error')];
  told.tell('error', new Error('gone'));
  await expect(word).rejects.toThrow('gone');
  expect((await error).message).toBe('gone');
});

it('may be told from outside where it is internal', () => {
  const emitter = new InternalEventEmitter<Events>();
  const heard: string[] = [];
  emitter.on('word', (text) => void heard.push(text));
  emitter._emit('word', 'iron');
  expect(heard).toEqual(['iron']);
  expect(emitter).toBeInstanceOf(CoreEmitter);
  expect(CoreEmitter).toBe(EventEmitter);
});
