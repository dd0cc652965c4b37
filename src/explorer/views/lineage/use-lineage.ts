import { useClient, type Client, type CombinedError } from '@urql/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import { readAllPages } from '../../graphql/read-all-pages.js';
import { useQuestion } from '../../graphql/use-question.js';
import { mergedGraph, type Join, type WorkGraph } from './lineage-graph.js';
import type { LineageState, Unfolded } from './lineage-state.js';
import { unfoldedText } from './lineage-state.js';
import { LineageDocument, LineageJoinsDocument, LineagePathsDocument, LineageSideDocument, type LineagePartsFragment } from './lineage.generated.js';

/** What the picture is made of: first what stands round the focus, then what each unfolding adds, all lines among them. */
export interface LineageAnswer {
  /** The graph as it grew, one for each unfolding, the last one whole. Never empty. */
  readonly growth: readonly [WorkGraph, ...WorkGraph[]];
  readonly truncated: boolean;
  /** For a path: whether citations join the two. */
  readonly joined: boolean;
}

interface LineageQuestion {
  /** Undefined while nothing is there yet; null where the graph has no such work. */
  readonly answer: LineageAnswer | null | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly retry: () => void;
}

export function useLineage(id: string, { up, down, unfolded, pathTo }: LineageState): LineageQuestion {
  const round = useQuestion(LineageDocument, { id, up, down }, { pause: pathTo !== undefined });
  const paths = useQuestion(LineagePathsDocument, { a: id, b: pathTo ?? id }, { pause: pathTo === undefined });
  const grown = useUnfolded(pathTo === undefined ? unfolded : NONE, round.data?.lineage ?? undefined);
  const answer = useMemo(() => {
    if (pathTo !== undefined) return paths.data && pathAnswer(paths.data.upwards, paths.data.downwards);
    if (round.data?.lineage === null) return null;
    return round.data?.lineage && grown.data && answerOf(round.data.lineage, grown.data);
  }, [pathTo, paths.data, round.data, grown.data]);
  const asked = pathTo === undefined ? round : paths;
  return { answer, error: asked.error ?? grown.error, fetching: asked.fetching || grown.fetching, retry: grown.error ? grown.retry : asked.retry };
}

const NONE: readonly Unfolded[] = [];

function answerOf(round: LineagePartsFragment, { sides, joins }: Grown): LineageAnswer {
  const whole = [round, ...sides];
  const growth = sides.map((_, i) => mergedGraph(whole.slice(0, i + 2), joins));
  return { growth: [mergedGraph([round], joins), ...growth], truncated: round.truncated, joined: true };
}

type Path = LineagePartsFragment | null;

function pathAnswer(upwards: Path, downwards: Path): LineageAnswer | null {
  const found = [upwards, downwards].flatMap((path) => path ?? []);
  if (found.length === 0) return null;
  return { growth: [mergedGraph(found)], truncated: found.some(({ truncated }) => truncated), joined: found.some(({ edges }) => edges.length > 0) };
}

interface Grown {
  readonly sides: readonly LineagePartsFragment[];
  readonly joins: readonly Join[];
}

interface GrownQuestion {
  readonly data: Grown | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly retry: () => void;
}

/** What each unfolding adds, and the citations among all works shown: those that neither answer could know. */
function useUnfolded(unfolded: readonly Unfolded[], round: LineagePartsFragment | undefined): GrownQuestion {
  const client = useClient();
  const wanted = unfolded.map(unfoldedText).join(' ');
  const [grown, setGrown] = useState<{ readonly data?: Grown; readonly error?: CombinedError; readonly of: string }>({ of: '' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (wanted === '' || !round) return undefined;
    let gone = false;
    grow(client, unfolded, round).then(
      (data) => { if (!gone) setGrown({ data, of: wanted }); },
      (error: unknown) => { if (!gone) setGrown({ error: error as CombinedError, of: wanted }); },
    );
    return () => { gone = true; };
  }, [wanted, round, attempt]);
  const current = grown.of === wanted;
  return {
    data: wanted === '' ? NOTHING : grown.data ?? NOTHING,
    error: current ? grown.error : undefined,
    fetching: wanted !== '' && !current,
    retry: () => { setAttempt(attempt + 1); },
  };
}

const NOTHING: Grown = { sides: [], joins: [] };

async function grow(client: Client, unfolded: readonly Unfolded[], round: LineagePartsFragment): Promise<Grown> {
  const sides = await Promise.all(unfolded.map(async ({ id, way }) => {
    const { data, error } = await client.query(LineageSideDocument, { id, direction: way === 'up' ? 'UPSTREAM' : 'DOWNSTREAM' }).toPromise();
    if (error) throw error;
    return data?.lineage ?? undefined;
  }));
  const found = sides.flatMap((side) => side ?? []);
  return { sides: found, joins: await joinsAmong(client, [...new Set([round, ...found].flatMap(({ nodes }) => nodes.map(({ id }) => id)))]) };
}

async function joinsAmong(client: Client, ids: readonly string[]): Promise<readonly Join[]> {
  const citations = await readAllPages(async (after) => {
    const { data, error } = await client.query(LineageJoinsDocument, { ids, after }).toPromise();
    if (error) throw error;
    if (data === undefined) throw new Error('The API gave neither an answer nor an error.');
    return data.citations;
  });
  return citations.map(({ plan, policy, relation }) => ({ citing: plan.id, cited: policy.id, relation }));
}
