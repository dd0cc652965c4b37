/** Addresses of the views: the one place that knows them. Ids are global ids of the API. */
export const routes = {
  start: () => '/',
  lineage: (policyId?: string) => (policyId === undefined ? '/lineage' : `/lineage/${encodeURIComponent(policyId)}`),
  plan: (planId: string) => `/plans/${encodeURIComponent(planId)}`,
  departments: () => '/departments',
  department: (organizationId: string) => `/departments/${encodeURIComponent(organizationId)}`,
  network: () => '/network',
  indicators: () => '/indicators',
  documents: () => '/documents',
  policies: () => '/policies',
  gaps: () => '/gaps',
} as const;

/** An address with a query string; undefined values are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of typeof value === 'string' ? [value] : value ?? []) parameters.append(name, each);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The national documents that each city's plan cites: plans of prefecture-level and county-level places. */
export function citationsOfCityPlans(): string {
  return withQuery(routes.policies(), { view: 'citations', level: ['PREFECTURE', 'COUNTY'] });
}
