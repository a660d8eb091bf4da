import { type DifferenceArea, inEach } from './meant-difference.ts';

export const toolRunnerDifferences: DifferenceArea = {
  title: 'The runner of responses',
  differences: [
    {
      what: 'What stands in a request for calls that were left out, and before a summary, is worded otherwise.',
      why: 'These texts are our own; they tell the model the same.',
      explains: ({ field, official }) =>
        /^requests\.\d+\.body\.value\.input\.\d+\.content$/.test(field) &&
        /^(Runner receipt|Caller summary of omitted)/.test(String(official)),
    },
    {
      what: 'A reply without a whole list of items is refused as a reply, and not told as a failed request.',
      why: 'The request has succeeded; the official client fails when it reads the text of the reply.',
      scenarios: inEach(
        ['result.ended.threw.isPrivate', 'result.log.0'],
        'tool runner: hostile: an item that is null',
        'tool runner: hostile: an output that is no array',
        'tool runner: hostile: an output that is null',
        'tool runner: hostile: a reply that is no object',
        'tool runner: hostile: a reply that is null',
      ),
    },
    {
      what: 'The error for an MCP server whose address is none does not show the address.',
      why: 'It may hold a credential; the error of the platform shows it.',
      scenarios: inEach(
        ['result.ended.threw.input'],
        'tool runner: ledger: an MCP server whose address is none',
      ),
    },
  ],
};
