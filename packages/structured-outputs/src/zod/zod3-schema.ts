import { annotations, type JSONSchema } from '../strict/json-schema.ts';
import { describePath, type SchemaPath } from '../strict/schema-path.ts';
import { toStrictSchema } from '../strict/to-strict-schema.ts';
import { UnsupportedSchemaError } from '../unsupported-schema-error.ts';
import { refusedTypes } from './refused-types.ts';
import type { ZodSchemaDefinitions } from './zod-type.ts';
import { zod3Number, zod3String } from './zod3-checks.ts';
import type { Zod3Definition, Zod3Type } from './zod3-definition.ts';

/**
 * The JSON Schema of a zod 3 schema, in the form of strict mode. Zod 3 can't write one itself, and the library
 * that did is no longer maintained; what strict mode allows is little, and zod 3 no longer changes.
 */
export function zod3StrictSchema(type: unknown, definitions?: ZodSchemaDefinitions): JSONSchema {
  return toStrictSchema(zod3Schema(type, definitions));
}

/** The same before it is made strict. */
export function zod3Schema(type: unknown, definitions: ZodSchemaDefinitions = {}): JSONSchema {
  return new Zod3Converter(type as Zod3Type, definitions).convertDocument();
}

const primitives: readonly unknown[] = ['string', 'number', 'integer', 'boolean'];

class Zod3Converter {
  readonly #root: Zod3Type;
  readonly #named: Map<Zod3Definition, string>;
  readonly #given: Map<string, Zod3Type>;
  readonly #open: Set<Zod3Definition> = new Set();
  readonly #definitions: [name: string, schema: JSONSchema][] = [];

  constructor(root: Zod3Type, definitions: ZodSchemaDefinitions) {
    this.#root = root;
    this.#given = new Map(Object.entries(definitions as unknown as Record<string, Zod3Type>));
    this.#named = new Map([...this.#given].map(([name, type]) => [type._def, name]));
  }

  convertDocument(): JSONSchema {
    for (const [name, type] of this.#given) {
      this.#definitions.push([name, this.#build(type, ['definitions', name])]);
    }
    this.#open.add(this.#root._def);
    const schema = this.#build(this.#root, []);
    return {
      ...schema,
      ...(this.#definitions.length > 0 && { definitions: Object.fromEntries(this.#definitions) }),
      $schema: 'http://json-schema.org/draft-07/schema#',
    };
  }

  /** A schema that contains itself becomes a definition, and refers to it. */
  #convert(type: Zod3Type, path: SchemaPath): JSONSchema {
    const def = type._def;
    if (def === this.#root._def) return { $ref: '#' };
    const name = this.#named.get(def);
    if (name !== undefined) return reference(name);
    if (this.#open.has(def)) {
      const newName = `schema${this.#named.size}`;
      this.#named.set(def, newName);
      return reference(newName);
    }
    this.#open.add(def);
    const schema = this.#build(type, path);
    this.#open.delete(def);
    const ownName = this.#named.get(def);
    if (ownName === undefined) return schema;
    this.#definitions.push([ownName, schema]);
    return reference(ownName);
  }

  #build(type: Zod3Type, path: SchemaPath): JSONSchema {
    const schema = this.#buildPlain(type, path);
    const { description } = type._def;
    if (description === undefined || schema.description === description) return schema;
    const isReference =
      schema.$ref !== undefined && Object.keys(schema).every((key) => !annotations.has(key));
    return isReference ? { description, allOf: [schema] } : { ...schema, description };
  }

