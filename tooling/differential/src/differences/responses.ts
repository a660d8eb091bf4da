import { type DifferenceArea, inEach } from './meant-difference.ts';

export const responseDifferences: DifferenceArea = {
  title: 'Helpers of responses',
  differences: [
    {
      what: 'A stream that ends without an event that ends the response is an error.',
      why: 'The official helper gives a response that is cut as if it were whole.',
      scenarios: inEach(['result'], 'response stream: an end without a terminal event'),
    },
    {
      what: 'After the event that ends the response nothing can fail or change it.',
      why: 'It is complete; a connection that breaks then, and events that follow, are of no matter.',
      scenarios: inEach(
        ['result'],
        'response stream: a cut after the end',
        'hostile response stream: events after the end',
      ),
    },
    {
      what: 'A refusal has no `parsed`.',
      why: 'There is nothing to parse; its type has no such member.',
      scenarios: inEach(['result.outcomes.1.output.0.content.0.parsed'], 'response stream: a refusal'),
    },
    {
      what: 'Events that are not known are told and change nothing.',
      why: 'A program must not break when the API has a new event.',
      scenarios: {
        ...inEach(
          ['result'],
          'hostile response stream: an event that is not known',
          'hostile response stream: an event of another family',
        ),
        ...inEach(['requests', 'result'], 'tool runner: mixed: a stream with an event that is not known'),
      },
    },
    {
      what: 'A stream may begin with its end, and leave out ids of items.',
      why: 'Servers that resemble the API do; what is missing is plain from the rest.',
      scenarios: inEach(
        ['result'],
        'hostile response stream: completed at once',
        'hostile response stream: an item without an id',
        'hostile response stream: a delta without an item',
      ),
    },
    {
      what: 'A delta that is no text fails the stream.',
      why: 'The official helper makes texts such as `[object Object]` and `undefined` of it.',
      scenarios: inEach(
        ['result'],
        'hostile response stream: a delta that is a number',
        'hostile response stream: a delta that is missing',
        'hostile response stream: a delta that is an object',
      ),
    },
    {
      what: 'A response without an output is parsed to one with none.',
      why: 'The official helper throws a `TypeError`.',
      scenarios: inEach(
        ['error', 'result'],
        'parse a response: no output at all',
        'parse a response: an output that is null',
      ),
    },
  ],
};
