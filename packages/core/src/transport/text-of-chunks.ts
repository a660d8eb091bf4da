const BYTE_ORDER_MARK = 0xfeff;
const STREAM = { stream: true } as const;

/** What Node's `Buffer` has. */
interface BufferLike {
  utf8Slice?(start: number, end: number): string;
}

/**
 * UTF-8 text of chunks that are cut anywhere, inside a character too. On Node a chunk is a `Buffer`, whose own decoding
 * takes half the time of a `TextDecoder`'s: it does the chunks that begin and end between two characters.
 */
export class TextOfChunks {
  #decoder: TextDecoder | undefined;
  /** The decoder may hold the beginning of a character. */
  #isCut = false;
  #isFirst = true;

  decode(bytes: Uint8Array): string {
    if (bytes.length === 0) return '';
    // A character in ASCII ends any other before it, finished or not.
    const endsCut = bytes[bytes.length - 1]! >= 0x80;
    const { utf8Slice } = bytes as BufferLike;
    const text =
      utf8Slice === undefined || endsCut || this.#isCut
        ? this.#getDecoder().decode(bytes, STREAM)
        : utf8Slice.call(bytes, 0, bytes.length);
    this.#isCut = endsCut;
    return this.#isFirst ? this.#withoutMark(text) : text;
  }

  /** The bytes ended: a character that was cut off is one that can't be decoded. */
  end(): string {
    return this.#decoder?.decode() ?? '';
  }

  #getDecoder(): TextDecoder {
    // The mark of one that is made in the middle of the text is no mark.
    this.#decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
    return this.#decoder;
  }

  #withoutMark(text: string): string {
    if (text === '') return text;
    this.#isFirst = false;
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  }
}
