import type { ToolCallContext } from '@oxide/core';
import type { ParsedOutput } from '@oxide/core/internal';
import {
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type InferStandardOutput,
  type StandardSchemaLike,
  standardFunction,
  standardResponsesFunction,
  standardTextFormat,
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oxide/structured-outputs';
import { describe, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod/v3';

const Place = z.object({ city: z.string(), days: z.number().default(1), note: z.string().nullish() });
interface Place {
  city: string;
  days: number;
  note?: string | null | undefined;
}

describe('the type of a definition', () => {
  it('goes from zod to what is parsed', () => {
    expectTypeOf(zodTextFormat(Place, 'place')).toEqualTypeOf<AutoParseableTextFormat<Place>>();
    expectTypeOf(zodResponseFormat(Place, 'place')).toEqualTypeOf<AutoParseableResponseFormat<Place>>();
    expectTypeOf(zodTextFormat(Place, 'place').$parseRaw).returns.toEqualTypeOf<Place>();
    const ofMini = zodTextFormat(mini.object({ a: mini.nullable(mini.string()) }), 'a');
    expectTypeOf(ofMini.$parseRaw).returns.toEqualTypeOf<{ a: string | null }>();
    const of3 = zodTextFormat(z3.object({ a: z3.string() }), 'a');
    expectTypeOf(of3.$parseRaw).returns.toEqualTypeOf<{ a: string }>();
  });

  it('is found again on the format', () => {
    const format = zodTextFormat(Place, 'place');
    expectTypeOf<ParsedOutput<typeof format>>().toEqualTypeOf<Place>();
    expectTypeOf<ParsedOutput<typeof format | undefined>>().toEqualTypeOf<Place | null>();
    expectTypeOf<ParsedOutput<undefined>>().toEqualTypeOf<null>();
    expectTypeOf<ParsedOutput<never>>().toEqualTypeOf<null>();
    expectTypeOf<ParsedOutput<{ type: 'text' }>>().toEqualTypeOf<null>();
    expectTypeOf<ParsedOutput<{ type: 'json_schema'; name: string }>>().toEqualTypeOf<unknown>();
  });

  it('goes from the parameters to the arguments of the function', () => {
    zodFunction({
      name: 'a',
      parameters: Place,
      function: (args) => expectTypeOf(args).toEqualTypeOf<Place>(),
    });
    zodResponsesFunction({
      name: 'a',
      parameters: Place,
      function: (args) => expectTypeOf(args).toEqualTypeOf<Place>(),
    });
    const tool = zodFunction({ name: 'a', parameters: Place, function: () => 1 });
    expectTypeOf(tool.$parseRaw).returns.toEqualTypeOf<Place>();
    // @ts-expect-error the function takes something else
    zodFunction({ name: 'a', parameters: Place, function: (args: { town: string }) => args.town });
  });

  it('tells whether a tool can run', () => {
    const runs = zodFunction({ name: 'a', parameters: Place, function: () => 1 });
    expectTypeOf(runs.__hasFunction).toEqualTypeOf<true>();
    expectTypeOf(zodFunction({ name: 'a', parameters: Place }).__hasFunction).toEqualTypeOf<false>();
  });

  it('keeps the name, for calls that are told apart by it', () => {
    const options = { name: 'weather', parameters: Place } as const;
    expectTypeOf(zodFunction(options).__name).toEqualTypeOf<'weather'>();
    expectTypeOf(
      zodResponsesFunction({ name: 'weather', parameters: Place }).__name,
    ).toEqualTypeOf<'weather'>();
    expectTypeOf(standardFunction(options).__name).toEqualTypeOf<'weather'>();
    expectTypeOf(standardResponsesFunction(options).__name).toEqualTypeOf<'weather'>();
    const name: string = 'weather';
    expectTypeOf(zodFunction({ name, parameters: Place }).__name).toEqualTypeOf<string>();
    expectTypeOf(
      zodFunction<typeof Place>({ name: 'weather', parameters: Place }).__name,
    ).toEqualTypeOf<string>();
  });

  it('gives the function what it is called with besides', () => {
    zodResponsesFunction({
      name: 'weather',
      parameters: Place,
      effect: 'pure',
      function: (_, context) => expectTypeOf(context).toEqualTypeOf<ToolCallContext>(),
    });
    // @ts-expect-error there is no such effect
    zodFunction({ name: 'weather', parameters: Place, effect: 'none' });
  });

  it('goes from a Standard Schema to what is parsed', () => {
    type Schema = StandardSchemaLike<unknown, { city: string }>;
    const schema = {} as Schema;
    expectTypeOf<InferStandardOutput<Schema>>().toEqualTypeOf<{ city: string }>();
    expectTypeOf(standardTextFormat(schema, 'a').$parseRaw).returns.toEqualTypeOf<{ city: string }>();
    expectTypeOf(standardTextFormat(Place, 'a').$parseRaw).returns.toEqualTypeOf<Place>();
    const tool = standardFunction({ name: 'a', parameters: schema, function: ({ city }) => city.length });
    expectTypeOf(tool.$parseRaw).returns.toEqualTypeOf<{ city: string }>();
    expectTypeOf(tool.__hasFunction).toEqualTypeOf<true>();
    expectTypeOf(standardFunction({ name: 'a', parameters: schema }).__hasFunction).toEqualTypeOf<false>();
  });
});
