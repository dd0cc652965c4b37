import { question, type Served } from './served.js';

/** An operation with variables that are found in the graph it is asked of. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const evidence = 'evidence { quote start end document { id } context { text start end highlight { start end } } }';

/** Every field of every type at least once, lists under many parents included. */
const everyField: Readonly<Record<string, string>> = {
  documents: `{ documents(first: 3, orderBy: { field: TITLE, direction: ASC }) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id title sha256 mediaType text diagnostics { rule severity message ${evidence} } report { parts { part read characters } noteCount tableCount } attachments { name fileName url ${evidence} } outline { path number title level kind plan { id title } ${evidence} } issuers { id name aliases isGroup jurisdiction { id code name level path parent { code parent { code parent { code } } } } } plans { id } } } } }`,
  plans: `{ plans(first: 50) { nodes { id title aliases kind level documentNumber jurisdiction { name } issuers { name } period { start end } document { id title }
    tasks(first: 5) { totalCount nodes { id path title kind text plan { id } ${evidence} responsibilities { id role task { id } organization { id name } ${evidence} }
      indicators { id metric task { id } plan { id } ${evidence} } citations { id citedTitle task { id } } } }
    indicators(first: 5) { totalCount nodes { id metric breakdown { year value } task { path } } }
    citations(first: 5, filter: { relations: [BASIS, IMPLEMENTS] }) { totalCount nodes { id relation citedIssuers { name } policy { id title } task { id } plan { id } ${evidence} } }
    citedBy(first: 5) { totalCount nodes { id plan { title } } } possiblySameAs { id title } } } }`,
  policies: `{ policies(first: 100) { totalCount nodes { __typename id title aliases kind level documentNumber jurisdiction { code } issuers { name } issuedYear citingPlanCount citedPolicyCount citedBy(last: 3) { totalCount nodes { citedTitle citedDocumentNumber path } } possiblySameAs { title } } } }`,
  missing: '{ policies(first: 100, filter: { loaded: false }, orderBy: { field: CITING_PLAN_COUNT, direction: DESC }) { totalCount edges { cursor node { title citingPlanCount } } } }',
  lineageGaps: '{ lineageGaps(first: 50) { totalCount edges { cursor node { plan { id title level jurisdiction { name } } nationalPolicies { id title issuedYear } provincialPolicies { id title issuedYear } } } } }',
  tasks: '{ tasks(first: 100, filter: { kinds: [MEASURE], roles: [LEAD, SUPPORT] }) { totalCount nodes { id path plan { id } } } }',
  tasksText: '{ tasks(filter: { text: "教育" }) { totalCount nodes { id title } } }',
  indicators: '{ indicators(first: 100, filter: { metricContains: "率", comparators: [EQ, GTE], units: ["%"] }) { totalCount nodes { id metric value unit targetYear plan { title } } } }',
  citations: '{ citations(first: 100, filter: { policyLevels: [NATIONAL] }) { totalCount nodes { id policy { title } plan { title level } } } }',
  organizations: `{ organizations(first: 100) { totalCount nodes { id name aliases isGroup jurisdiction { name } documents(first: 5) { totalCount nodes { id title jurisdiction { code } } }
    responsibilities(first: 5) { totalCount nodes { id role task { path } } } } } }`,
  organizationsByTasks: '{ organizations(first: 100, orderBy: { field: TASK_COUNT, direction: DESC }, filter: { roles: [LEAD, RESPONSIBLE] }) { totalCount nodes { id name taskCounts { lead support responsible total } } } }',
  coLeadNetwork: `{ coLeadNetwork(limit: 300) { totalOrganizationCount truncated nodes { organization { id name } leadCount supportCount responsibleCount taskCount }
    edges { source { name } target { name } taskCount kinds { kind lead { name } taskCount } tasks(first: 3) { totalCount pageInfo { hasNextPage } nodes { id title plan { title } } } } }
    counties: coLeadNetwork(filter: { levels: [COUNTY], taskKinds: [MEASURE], kinds: [LEAD_SUPPORT], minTaskCount: 1 }) { totalOrganizationCount edges { taskCount } } }`,
  coLeadsOfCounties: '{ coLeads(filter: { levels: [COUNTY], jurisdictionCodes: ["350583"], taskKinds: [MEASURE] }) { totalCount nodes { kind taskCount tasks { totalCount nodes { id kind } } } } }',
  tasksOfCounties: '{ tasks(first: 100, filter: { levels: [COUNTY], roles: [LEAD] }) { totalCount nodes { id plan { title } responsibilities { role organization { id name } evidence { quote } } } } }',
  indicatorMetrics: `{ indicatorMetrics(first: 100) { totalCount nodes { key name unit wordings { text count } units { text count } indicatorCount placeCount planCount years } }
    shares: indicatorMetrics(filter: { contains: "率", levels: [COUNTY], minPlaces: 1 }) { totalCount nodes { key } } }`,
  indicatorComparison: `{ indicatorComparison(metrics: ["入学率|%", "新增学位|个", "无|%"], years: [2024, 2025]) { pointCount metric { key unit wordings { text } }
    points { indicator { id ${evidence} } plan { id title } jurisdiction { code name } year isYearlyPart baselineYear comparator value valueHigh alignedValue alignedValueHigh } } }`,
  facets: `{ documents(first: 1, filter: { levels: [COUNTY], years: [2023] }) { totalCount nodes { id } facets { levels { value label count } jurisdictions { value label count } years { value label count } kinds { value label count } issuers { value label count } } }
    policies(first: 1, filter: { kinds: ["方案"], years: [2017, 2023] }) { totalCount nodes { id } facets { levels { value label count } jurisdictions { value label count } years { value label count } kinds { value label count } issuers { value label count } } } plans(filter: { year: 2024 }) { facets { levels { value label count } jurisdictions { value label count } years { value label count } kinds { value label count } issuers { value label count } } }
    all: documents { facets { levels { value label count } jurisdictions { value label count } years { value label count } kinds { value label count } issuers { value label count } } } nested: jurisdictions { nodes { plans(first: 1) { facets { years { count } } } } } }`,
  organizationsByName: '{ organizations(filter: { name: "市教育局" }) { nodes { name } } groups: organizations(filter: { isGroup: true }) { nodes { name } } counties: organizations(filter: { levels: [COUNTY], nameContains: "局" }) { totalCount nodes { name } } }',
  jurisdictions: '{ jurisdictions(first: 100) { totalCount nodes { id code name level path parent { name } plans(first: 5) { totalCount nodes { id title level document { id } jurisdiction { code } } } } } children: jurisdictions(filter: { parentCodes: ["350500"] }) { nodes { name } } }',
  coLeads: '{ coLeads(first: 100) { totalCount edges { cursor node { kind taskCount organization { name } partner { name } tasks(first: 3) { totalCount nodes { id path } } } } } }',
  search: '{ search(query: "教育 方案") { totalCount edges { cursor score snippet highlights { start end } node { __typename id } } } plans: search(query: "方案", types: [PLAN]) { totalCount nodes { id } } }',
  document: '{ document(number: "南政办[2023] 1号") { title } none: document(number: "国发〔1900〕1号") { title } }',
};

