import { type DifferenceArea, inEach } from './meant-difference.ts';

export const chatDifferences: DifferenceArea = {
  title: 'Helpers of chat completions',
  differences: [
    {
      what: 'When calls of tools are streamed by turns, `tool_calls.function.arguments.done` comes for each call once, with all of its arguments.',
      why: 'The official helper says so at each turn, and parses arguments that are cut.',
      scenarios: inEach(['result.events'], 'chat stream: two calls by turns'),
    },
    {
      what: 'Structured content that is no JSON fails the stream when it is whole.',
      why: 'Its events tell the text until then.',
      scenarios: inEach(['result.events'], 'parsed chat stream: no JSON at all'),
    },
    {
      what: 'Structured content may be nested more than 128 levels deep.',
      why: 'It is read in linear time however deep it is.',
      scenarios: inEach(['result'], 'bounds: structured content of a thousand levels'),
    },
    {
      what: 'A stream may leave out indexes, types, roles and choices.',
      why: 'Servers that resemble the API do; what is missing is plain from the rest.',
      scenarios: inEach(
        ['result'],
        'hostile chat stream: no choice index',
        'hostile chat stream: a choice that is left out',
        'hostile chat stream: tool calls without an index',
        'hostile chat stream: a tool call without a type',
        'hostile chat stream: tool calls that leave a gap',
        'hostile chat stream: choices that are missing',
        'hostile chat stream: choices that are null',
        'hostile chat stream: choices with null in them',
        'hostile chat stream: tool calls with null in them',
        'hostile chat stream: a chunk that is empty',
        'hostile chat stream: chunks that are no objects',
        'hostile chat stream: a chunk that is null',
        'hostile chat stream: no role',
        'hostile chat stream: a finish alone',
      ),
    },
    {
      what: 'A whole message in place of a delta is told by events.',
      why: 'Whoever listens would miss its text.',
      scenarios: inEach(['result.events'], 'hostile chat stream: a message in place of a delta'),
    },
    {
      what: 'Content, refusals, roles, arguments and log probabilities of a wrong type fail the stream.',
      why: 'The official helper makes texts such as `[object Object]` of them.',
      scenarios: inEach(
        ['result'],
        'hostile chat stream: content that is a number',
        'hostile chat stream: content that is an object',
        'hostile chat stream: content that is a list',
        'hostile chat stream: a refusal that is a number',
        'hostile chat stream: a role that is a number',
        'hostile chat stream: arguments that are an object',
        'hostile chat stream: log probabilities whose content is a text',
      ),
    },
    {
      what: 'A delta, log probabilities or a usage that are a text count for nothing.',
      why: 'The official helper takes a text for a list of its characters, and adds up `NaN`.',
      scenarios: inEach(
        ['result'],
        'hostile chat stream: a delta that is a text',
        'hostile chat stream: log probabilities that are a text',
        'hostile chat stream: usage that is a text',
      ),
    },
    {
      what: 'A completion without `choices` is parsed to one with none.',
      why: 'The official helper throws a `TypeError`.',
      scenarios: {
        ...inEach(['error', 'result'], 'parse: choices that are missing'),
        ...inEach(['result'], 'run tools: a reply whose choices are missing'),
      },
    },
  ],
};
