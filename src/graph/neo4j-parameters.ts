import neo4j from 'neo4j-driver';

type Parameter = string | number | boolean | null | readonly Parameter[] | { readonly [key: string]: Parameter };

/**
 * Parameters as the driver sends them: it would send every number as a float, and a year, an order or a LIMIT is an
 * integer. A list of numbers stays one of floats where one of them is no integer, for a property holds one type only.
 */
export function neo4jParameters(params: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params as Record<string, Parameter>).map(([name, value]) => [name, converted(value)]));
}

function converted(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return isFloats(value) ? value : value.map((item: Parameter) => converted(item));
  return typeof value === 'object' && value !== null ? neo4jParameters(value) : value;
}

function isFloats(values: readonly Parameter[]): boolean {
  return values.every((value) => typeof value === 'number') && !values.every(Number.isSafeInteger);
}