/** The operations with the ids of this graph: the questions, each field, and each node by its id. */
export async function operationsOn(served: Served): Promise<readonly Operation[]> {
  const { plans, policies, organizations, carriers } = await served.data('{ plans(first: 100) { nodes { id } } policies(first: 100) { nodes { id } } organizations(first: 3) { nodes { name } } carriers: organizations(first: 3, filter: { roles: [LEAD] }) { nodes { id } } }');
  const organizationIds: string[] = carriers.nodes.map((body: { id: string }) => body.id);
  const planIds: string[] = plans.nodes.map((plan: { id: string }) => plan.id);
  const policyIds: string[] = policies.nodes.map((policy: { id: string }) => policy.id);
  return [
    { name: '01', query: question('01-documents') },
    ...planIds.slice(0, 8).flatMap((id) => [
      { name: '02', query: question('02-plan'), variables: { id } },
      { name: '03', query: question('03-indicators'), variables: { plan: id } },
      { name: '04', query: question('04-citations'), variables: { plan: id, policyLevels: null } },
    ]),
    { name: '04 national', query: question('04-citations'), variables: { plan: planIds[0], policyLevels: ['NATIONAL'] } },
    { name: '05', query: question('05-national-documents-of-each-city-plan') },
    { name: '06', query: question('06-co-leads') },
    { name: '06 kinds', query: question('06-co-leads'), variables: { kinds: ['LEAD_SUPPORT', 'JOINT_LEAD'] } },
    { name: '07', query: question('07-cited-by') },
    ...[...planIds.slice(0, 8), ...policyIds.slice(0, 6)].flatMap((id) => ['UPSTREAM', 'DOWNSTREAM', 'BOTH'].map((direction) => ({ name: '08', query: question('08-lineage'), variables: { id, direction, depth: 3 } }))),
    ...organizations.nodes.map(({ name }: { name: string }) => ({ name: '09', query: question('09-organization'), variables: { name, roles: null } })),
    ...['教育', '方案', '布局优化', '市财政局'].map((query) => ({ name: '10', query: question('10-search'), variables: { query, types: null } })),
    { name: '11', query: question('11-corpus') },
    ...Object.entries(everyField).map(([name, query]) => ({ name, query })),
    ...planIds.slice(0, 8).map((id) => ({ name: 'lineage by sides', query: 'query ($id: ID!) { lineage(id: $id, direction: BOTH, upstreamDepth: 2, downstreamDepth: 1) { truncated nodes { id issuedYear } edges { count citing { id } cited { id } relations } } }', variables: { id } })),
    ...planIds.slice(0, 8).map((citing) => ({ name: 'path', query: 'query ($citing: ID!, $cited: ID!) { lineagePath(citingId: $citing, citedId: $cited) { root { id } truncated nodes { id } edges { count citing { id } cited { id } relations } } }', variables: { citing, cited: policyIds[0] } })),
    { name: 'gaps by policy', query: 'query ($ids: [ID!]) { lineageGaps(filter: { policyIds: $ids, levels: [COUNTY, PREFECTURE], jurisdictionCodes: ["350000"] }) { totalCount nodes { plan { id } nationalPolicies { id } } } }', variables: { ids: policyIds.slice(0, 50) } },
    { name: 'filters by plan', query: '($ids: [ID!]) { tasks(filter: { planIds: $ids }, first: 7) { totalCount nodes { id } } indicators(filter: { planIds: $ids }, last: 7) { totalCount nodes { id } } citations(filter: { planIds: $ids }, first: 7) { totalCount nodes { id } } coLeads(filter: { planIds: $ids }) { totalCount nodes { taskCount tasks { nodes { id } } } } }'.replace(/^/, 'query '), variables: { ids: planIds.slice(0, 3) } },
    {
      name: 'organizations of plans', variables: { ids: planIds.slice(0, 3) },
      query: 'query ($ids: [ID!]) { organizations(filter: { planIds: $ids, roles: [LEAD] }) { totalCount nodes { name } } tasks(filter: { planIds: $ids, levels: [COUNTY] }) { totalCount nodes { id } } }',
    },
    {
      name: 'network of a body', variables: { ids: organizationIds },
      query: 'query ($ids: [ID!]) { coLeadNetwork(filter: { organizationIds: $ids }) { totalOrganizationCount nodes { organization { id } taskCount } edges { source { id } target { id } taskCount tasks { nodes { id } } } } }',
    },
    { name: 'nodes', query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', variables: { ids: (await everyId(served)).slice(0, 100) } },
  ];
}

/** An id of each type, and more. */
async function everyId(served: Served): Promise<readonly string[]> {
  const found = await served.data(`{ documents(first: 5) { nodes { id } } policies(first: 9) { nodes { id } } tasks(first: 30, filter: { roles: [LEAD] }) { nodes { responsibilities { id } } } some: tasks(first: 5) { nodes { id } }
    indicators(first: 9) { nodes { id } } citations(first: 9) { nodes { id } } organizations(first: 9) { nodes { id } } jurisdictions(first: 9) { nodes { id } } }`);
  return [...JSON.stringify(found).matchAll(/"id":"(?<id>[^"]+)"/g)].map((match) => match.groups?.['id'] ?? '');
}
