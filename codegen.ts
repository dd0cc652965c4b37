import type { CodegenConfig } from '@graphql-codegen/cli';

const connections = ['Document', 'Policy', 'Plan', 'Task', 'Indicator', 'Citation', 'Responsibility', 'Organization', 'Jurisdiction', 'CoLead', 'Search'];

/** Types of the resolvers, from schema/: `npm run codegen`. A resolver hands on a row of the graph, or a connection that reads when asked. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/generated/resolvers-types.ts': {
      plugins: [{ add: { content: '/* Generated from schema/ by `npm run codegen`; not to be edited. */' } }, 'typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.js#ApiContext',
        scalars: { ID: 'string', Date: 'string' },
        inputMaybeValue: 'T | null | undefined',
        mappers: {
          Document: '../rows.js#DocumentRow',
          Plan: '../rows.js#PolicyRow',
          ReferencedPolicy: '../rows.js#PolicyRow',
          Policy: '../rows.js#PolicyRow',
          Task: '../rows.js#TaskRow',
          Indicator: '../rows.js#IndicatorRow',
          Citation: '../rows.js#CitationRow',
          Responsibility: '../rows.js#ResponsibilityRow',
          Organization: '../rows.js#OrganizationRow',
          Jurisdiction: '../rows.js#JurisdictionRow',
          Node: '../rows.js#NodeRow',
          Evidence: '../rows.js#EvidenceRow',
          CoLead: '../rows.js#CoLeadRow',
          LineageEdge: '../rows.js#LineageEdgeRow',
          SearchEdge: '../search/search-hit.js#SearchEdgeModel',
          PageInfo: '../models.js#PageInfoModel',
          ...Object.fromEntries(connections.map((name) => [`${name}Connection`, `../models.js#${name}ConnectionModel`])),
        },
      },
    },
  },
};
export default config;
