import { createHash } from 'node:crypto';

export interface MultipartPart {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
  readonly content: string;
}

/** Reads parts by the boundary alone, so that what a client got wrong shows. */
export function readMultipart(contentType: string, body: Buffer): MultipartPart[] {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1] ?? '';
  return body
    .toString('latin1')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => readPart(part));
}

function readPart(part: string): MultipartPart {
  const end = part.indexOf('\r\n\r\n');
  const head = Buffer.from(part.slice(0, end), 'latin1').toString('utf8');
  const bytes = Buffer.from(part.slice(end + 4, -2), 'latin1');
  const filename = /filename="([^"]*)"/.exec(head)?.[1];
  const type = /content-type: *(.*)/i.exec(head)?.[1];
  return {
    name: /[ ;]name="([^"]*)"/.exec(head)?.[1] ?? '',
    ...(filename === undefined ? {} : { filename }),
    ...(type === undefined ? {} : { contentType: type }),
    content:
      bytes.length > 1_000
        ? `${bytes.length} bytes ${createHash('sha1').update(bytes).digest('hex')}`
        : bytes.toString('utf8'),
  };
}
