/** Function and custom tools as the Responses API takes them. */
export const cityTool = {
  type: 'function',
  name: 'get_weather',
  description: 'Current weather of a city',
  strict: true,
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' }, unit: { type: 'string', enum: ['celsius', 'fahrenheit'] } },
    required: ['city', 'unit'],
    additionalProperties: false,
  },
};

export const orderTool = {
  type: 'function',
  name: 'find_order',
  description: 'Looks an order up',
  strict: false,
  parameters: { type: 'object', properties: { id: { type: 'integer' } } },
};

export const sqlTool = { type: 'custom', name: 'run_sql', description: 'Runs SQL' };

/** The same as chat completions take them. */
export function chatTool({ type, ...tool }: { type: string; name: string }): object {
  return { type, [type]: tool };
}
