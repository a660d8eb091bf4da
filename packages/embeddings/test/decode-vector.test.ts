import { OpenAIError } from '@oxide/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeVector } from '../src/decode-vector.ts';
import { toBase64 } from './support/to-base64.ts';

// As strict as the standard's.
function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

const platforms = {
  Buffer: () => {},
  'Uint8Array.fromBase64': () => {
    vi.stubGlobal('Buffer', undefined);
    vi.stubGlobal('Uint8Array', Object.assign(class extends Uint8Array {}, { fromBase64 }));
  },
  atob: () => {
    vi.stubGlobal('Buffer', undefined);
    vi.stubGlobal('Uint8Array', Object.assign(class extends Uint8Array {}, { fromBase64: undefined }));
  },
};

const numbers = [0, -0, 1, -1.5, 2 ** -149, 3.4028234663852886e38, 0.10000000149011612];
const good = toBase64(numbers);
const long = Array.from({ length: 3_072 }, (_, index) => Math.fround(Math.sin(index)));
const longText = toBase64(long);

// Nothing is awaited while the globals are changed: other tests run in this process.
afterEach(() => vi.unstubAllGlobals());

for (const [name, become] of Object.entries(platforms)) {
  const decode = (text: string) => {
    become();
    try {
      return decodeVector(text, 3);
    } finally {
      vi.unstubAllGlobals();
    }
  };

  describe(`with ${name}`, () => {
    it('gives the numbers bit by bit', () => {
      expect(decode(good)).toEqual(numbers);
      expect(decode(longText)).toEqual(long);
      expect(decode(toBase64([Number.NaN, Number.POSITIVE_INFINITY]))).toEqual([
        Number.NaN,
        Number.POSITIVE_INFINITY,
      ]);
      expect(decode('')).toEqual([]);
    });

    it('takes base64 without its padding', () => {
      expect(good.endsWith('=')).toBe(true);
      expect(decode(good.replace(/=+$/, ''))).toEqual(numbers);
    });

    it('refuses what is no base64, naming the index', () => {
      const spaced = `${good.slice(0, 8)} ${good.slice(8)}`;
      for (const text of ['!!!!', 'ÄÖÜß', spaced, `${longText}A`, `AA==${good}`, '====', `${good}\0`]) {
        expect(() => decode(text), text.slice(0, 20)).toThrow(OpenAIError);
        expect(() => decode(text), text.slice(0, 20)).toThrow(/^data\[3\]\.embedding is not base64/);
      }
    });

    it('refuses bytes that are no whole count of numbers', () => {
      expect(() => decode(longText.slice(0, -4))).toThrow(
        /^data\[3\]\.embedding is cut: it holds 12285 bytes/,
      );
      expect(() => decode('AAA=')).toThrow(/it holds 2 bytes/);
    });
  });
}
