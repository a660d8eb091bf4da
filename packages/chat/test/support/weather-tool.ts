import { ParsingToolFunction } from '@oxide/chat';

export interface Place {
  city: string;
}

export const parameters = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};

/** Arguments that the tool takes. */
export const ok = '{"city":"Rome"}';

export function parsePlace(text: string): Place {
  const value = JSON.parse(text);
  if (typeof value.city !== 'string') throw new TypeError('city is missing');
  return value;
}

/** A tool that keeps what it was given. */
export function weatherTool(run: (place: Place) => unknown = ({ city }) => ({ weather: `rain in ${city}` })) {
  const given: unknown[] = [];
  const tool = new ParsingToolFunction<Place>({
    name: 'weather',
    description: 'The weather of a city',
    parameters,
    parse: parsePlace,
    function: (place) => {
      given.push(place);
      return run(place);
    },
  });
  return { tool, given };
}
