import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import {
  isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, parse, validate, type GraphQLField, type GraphQLNamedType,
} from 'graphql';

import { resolvers } from '../../src/api/resolvers/index.js';
import { createSchema, printedSchema } from '../../src/api/schema.js';
import { packageRoot } from '../../src/package-root.js';
import { question } from './served.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
const named = (prefix: string, things: readonly { readonly name: string; readonly description?: string | null | undefined }[]) => things.map((thing) => [`${prefix}${thing.name}`, thing.description] as const);

function descriptionsOf(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
  const own = [[type.name, type.description] as const];
  if (isEnumType(type)) return [...own, ...named(`${type.name}.`, type.getValues())];
  if (isInputObjectType(type)) return [...own, ...named(`${type.name}.`, Object.values(type.getFields()))];
  if (isObjectType(type) || isInterfaceType(type)) return [...own, ...Object.values(type.getFields()).flatMap((field) => ofField(type.name, field))];
  return own;
}

function ofField(type: string, field: GraphQLField<unknown, unknown>) {
  return [...named(`${type}.`, [field]), ...named(`${type}.${field.name}.`, field.args)];
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value in a sentence', () => {
    const descriptions = types.flatMap(descriptionsOf);
    expect(descriptions.length).toBeGreaterThan(300);
    expect(descriptions.filter(([, text]) => !/^[`A-Z\p{Script=Han}].*[.]$/su.test(text?.trim() ?? ''))).toEqual([]);
  });

  it('has a file of resolvers for each file of schema/', () => {
    const stems = (folder: string, extension: string) => readdirSync(join(packageRoot, folder)).filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length));
    const shared = ['connection', 'index', 'policy-fields'];
    expect(stems('src/api/resolvers', '.ts').filter((name) => !shared.includes(name)).sort()).toEqual(stems('schema', '.graphql').sort());
    expect(resolvers).toHaveLength(stems('schema', '.graphql').length);
  });

  it('gives every connection edges, nodes, page info and a count, and every list the four arguments of Relay', () => {
    const connections = types.filter(isObjectType).filter((type) => type.name.endsWith('Connection'));
    const faceted = new Set(['DocumentConnection', 'PolicyConnection', 'PlanConnection']);
    expect(connections.length).toBeGreaterThan(9);
    for (const type of connections) expect({ name: type.name, fields: Object.keys(type.getFields()).sort() }).toEqual({ name: type.name, fields: ['edges', ...(faceted.has(type.name) ? ['facets'] : []), 'nodes', 'pageInfo', 'totalCount'].sort() });
    const lists = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields())).filter((field) => /Connection!?$/.test(String(field.type)));
    for (const field of lists) expect({ name: field.name, args: field.args.map((arg) => arg.name) }).toEqual({ name: field.name, args: expect.arrayContaining(['first', 'after', 'last', 'before']) as string[] });
  });

  it('answers the questions: each is valid', () => {
    const questions = readdirSync(join(packageRoot, 'docs/questions')).map((file) => file.replace('.graphql', ''));
    expect(questions).toHaveLength(11);
    for (const name of questions) expect({ name, errors: validate(schema, parse(question(name))) }).toEqual({ name, errors: [] });
  });

  it('is printed whole, with its descriptions', () => {
    expect(printedSchema(schema)).toContain('"""Two bodies and the tasks that they carry together in one way."""\ntype CoLead {');
  });

  it('is what the committed types were generated from', () => {
    const codegen = join(packageRoot, 'node_modules/@graphql-codegen/cli/esm/bin.js');
    expect(() => execFileSync(process.execPath, [codegen, '--config', 'codegen.ts', '--check'], { cwd: packageRoot, stdio: 'pipe' })).not.toThrow();
  }, 60_000);
});
