import type { ResponsibilityFact } from '../facts.js';

/** The same role of the same body counts once for a task, however differently two notes name it. */
export function distinctResponsibilities(facts: readonly ResponsibilityFact[]): ResponsibilityFact[] {
  const seen = new Set<string>();
  return facts.filter(({ path, role, organization }) => {
    const key = `${path}|${role}|${organization.key}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
