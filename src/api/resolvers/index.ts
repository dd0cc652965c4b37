import type { Resolvers } from '../generated/resolvers-types.js';
import { citationResolvers } from './citation.js';
import { coLeadNetworkResolvers } from './co-lead-network.js';
import { coLeadResolvers } from './co-lead.js';
import { corpusResolvers } from './corpus.js';
import { documentResolvers } from './document.js';
import { evidenceResolvers } from './evidence.js';
import { facetResolvers } from './facet.js';
import { indicatorMetricResolvers } from './indicator-metric.js';
import { indicatorResolvers } from './indicator.js';
import { jurisdictionResolvers } from './jurisdiction.js';
import { lineageGapResolvers } from './lineage-gap.js';
import { lineageResolvers } from './lineage.js';
import { nodeResolvers } from './node.js';
import { organizationResolvers } from './organization.js';
import { planResolvers } from './plan.js';
import { policyResolvers } from './policy.js';
import { readingResolvers } from './reading.js';
import { responsibilityResolvers } from './responsibility.js';
import { searchResolvers } from './search.js';
import { taskResolvers } from './task.js';

/** The resolvers of each file of schema/, in its order. */
export const resolvers: readonly Resolvers[] = [
  citationResolvers, coLeadNetworkResolvers, coLeadResolvers, corpusResolvers, documentResolvers, evidenceResolvers, facetResolvers, indicatorMetricResolvers, indicatorResolvers, jurisdictionResolvers,
  lineageGapResolvers, lineageResolvers, nodeResolvers, organizationResolvers, planResolvers, policyResolvers, readingResolvers, responsibilityResolvers, searchResolvers, taskResolvers,
];
