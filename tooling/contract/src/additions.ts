import type { Operation } from '@oxide/codegen';
import type { Call } from './call.ts';

/** What a method sends as body: what it was given, but for these. */
export function withRequestAdditions({ sdk }: Operation, { body }: Call): unknown {
  const fields = body as Record<string, unknown>;
  switch (sdk) {
    case 'embeddings.create':
      // A third of the bytes of decimal numbers.
      return { encoding_format: 'base64', ...fields };
    case 'realtime.calls.create':
      // An offer alone needs no form.
      return Object.keys(fields).join() === 'sdp' ? fields.sdp : body;
    default:
      return body;
  }
}

/** What a method gives: the JSON body that was sent, but for these. */
export function withResultAdditions(operation: Operation, call: Call, sent: unknown): unknown {
  switch (operation.sdk) {
    case 'responses.create':
    case 'responses.retrieve':
    case 'beta.responses.create':
    case 'beta.responses.retrieve':
      return withOutputText(sent as Reply);
    case 'embeddings.create':
      return call.body && 'encoding_format' in (call.body as object) ? sent : withVectors(sent as Embeddings);
    default:
      return sent;
  }
}

interface Reply {
  output?: { type: string; content?: { type: string; text?: string }[] }[];
}

function withOutputText(reply: Reply): unknown {
  const contents = (reply.output ?? []).flatMap((item) =>
    item.type === 'message' ? (item.content ?? []) : [],
  );
  const texts = contents.flatMap((content) => (content.type === 'output_text' ? [content.text] : []));
  return { ...reply, output_text: texts.join('') };
}

interface Embeddings {
  data: { embedding: string }[];
}

/** Vectors are asked for as base64 unless the caller says otherwise, and decoded. */
function withVectors(reply: Embeddings): unknown {
  const data = reply.data.map((item) => {
    const bytes = Uint8Array.from(Buffer.from(item.embedding, 'base64'));
    return { ...item, embedding: [...new Float32Array(bytes.buffer)] };
  });
  return { ...reply, data };
}
