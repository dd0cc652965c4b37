import type { Faceting } from './facets/facets.js';
import type { Metric } from './metrics/metrics.js';
import type { Connection, Page } from './paging/connection.js';
import type {
  CitationRow, CoLeadRow, DocumentRow, IndicatorRow, JurisdictionRow, LineageGapRow, OrganizationRow, PolicyRow, ResponsibilityRow, TaskRow,
} from './rows.js';
import type { SearchHit } from './search/search-hit.js';

/** What stands behind each connection type of the schema. */
export type DocumentConnectionModel = Faceting<Connection<DocumentRow>>;
export type PolicyConnectionModel = Faceting<Connection<PolicyRow>>;
export type PlanConnectionModel = Faceting<Connection<PolicyRow>>;
export type TaskConnectionModel = Connection<TaskRow>;
export type IndicatorConnectionModel = Connection<IndicatorRow>;
export type CitationConnectionModel = Connection<CitationRow>;
export type ResponsibilityConnectionModel = Connection<ResponsibilityRow>;
export type OrganizationConnectionModel = Connection<OrganizationRow>;
export type JurisdictionConnectionModel = Connection<JurisdictionRow>;
export type CoLeadConnectionModel = Connection<CoLeadRow>;
export type IndicatorMetricConnectionModel = Connection<Metric>;
export type LineageGapConnectionModel = Connection<LineageGapRow>;
export type SearchConnectionModel = Connection<SearchHit>;
export type PageInfoModel = Page<unknown>;
