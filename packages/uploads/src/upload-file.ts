import type { RequestOptions } from '@oxide/core';
import { abortable, type BoundedWait, toStreamingFile } from '@oxide/core/internal';
import { openContent, type UploadContent } from './content/upload-content.ts';
import type { Upload } from './generated/index.ts';
import { canPass, Halt } from './halt.ts';
import { type PartRange, placeFinished, planParts } from './plan-parts.ts';
import { type ResolvedParams, resolveParams } from './resolve-params.ts';
import { sendParts } from './send-parts.ts';
import type { UploadFileOptions, UploadFileParams, UploadSource } from './upload-file-params.ts';
import { UploadIncompleteError } from './upload-incomplete-error.ts';
import { UploadTally } from './upload-tally.ts';
import type { Uploads } from './uploads.ts';

/** An upload has an hour, and most outages are shorter than that: more tries than a call has. */
const partRetries = 5;
/** Whoever waits for a failure must not wait long for the tidying up; an upload also expires by itself. */
const cancelOptions: RequestOptions = { timeout: 10_000, maxRetries: 1 };

/** Everything that the parts need to know. */
interface Transfer {
  readonly uploads: Uploads;
  readonly content: UploadContent;
  readonly params: UploadFileParams;
  readonly resolved: ResolvedParams;
  readonly ranges: readonly PartRange[];
  readonly options: RequestOptions;
  readonly maxPartRetries: number;
  readonly halt: Halt;
}

/** The steps of `Uploads.uploadFile`, whose docstring is the contract. */
export async function uploadFile(
  uploads: Uploads,
  clientRetries: number,
  source: UploadSource,
  params: UploadFileParams,
  uploadOptions: UploadFileOptions,
  wait: BoundedWait,
): Promise<Upload> {
  const content = await openContent(source);
  const halt = new Halt(wait);
  try {
    const resolved = resolveParams(content, params);
    const { create, partSize } = resolved;
    const ranges = planParts(create.bytes, partSize);
    const finished = placeFinished(ranges, params.parts ?? []);
    // An idempotency key, say, would make the server take all parts for one.
    const { headers, query, timeout, maxRetries, fetchOptions } = uploadOptions;
    const options = { headers, query, timeout, maxRetries, fetchOptions, signal: halt.signal };
    const maxPartRetries = maxRetries ?? Math.max(partRetries, clientRetries);
    halt.throwIfFailed();
    const begin = () =>
      uploads.create(create, options).catch((error: unknown) => Promise.reject(halt.reasonFor(error)));
    const uploadID = params.uploadID ?? (await begin()).id;
    const report = (progress: Parameters<NonNullable<typeof params.onProgress>>[0]) => {
      try {
        params.onProgress?.(progress);
      } catch (error) {
        halt.fail(error);
      }
    };
    const tally = new UploadTally({ uploadID, partSize, totalBytes: create.bytes, finished, report });
    return await transfer(
      { uploads, content, params, resolved, ranges, options, maxPartRetries, halt },
      tally,
    );
  } finally {
    await content.close();
  }
}

async function transfer(run: Transfer, tally: UploadTally): Promise<Upload> {
  const { uploads, content, params, ranges, options, halt } = run;
  const { uploadID } = tally.state;
  try {
    tally.tell();
    await sendMissing(run, tally);
    halt.throwIfFailed();
    await abortable(() => content.finish(), halt.signal);
    const part_ids = tally.state.parts.map(({ id }) => id);
    const { md5 } = params;
    return await uploads.complete(uploadID, { part_ids, ...(md5 && { md5 }) }, options);
  } catch (error) {
    const cause = halt.reasonFor(error);
    if (params.keepOnFailure || canPass(cause))
      throw new UploadIncompleteError(tally.state, ranges.length, cause);
    await uploads.cancel(uploadID, { ...options, signal: undefined, ...cancelOptions }).catch(() => {});
    throw cause;
  }
}

async function sendMissing(
  { uploads, content, resolved, ranges, options, maxPartRetries, halt }: Transfer,
  tally: UploadTally,
): Promise<void> {
  const { uploadID } = tally.state;
  await sendParts({
    ranges: ranges.filter((range) => !tally.has(range)),
    content,
    concurrency: resolved.concurrency,
    halt,
    async send(range, open) {
      const size = range.end - range.start;
      const data = toStreamingFile(() => tally.count(range, open()), resolved.create.filename, { size });
      const part = await uploads.parts.create(uploadID, { data }, { ...options, maxRetries: maxPartRetries });
      tally.finish(range, part.id);
    },
  });
}
