import './network.css';
import { useEffect, useRef } from 'preact/hooks';

import { PictureFrame } from '../../components/picture/picture-frame.js';
import { Answered, Nothing } from '../../components/states.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import type { CarriedPlan } from '../../components/co-leads/scope.js';
import { NetworkControls } from './network-controls.js';
import type { Network } from './network-graph.js';
import { NetworkPicture } from './network-picture.js';
import { NetworkSide } from './network-side.js';
import { NetworkTables } from './network-tables.js';
import { networkWords } from './network-words.js';
import { NetworkDocument } from './network.generated.js';
import { OnlyBody } from './only-body.js';
import { useNetworkAsked, useSelection, type NetworkAsked } from './use-network.js';

/** The network of bodies: picture or tables, and beside it what is chosen. */
export function NetworkSection({ plans }: { readonly plans: readonly CarriedPlan[] }) {
  const words = useWords(networkWords);
  const asked = useNetworkAsked();
  const question = useQuestion(NetworkDocument, { filter: asked.filter, limit: asked.limit });
  return (
    <>
      <NetworkControls plans={plans} asked={asked} />
      <OnlyBody id={asked.body} />
      <Answered question={question}>
        {({ coLeadNetwork }) => (coLeadNetwork.nodes.length === 0
          ? <Nothing title={words.nothing} help={words.nothingHelp} />
          : <Shown network={coLeadNetwork} asked={asked} />)}
      </Answered>
    </>
  );
}

function Shown({ network, asked }: { readonly network: Network; readonly asked: NetworkAsked }) {
  const words = useWords(networkWords);
  const selection = useSelection();
  const { number } = useFormats();
  return (
    <PictureFrame fileName="co-lead-network"
      table={<Beside network={network} asked={asked}><NetworkTables network={network} selection={selection} /></Beside>}
      picture={(
        <Beside network={network} asked={asked}>
          <NetworkPicture network={network} selection={selection} />
          <p class="network-notes">{words.legendSize}<span class="no-print">{words.help}</span></p>
        </Beside>
      )}>
      <p class="network-count soft small">{words.picture(number(network.nodes.length), number(network.edges.length))}{network.truncated && <><br />{words.partial(number(network.nodes.length), number(network.totalOrganizationCount))}</>}</p>
    </PictureFrame>
  );
}

function Beside({ network, asked, children }: { readonly network: Network; readonly asked: NetworkAsked; readonly children: preact.ComponentChildren }) {
  const selection = useSelection();
  const side = useInSight(`${selection.focus ?? ''} ${selection.pair?.join(' ') ?? ''}`);
  return (
    <div class="network-body-grid">
      <div class="network-grid">
        <div class="network-main">{children}</div>
        <div class="network-side" ref={side}><NetworkSide network={network} selection={selection} asked={asked} /></div>
      </div>
    </div>
  );
}

/** Brings what is chosen into sight, where it stands below the picture. */
function useInSight(chosen: string) {
  const side = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    const changed = before.current !== chosen && chosen !== ' ';
    before.current = chosen;
    if (changed && side.current && side.current.getBoundingClientRect().top > window.innerHeight - 120) side.current.scrollIntoView({ block: 'start' });
  }, [chosen]);
  return side;
}