  #buildPlain(type: Zod3Type, path: SchemaPath): JSONSchema {
    const def = type._def;
    switch (def.typeName) {
      case 'ZodString':
        return zod3String(def.checks ?? []);
      case 'ZodNumber':
        return zod3Number(def.checks ?? []);
      case 'ZodBoolean':
        return { type: 'boolean' };
      case 'ZodNull':
        return { type: 'null' };
      case 'ZodLiteral':
        return literal(def.value, path);
      case 'ZodEnum':
      case 'ZodNativeEnum':
        return { enum: enumValues(def.values ?? []) };
      case 'ZodObject':
        return this.#object(def, path);
      case 'ZodArray':
        return this.#array(def, path);
      case 'ZodUnion':
      case 'ZodDiscriminatedUnion': {
        const options = [...(def.options ?? []).values()];
        return { anyOf: options.map((option, index) => this.#convert(option, [...path, 'anyOf', index])) };
      }
      case 'ZodIntersection':
        return {
          allOf: [def.left, def.right].map((side, index) =>
            this.#convert(side as Zod3Type, [...path, 'allOf', index]),
          ),
        };
      case 'ZodNullable':
        return nullable(this.#convert(def.innerType as Zod3Type, path));
      case 'ZodDefault':
        return { ...this.#convert(def.innerType as Zod3Type, path), default: def.defaultValue?.() };
      case 'ZodOptional':
      case 'ZodReadonly':
      case 'ZodCatch':
        return this.#convert(def.innerType as Zod3Type, path);
      case 'ZodBranded':
        return this.#convert(def.type as Zod3Type, path);
      case 'ZodLazy':
        return this.#convert(def.getter?.() as Zod3Type, path);
      case 'ZodEffects':
        if (def.effect?.type === 'transform') refuse('transform', path);
        return this.#convert(def.schema as Zod3Type, path);
      default:
        return refuse(def.typeName.replace(/^Zod/, '').toLowerCase(), path);
    }
  }

  #object(def: Zod3Definition, path: SchemaPath): JSONSchema {
    const fields = Object.entries(def.shape?.() ?? {});
    const isOpen =
      def.unknownKeys === 'passthrough' ||
      (def.catchall !== undefined && def.catchall._def.typeName !== 'ZodNever');
    const required = fields.filter(([, field]) => !mayBeLeftOut(field)).map(([name]) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(
        fields.map(([name, field]) => [name, this.#convert(field, [...path, 'properties', name])]),
      ),
      ...(required.length > 0 && { required }),
      additionalProperties: isOpen,
    };
  }

  #array(def: Zod3Definition, path: SchemaPath): JSONSchema {
    const minItems = def.exactLength?.value ?? def.minLength?.value;
    const maxItems = def.exactLength?.value ?? def.maxLength?.value;
    const items = this.#convert(def.type as Zod3Type, [...path, 'items']);
    return {
      type: 'array',
      items,
      ...(minItems !== undefined && { minItems }),
      ...(maxItems !== undefined && { maxItems }),
    };
  }
}

const transparent = ['ZodNullable', 'ZodReadonly', 'ZodBranded', 'ZodCatch', 'ZodEffects'];

/** Zod 3's own `isOptional` tries to parse undefined, which runs the program's code. */
function mayBeLeftOut({ _def: def }: Zod3Type): boolean {
  if (def.typeName === 'ZodOptional' || def.typeName === 'ZodDefault') return true;
  if (def.typeName === 'ZodUnion') return [...(def.options ?? []).values()].some(mayBeLeftOut);
  const inner = def.innerType ?? def.schema ?? def.type;
  return inner !== undefined && transparent.includes(def.typeName) && mayBeLeftOut(inner);
}

function reference(name: string): JSONSchema {
  return { $ref: `#/definitions/${name.replace(/~/g, '~0').replace(/\//g, '~1')}` };
}

function nullable(schema: JSONSchema): JSONSchema {
  const isPlain = primitives.includes(schema.type) && schema.enum === undefined && schema.const === undefined;
  return isPlain ? { ...schema, type: [schema.type, 'null'] } : { anyOf: [schema, { type: 'null' }] };
}

function literal(value: unknown, path: SchemaPath): JSONSchema {
  if (typeof value === 'bigint' || typeof value === 'symbol' || value === undefined)
    refuse(typeof value, path);
  return { type: value === null ? 'null' : typeof value, const: value };
}

/** A native enum with numbers also maps each number back to its name. */
function enumValues(values: string[] | Record<string, string | number>): unknown[] {
  if (Array.isArray(values)) return values;
  const names = Object.keys(values).filter((name) => typeof values[String(values[name])] !== 'number');
  return names.map((name) => values[name]);
}

function refuse(type: string, path: SchemaPath): never {
  const [problem, fix] = refusedTypes.get(type) ?? [
    `is a ${type}, which strict mode doesn't support`,
    'Use the types of JSON, or a schema of zod 4.',
  ];
  throw new UnsupportedSchemaError(describePath(path), problem, fix);
}
