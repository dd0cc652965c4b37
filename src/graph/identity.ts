import { createHash } from 'node:crypto';

/**
 * An id derived from content: the same parts give the same id in every graph. 132 bits of SHA-256 as 22 characters of
 * base64url; the parts are set off by a character that no name holds.
 */
export function idOf(kind: string, ...parts: readonly (string | number)[]): string {
  return createHash('sha256').update([kind, ...parts].join('\u0000')).digest('base64url').slice(0, 22);
}

export function documentIdOf(documentKey: string): string {
  return idOf('document', documentKey);
}

export function organizationIdOf(organizationKey: string): string {
  return idOf('organization', organizationKey);
}

/** A work: its group's key, and the folded document number that tells it from others of the group. */
export function policyIdOf(workKey: string, numberKey: string | null): string {
  return numberKey === null ? idOf('policy', workKey) : idOf('policy', workKey, numberKey);
}

const BRACKETS = /[[\](){}〔〕【】﹝﹞〖〗「」]/g;

/** The group of a work that is known by its number alone, within a scope (see NumberedWorkRef): no title has such a key. */
export function numberedWorkKey(numberKey: string, scope: string): string {
  return `${NUMBERED}${numberKey}|${scope}`;
}

export function isNumberedWorkKey(workKey: string): boolean {
  return workKey.startsWith(NUMBERED);
}

const NUMBERED = 'number|';

/** A document number without what typists vary: 南政办〔2023〕1号, 南政办[2023] 1号, 南政办〔2023〕第1号. */
export function numberKeyOf(documentNumber: string | undefined): string | null {
  const folded = documentNumber?.normalize('NFKC').replace(BRACKETS, '|').replace(/\s+/g, '').replace(/\|第/, '|') ?? '';
  return folded === '' ? null : folded;
}

/** Gives the same content twice two ids: the second is told by its count. */
export class Occurrences {
  readonly #seen = new Map<string, number>();

  /** 0 for the first time that it sees these parts, 1 for the second … */
  next(...parts: readonly (string | number)[]): number {
    const key = parts.join('\u0000');
    const count = this.#seen.get(key) ?? 0;
    this.#seen.set(key, count + 1);
    return count;
  }
}
