import { type DifferenceArea, inEach } from './meant-difference.ts';

export const assistantDifferences: DifferenceArea = {
  title: 'Helpers of assistants',
  differences: [
    {
      what: 'An event of a message that brings no delta is told as `event` alone.',
      why: 'It adds nothing; the official helper throws a `TypeError`.',
      scenarios: inEach(['result'], 'assistant stream: hostile: no delta'),
    },
    {
      what: 'An event of a run without the run fails the stream.',
      why: 'Listeners would be given what is no run.',
      scenarios: inEach(
        ['result'],
        'assistant stream: hostile: events without data',
        'assistant stream: hostile: data that is a text',
      ),
    },
    {
      what: '`AssistantStream.accumulateDelta` leaves a member for which the delta has `null`.',
      why: '`null` adds nothing; the official helper throws a `TypeError`.',
      scenarios: inEach(['result.5'], 'assistant stream: accumulateDelta'),
    },
  ],
};
