import { UnsupportedSchemaError } from '../unsupported-schema-error.ts';
import { describePath, type SchemaPath } from './schema-path.ts';

/** The API's limits of a strict schema: https://platform.openai.com/docs/guides/structured-outputs */
const limits = {
  properties: 5000,
  depth: 10,
  enumValues: 1000,
  /** All names of properties and definitions, and all values of enums and constants, together. */
  characters: 120_000,
  /** The values of one enum that has more than `longEnum` of them, together. */
  longEnumCharacters: 15_000,
  longEnum: 250,
};

/** Counts what a schema consists of, and refuses what exceeds a limit of the API. */
export class SchemaSize {
  #properties = 0;
  #enumValues = 0;
  #characters = 0;

  addProperties(path: SchemaPath, names: readonly string[]): void {
    this.#properties += names.length;
    if (this.#properties > limits.properties) {
      exceed(path, `brings the schema above ${limits.properties} properties`, 'Split it into several calls.');
    }
    this.addText(path, names);
  }

  addEnum(path: SchemaPath, values: readonly unknown[]): void {
    this.#enumValues += values.length;
    if (this.#enumValues > limits.enumValues) {
      const fix = 'Use a string and check it after parsing.';
      exceed(path, `brings the schema above ${limits.enumValues} enum values`, fix);
    }
    if (values.length > limits.longEnum && countCharacters(values) > limits.longEnumCharacters) {
      const fix = 'Shorten the values, or use a string and check it after parsing.';
      exceed(path, `has enum values of more than ${limits.longEnumCharacters} characters together`, fix);
    }
    this.addText(path, values);
  }

  addText(path: SchemaPath, values: readonly unknown[]): void {
    this.#characters += countCharacters(values);
    if (this.#characters > limits.characters) {
      const problem = `brings the names and values of the schema above ${limits.characters} characters`;
      exceed(path, problem, 'Shorten them, or split the schema into several calls.');
    }
  }

  /** `depth` counts the objects on the way. */
  checkDepth(path: SchemaPath, depth: number): void {
    if (depth > limits.depth) exceed(path, `lies deeper than ${limits.depth} objects`, 'Flatten the schema.');
  }
}

function countCharacters(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
}

function exceed(path: SchemaPath, problem: string, fix: string): never {
  throw new UnsupportedSchemaError(describePath(path), problem, fix);
}
