import { useMemo } from 'preact/hooks';

import { OrganizationLink } from '../../components/organization-link.js';
import type { Column } from '../../components/table/column.js';
import { DataTable } from '../../components/table/data-table.js';
import { useWords } from '../../language/language.js';
import { countOf, touches, type Network, type NetworkEdge, type NetworkNode } from './network-graph.js';
import { networkWords } from './network-words.js';
import type { Selection } from './use-network.js';

interface NetworkTablesProps {
  readonly network: Network;
  readonly selection: Selection;
}

/** What the picture shows, as tables: its lines and its circles. */
export function NetworkTables({ network, selection }: NetworkTablesProps) {
  const words = useWords(networkWords);
  const pairs = usePairColumns(selection);
  const bodies = useBodyColumns(network);
  return (
    <>
      <DataTable caption={words.pairs} rows={network.edges} columns={pairs} rowKey={({ source, target }) => `${source.id} ${target.id}`} fileName="co-lead-pairs" />
      <DataTable caption={words.bodies} rows={network.nodes} columns={bodies} rowKey={({ organization }) => organization.id} fileName="co-lead-bodies" sortParameter="bodies" />
    </>
  );
}

function usePairColumns(selection: Selection): readonly Column<NetworkEdge>[] {
  const words = useWords(networkWords);
  return useMemo(() => [
    { key: 'organization', header: words.a, value: ({ source }) => source.name, cell: ({ source }) => <OrganizationLink organization={source} />, policyText: true },
    { key: 'partner', header: words.b, value: ({ target }) => target.name, cell: ({ target }) => <OrganizationLink organization={target} />, policyText: true },
    {
      key: 'taskCount', header: words.count, value: ({ taskCount }) => taskCount, numeric: true,
      cell: (edge) => <button type="button" class="plain" title={words.showMeasures} onClick={() => { selection.choosePair(edge.source.id, edge.target.id); }}>{edge.taskCount}</button>,
    },
    { key: 'jointLead', header: words.jointLead, value: (edge) => countOf(edge, 'JOINT_LEAD'), numeric: true },
    { key: 'organizationLeads', header: words.leadsTo, value: (edge) => countOf(edge, 'LEAD_SUPPORT', edge.source.id), numeric: true },
    { key: 'partnerLeads', header: words.leadsFrom, value: (edge) => countOf(edge, 'LEAD_SUPPORT', edge.target.id), numeric: true },
    { key: 'jointResponsible', header: words.jointResponsible, value: (edge) => countOf(edge, 'JOINT_RESPONSIBLE'), numeric: true },
  ], [words, selection]);
}

function useBodyColumns({ edges }: Network): readonly Column<NetworkNode>[] {
  const words = useWords(networkWords);
  return useMemo(() => [
    { key: 'name', header: words.body, value: ({ organization }) => organization.name, cell: ({ organization }) => <OrganizationLink organization={organization} />, policyText: true },
    { key: 'isGroup', header: words.group, value: ({ organization }) => organization.isGroup },
    { key: 'lead', header: words.lead1, value: ({ leadCount }) => leadCount, numeric: true },
    { key: 'responsible', header: words.responsible, value: ({ responsibleCount }) => responsibleCount, numeric: true },
    { key: 'support', header: words.support, value: ({ supportCount }) => supportCount, numeric: true },
    { key: 'total', header: words.total, value: ({ taskCount }) => taskCount, numeric: true },
    { key: 'partners', header: words.partnersCount, value: ({ organization }) => edges.filter((edge) => touches(edge, organization.id)).length, numeric: true },
  ], [words, edges]);
}
