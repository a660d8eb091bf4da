import type { PartRange } from './plan-parts.ts';
import type { FinishedPart, UploadProgress, UploadState } from './upload-file-params.ts';

interface TallyStart {
  readonly uploadID: string;
  readonly partSize: number;
  readonly totalBytes: number;
  /** By place. */
  readonly finished: ReadonlyMap<number, FinishedPart>;
  report(progress: UploadProgress): void;
}

/** Keeps count of what was sent. */
export class UploadTally {
  readonly #start: TallyStart;
  readonly #finished: Map<number, FinishedPart>;
  readonly #sent = new Map<number, number>();
  #bytesSent = 0;
  /** Made anew with each finished part, so that progress handed out stays as it was. */
  #parts: readonly FinishedPart[] = [];

  constructor(start: TallyStart) {
    this.#start = start;
    this.#finished = new Map(start.finished);
    for (const { bytes } of this.#finished.values()) this.#bytesSent += bytes;
    this.#sortParts();
  }

  get state(): UploadState {
    const { uploadID, partSize } = this.#start;
    return { uploadID, partSize, parts: this.#parts };
  }

  has({ index }: PartRange): boolean {
    return this.#finished.has(index);
  }

  tell(): void {
    const { totalBytes, report } = this.#start;
    report({ ...this.state, bytesSent: this.#bytesSent, totalBytes });
  }

  /** The bytes of one attempt of a part, counted as they are taken. */
  async *count(
    { index }: PartRange,
    chunks: AsyncIterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array, undefined, undefined> {
    this.#set(index, 0);
    for await (const chunk of chunks) {
      yield chunk;
      this.#set(index, (this.#sent.get(index) ?? 0) + chunk.byteLength);
      this.tell();
    }
  }

  finish({ index, start, end }: PartRange, id: string): void {
    this.#set(index, end - start);
    this.#finished.set(index, { id, index, bytes: end - start });
    this.#sortParts();
    this.tell();
  }

  #set(index: number, bytes: number): void {
    this.#bytesSent += bytes - (this.#sent.get(index) ?? 0);
    this.#sent.set(index, bytes);
  }

  #sortParts(): void {
    this.#parts = [...this.#finished.values()].sort((one, other) => one.index - other.index);
  }
}
