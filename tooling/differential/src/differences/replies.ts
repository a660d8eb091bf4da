import { type DifferenceArea, inEach } from './meant-difference.ts';

export const replyDifferences: DifferenceArea = {
  title: 'Replies, pages and streams',
  differences: [
    {
      what: 'A body of many JSON values, as of `application/jsonl`, is text.',
      why: 'The official client tries to read it as one value, and fails.',
      scenarios: inEach(['error', 'result'], 'reply: JSON lines'),
    },
    {
      what: 'The `type` of a response is `default`, not `basic`.',
      why: 'It is made when somebody asks for one, which is most of the speed, and a platform makes no other.',
      scenarios: inEach(['result.type'], 'download: what a response tells'),
    },
    {
      what: 'A response without an output, or with odd items, comes through; `output_text` is made of what is there.',
      why: 'Servers that resemble the API leave things out; the official client throws a `TypeError`.',
      scenarios: inEach(
        ['error', 'result'],
        'hostile: a response without output',
        'hostile: a response with output null',
        'hostile: a response with output as an object',
        'hostile: a response with items that are null',
        'hostile: a response with a message without content',
        'hostile: a response with content that is null',
        'hostile: a response that is null',
        'hostile: a response that is a text',
      ),
    },
    {
      what: '`output_text` is made of texts alone.',
      why: 'A number or a text in place of the output is none.',
      scenarios: inEach(
        ['result'],
        'hostile: a response with output as a text',
        'hostile: a response with text that is a number',
      ),
    },
    {
      what: 'A list whose cursor was there before is at its end.',
      why: 'Some servers say `has_more` for ever, and the loop would not end.',
      scenarios: inEach(['requests', 'result'], 'pages: the same page again and again'),
    },
    {
      what: 'A page whose `data` is no list has no items.',
      why: 'The official client throws a `TypeError`, or gives the characters of a text.',
      scenarios: {
        ...inEach(['result'], 'pages: data that is an object', 'pages: data that is a text'),
        ...inEach(['error', 'result'], 'pages: a body that is null'),
      },
    },
    {
      what: 'The request and the response of a page (`options`, `response`, `body`) are not enumerable.',
      why: 'Whoever logs a page would log the headers of the request.',
      scenarios: inEach(['result'], 'pages: the members that a page shows'),
    },
    {
      what: 'An event without data is no item of a stream.',
      why: 'Servers send them to keep a connection alive; the official client throws a `SyntaxError`.',
      scenarios: inEach(
        ['result'],
        'stream: event without data',
        'stream: data that is empty',
        'stream: data without a colon',
      ),
    },
    {
      what: 'A stream of a reply without content has no items.',
      why: 'There is nothing to fail.',
      scenarios: inEach(['result.ended'], 'stream: no content'),
    },
    {
      what: 'An event that is no JSON is not logged besides.',
      why: 'The error tells it.',
      scenarios: inEach(['result.levels'], 'log: an event that is no JSON'),
    },
  ],
};
