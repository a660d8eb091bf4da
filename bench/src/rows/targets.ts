import type { RatioTarget } from './row.ts';

/** What `oxide` may take at most, as a part of what the official client and the floor take. */
export function atMost({ openai, floor }: { openai: number; floor?: number }): readonly RatioTarget[] {
  return [
    { column: 'oxide', of: 'openai', atMost: openai },
    ...(floor === undefined ? [] : [{ column: 'oxide', of: 'floor', atMost: floor } as const]),
  ];
}
