/** What a global id names; a plan and a referenced policy are both a Policy, so that loading a cited text keeps its id. */
export const nodeTypes = [
  'Document', 'Policy', 'Task', 'Indicator', 'Citation', 'Responsibility', 'Organization', 'Jurisdiction',
] as const;
export type NodeType = (typeof nodeTypes)[number];

export interface LocalId {
  readonly type: NodeType;
  readonly id: string;
}

/** The opaque id of an object: base64url of `Type:id`. */
export function globalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');
}

/** What a global id names; undefined where it is none of ours. */
export function localId(id: string): LocalId | undefined {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const type = nodeTypes.find((t) => t === text.slice(0, colon));
  const local = text.slice(colon + 1);
  return type && local !== '' && globalId(type, local) === id ? { type, id: local } : undefined;
}

/** The local id that a global id of this type names; undefined for ids of other types and for what is no id. */
export function localIdOf(type: NodeType, id: string): string | undefined {
  const named = localId(id);
  return named?.type === type ? named.id : undefined;
}
