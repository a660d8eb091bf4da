import {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  isParseableResponseFormat,
  makeParseableResponseFormat,
  makeParseableResponseTool,
  makeParseableTextFormat,
  makeParseableTool,
  parseResponseFormatContent,
} from '@oxide/core/internal';
import { describe, expect, it } from 'vitest';

const schema = { type: 'object', properties: {}, required: [], additionalProperties: false };
const parameters = { ...schema };
const replaced = { toJSON: () => 'replaced' };

const responseFormat = {
  type: 'json_schema' as const,
  json_schema: { name: 'answer', strict: true, schema, ...replaced },
  ...replaced,
};
const textFormat = { type: 'json_schema' as const, name: 'answer', strict: true, schema, ...replaced };
const chatTool = { type: 'function' as const, function: { name: 'look_up', parameters, strict: true } };
const responsesTool = { type: 'function' as const, name: 'look_up', parameters, strict: true };

describe('a format that parses its own output', () => {
  it.each([
    ['response_format', makeParseableResponseFormat(responseFormat, Number)],
    ['text.format', makeParseableTextFormat(textFormat, Number)],
  ])('shows JSON, spreading and keys the fields of the API alone: %s', (_name, format) => {
    const { toJSON: _toJSON, ...fields } = format.type === 'json_schema' ? { ...format, toJSON: 0 } : {};
    expect(Object.keys(format)).not.toContain('$parseRaw');
    expect(JSON.parse(JSON.stringify(format))).toEqual(JSON.parse(JSON.stringify(fields)));
    expect(JSON.stringify(format)).toContain('"answer"');
    expect(JSON.stringify(format)).not.toContain('replaced');
    expect(isAutoParsableResponseFormat(format)).toBe(true);
    expect(isAutoParsableResponseFormat({ ...format })).toBe(false);
    expect(format.$parseRaw('42')).toBe(42);
  });

  it('leaves the object that it was made of as it was', () => {
    makeParseableTextFormat(textFormat, Number);
    expect(isAutoParsableResponseFormat(textFormat)).toBe(false);
    expect(textFormat.toJSON()).toBe('replaced');
  });
});

describe('a tool that parses its own arguments', () => {
  const callback = (city: string) => `sunny in ${city}`;
  const parser = (content: string) => content.toUpperCase();

  type Options = { name: string; arguments: string; function: typeof callback };

  it.each([
    ['chat', makeParseableTool<Options>(chatTool, { parser, callback }), chatTool],
    ['responses', makeParseableResponseTool<Options>(responsesTool, { parser, callback }), responsesTool],
  ])('hides the parser and the callback: %s', (_name, tool, wire) => {
    expect(JSON.parse(JSON.stringify(tool))).toEqual(wire);
    expect(Object.keys(tool)).toEqual(Object.keys(wire));
    expect(isAutoParsableTool(tool)).toBe(true);
    expect(isAutoParsableTool(wire)).toBe(false);
    expect(tool.$callback?.(tool.$parseRaw('oslo'))).toBe('sunny in OSLO');
  });

  it('may have no callback', () => {
    expect(makeParseableTool(chatTool, { parser, callback: undefined }).$callback).toBeUndefined();
  });
});

describe('output of the model', () => {
  it('is parsed by the parser of the format', () => {
    const format = makeParseableTextFormat(textFormat, (content) => `parsed ${content}`);
    expect(parseResponseFormatContent(format, '{}')).toBe('parsed {}');
  });

  it('is parsed as JSON for a plain json_schema', () => {
    expect(isParseableResponseFormat(textFormat)).toBe(true);
    expect(parseResponseFormatContent(textFormat, '{"a": 1}')).toEqual({ a: 1 });
  });

  it.each([undefined, null, 'auto', { type: 'text' }, { type: 'json_object' }])(
    'is not parsed for %j',
    (format) => {
      expect(isParseableResponseFormat(format)).toBe(false);
      expect(isAutoParsableTool(format)).toBe(false);
      expect(parseResponseFormatContent(format, '{"a": 1}')).toBeNull();
    },
  );

  it('that is no JSON is not repeated in the error', () => {
    const parse = () => parseResponseFormatContent(textFormat, 'my secret');
    expect(parse).toThrow(SyntaxError);
    expect(parse).not.toThrow(/secret/);
  });
});
