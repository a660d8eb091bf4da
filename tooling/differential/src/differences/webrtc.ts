import { type DifferenceArea, inEach } from './meant-difference.ts';

/** Sentences of the package. What the platform or the program says is the same in both. */
const SENTENCES =
  /^(The (WebRTC|data channel) |WebRTC (setup|requires) |Could not (establish|create|send) the WebRTC |Received an invalid WebRTC |connect\(\) may |timeoutMs must )/;

export const webrtcDifferences: DifferenceArea = {
  title: 'WebRTC',
  differences: [
    {
      what: 'A `WebRTCError` is told in other words.',
      why: 'As everywhere: its `code` and `phase` are what programs can rely on.',
      explains: ({ field, official, ours, error }) =>
        error?.$error[0] === 'WebRTCError' &&
        field.endsWith('.message') &&
        SENTENCES.test(String(official)) &&
        String(ours) !== '',
    },
    {
      what: 'A `WebRTCError` that is spread, or written as JSON, has no `cause` and no `name`.',
      why: 'The cause may hold what must not be logged. It is `error.cause` all the same.',
      scenarios: inEach(['result.outcome.cause', 'result.outcome.name'], 'webrtc: an error as JSON'),
    },
  ],
};
