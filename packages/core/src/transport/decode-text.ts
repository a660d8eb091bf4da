const BYTE_ORDER_MARK = 0xfeff;

interface BufferLike {
  utf8Slice?(start: number, end: number): string;
}

/**
 * UTF-8 text of the chunks. On Node a chunk is a `Buffer`, whose own decoding of one chunk takes half the
 * time of a `TextDecoder`; several chunks need the decoder, which knows about characters cut in two.
 */
export function decodeText(chunks: readonly Uint8Array[]): string {
  if (chunks.length === 0) return '';
  const first = chunks[0]!;
  const { utf8Slice } = first as BufferLike;
  if (chunks.length === 1 && utf8Slice) {
    const text = utf8Slice.call(first, 0, first.length);
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  }
  const decoder = new TextDecoder();
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
