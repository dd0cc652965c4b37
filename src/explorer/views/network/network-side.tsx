import { Link } from 'wouter-preact';

import { Pair } from '../../components/co-leads/pair.js';
import { OrganizationLink } from '../../components/organization-link.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { routes } from '../../routes.js';
import { useUrlState } from '../../url-state.js';
import { otherEnd, strandsOf, touches, type Network, type NetworkEdge, type NetworkNode } from './network-graph.js';
import { networkWords } from './network-words.js';
import { noSelection, type NetworkAsked, type Selection } from './use-network.js';

/** So many pairs are listed where nothing is chosen. */
const STRONGEST = 12;

interface NetworkSideProps {
  readonly network: Network;
  readonly selection: Selection;
  readonly asked: NetworkAsked;
}

/** What is chosen, in words: a pair's measures, a body's partners, or to begin with the strongest pairs. */
export function NetworkSide({ network, selection, asked }: NetworkSideProps) {
  const node = network.nodes.find(({ organization }) => organization.id === selection.focus);
  if (selection.pair) return <><Back node={node} selection={selection} /><Pair ids={selection.pair} filter={asked.counted} /></>;
  return node ? <Chosen node={node} network={network} selection={selection} /> : <Strongest edges={network.edges} selection={selection} />;
}

function Back({ node, selection }: { readonly node: NetworkNode | undefined; readonly selection: Selection }) {
  const words = useWords(networkWords);
  return (
    <p class="network-actions">
      {node && <button type="button" class="plain" onClick={() => { selection.chooseBody(node.organization.id); }}>← {words.back(node.organization.name)}</button>}
      {!node && <button type="button" class="plain" onClick={selection.clear}>← {words.clear}</button>}
    </p>
  );
}

function Strongest({ edges, selection }: { readonly edges: readonly NetworkEdge[]; readonly selection: Selection }) {
  const words = useWords(networkWords);
  return (
    <>
      <h2>{words.strongest}</h2>
      <p class="small soft">{words.chooseHint}</p>
      <Pairs edges={edges.slice(0, STRONGEST)} selection={selection} />
    </>
  );
}

function Chosen({ node, network, selection }: { readonly node: NetworkNode } & Omit<NetworkSideProps, 'asked'>) {
  const words = useWords(networkWords);
  const { number } = useFormats();
  const { change } = useUrlState();
  const { organization } = node;
  const edges = network.edges.filter((edge) => touches(edge, organization.id));
  return (
    <>
      <h2><OrganizationLink organization={organization} /></h2>
      <Counts node={node} />
      <div class="network-actions">
        <Link href={routes.department(organization.id)}>{words.about}</Link>
        <button type="button" class="plain" onClick={() => { change({ body: organization.id }); }}>{words.focusOnly}</button>
        <button type="button" class="plain" onClick={() => { change({ ...noSelection, view: 'matrix', body: organization.id, as: undefined }); }}>{words.inMatrix}</button>
        <button type="button" class="plain" onClick={selection.clear}>{words.clear}</button>
      </div>
      <h3 class="network-subhead">{words.partners} <span class="soft small number">{words.partnersShown(number(edges.length))}</span></h3>
      <Pairs edges={edges} selection={selection} from={organization.id} />
    </>
  );
}

function Counts({ node: { leadCount, supportCount, responsibleCount } }: { readonly node: NetworkNode }) {
  const term = useWords(terms);
  const { number } = useFormats();
  const counts = [['LEAD', leadCount], ['RESPONSIBLE', responsibleCount], ['SUPPORT', supportCount]] as const;
  return <p class="network-counts">{counts.filter(([, count]) => count > 0).map(([role, count]) => <span key={role} class={`role-${role}`}>{term.role[role]} <span class="number">{number(count)}</span></span>)}</p>;
}

interface PairsProps {
  readonly edges: readonly NetworkEdge[];
  readonly selection: Selection;
  /** The body whose partners these are. */
  readonly from?: string;
}

function Pairs({ edges, selection, from }: PairsProps) {
  const words = useWords(networkWords);
  const { number } = useFormats();
  return (
    <ul class="network-list">
      {edges.map((edge) => (
        <li key={`${edge.source.id} ${edge.target.id}`}>
          <button type="button" class="plain" onClick={() => { selection.choosePair(edge.source.id, edge.target.id); }}>
            <span lang="zh-CN">{from === undefined ? `${edge.source.name} × ${edge.target.name}` : otherEnd(edge, from).name}</span>
            <span class="network-list-count">{words.measures(number(edge.taskCount))}</span>
            <PairKinds edge={edge} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function PairKinds({ edge }: { readonly edge: NetworkEdge }) {
  const words = useWords(networkWords);
  const { number } = useFormats();
  return (
    <span class="small network-list-kinds">
      {strandsOf(edge).map(({ kind, taskCount }) => <span key={kind} class={`kind-${kind}`}>{words.legend[kind]} <span class="number">{number(taskCount)}</span></span>)}
    </span>
  );
}
