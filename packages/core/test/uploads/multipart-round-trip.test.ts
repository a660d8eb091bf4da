import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStreamingFile } from '../../src/uploads/index.ts';
import { collectBytes, encodeForm, parseForm, readText } from './read-body.ts';

/** Pieces that have broken multipart encoders: line ends, quotes, escapes, headers and delimiters. */
const hostilePiece = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '"',
  '\\',
  '\0',
  '\t',
  '\u007f',
  ';',
  '=',
  '%',
  '%22',
  '--',
  '--oxide-',
  '"\r\nContent-Type: text/html\r\n\r\n',
  '"; filename="evil',
  '__proto__',
  'constructor',
  '\ud800',
  '\u2028',
  'é',
  '😀',
);
const hostileText = fc
  .array(fc.oneof(hostilePiece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
/** Halves of surrogate pairs become U+FFFD on their way. */
const asUTF8 = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  hostileText.map((text) => new TextEncoder().encode(text)),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const escaped = /[\u0000-\u001f\u007f\\]/g;

/** What a server that follows the HTML standard reads: the three escapes undone, other controls still escaped. */
function asReceived(name: string): string {
  const sent = asUTF8(name).replace(escaped, encodeURIComponent);
  return sent.replace(/%0d/gi, '\r').replace(/%0a/gi, '\n').replace(/%22/g, '"');
}

function cut(content: Uint8Array, cuts: number[]): Uint8Array[] {
  const ends = [...new Set(cuts.map((at) => at % (content.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => content.subarray(start, ends[index] ?? content.length));
}

async function* generate(chunks: Uint8Array[]) {
  yield* chunks;
}

describe('a parsed body', () => {
  it('has the names and values that were given, however hostile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 5 }), async (entries) => {
        const fields: Record<string, string> = Object.fromEntries(entries);
        const form = await parseForm(await encodeForm(fields));
        expect([...form]).toEqual(
          Object.entries(fields).map(([name, value]) => [asReceived(name), asUTF8(value)]),
        );
      }),
    );
  });

  it('has the files that were given, under the last segment of their names', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        hostileText.map((name) => `${name}.x`),
        bytes,
        async (field, name, content) => {
          const file = new File([content as Uint8Array<ArrayBuffer>], name);
          const form = await parseForm(await encodeForm({ [field]: file, after: 'text' }));
          const [[key, value], last] = [...form] as [[string, File], [string, string]];
          expect(key).toBe(asReceived(field));
          expect(value.name).toBe(asReceived(file.name.split(/[\\/]/).at(-1)!));
          expect(await value.bytes()).toEqual(new Uint8Array(content));
          expect(last).toEqual(['after', 'text']);
        },
      ),
    );
  });

  it('has no more header lines than parts that were given', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (field, name) => {
        const text = await readText(await encodeForm({ [field]: new File(['content'], `${name}.x`) }));
        expect(text.split('\r\n\r\n')).toHaveLength(2);
        expect(text.split('\r\n\r\n')[0]!.split(/[\r\n]+/)).toHaveLength(3);
      }),
    );
  });

  it('is the same whatever the chunks of a stream were', async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.array(fc.nat(), { maxLength: 10 }),
        fc.boolean(),
        async (content, cuts, sized) => {
          const chunks = cut(content, cuts);
          const size = sized ? content.length : undefined;
          const multipart = await encodeForm({
            file: toStreamingFile(() => generate(chunks), 'a.bin', { size }),
            blob: new Blob(chunks as Uint8Array<ArrayBuffer>[]),
          });
          expect(multipart.body.contentLength === undefined).toBe(!sized);
          const first = await collectBytes(multipart.body.open());
          expect(await collectBytes(multipart.body.open())).toEqual(first);
          const form = await parseForm(multipart);
          expect(await (form.get('file') as File).bytes()).toEqual(new Uint8Array(content));
          expect(await (form.get('blob') as File).bytes()).toEqual(new Uint8Array(content));
        },
      ),
    );
  });
});
