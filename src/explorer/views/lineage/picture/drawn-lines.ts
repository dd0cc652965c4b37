import type { CitationRelation } from '../../../graphql/schema.generated.js';
import type { PlacedLine } from '../layout/draw-rows.js';
import { lineKey, type Line } from '../lineage-graph.js';
import { arrowOf, piecesOf } from './line-path.js';

/** A line with its place. */
export interface DrawnLine {
  readonly line: Line;
  /** The strongest relation: that is how it is drawn. */
  readonly relation: CitationRelation;
  readonly pieces: readonly string[];
  /** What no other line shares, as one path. */
  readonly own: string;
  readonly arrow: string | undefined;
}

/** A piece that several lines share. */
export interface DrawnTrunk {
  readonly path: string;
  readonly lines: readonly Line[];
  readonly relation: CitationRelation;
}

interface DrawnLines {
  readonly drawn: readonly DrawnLine[];
  readonly trunks: readonly DrawnTrunk[];
}

const RELATIONS: readonly CitationRelation[] = ['BASIS', 'IMPLEMENTS', 'AMENDS', 'MENTIONS'];

/** Takes the lines of a layout apart into what each has for itself and what several share: a thousand lines in a trunk are drawn as one. */
export function drawnLines(lines: readonly Line[], places: readonly PlacedLine[], direction: 'down' | 'right'): DrawnLines {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const placed = places.flatMap((place) => {
    const line = byKey.get(lineKey(place.citing, place.cited));
    return line ? [{ line, pieces: piecesOf(place, direction), arrow: place.against ? arrowOf(place, direction) : undefined }] : [];
  });
  const users = new Map<string, Line[]>();
  for (const { line, pieces } of placed) {
    for (const piece of pieces) {
      const known = users.get(piece);
      if (known) known.push(line);
      else users.set(piece, [line]);
    }
  }
  return {
    drawn: placed.map((each) => ({ ...each, relation: each.line.relations[0] ?? 'MENTIONS', own: each.pieces.filter((piece) => users.get(piece)?.length === 1).join('') })),
    trunks: [...users].flatMap(([path, shared]) => (shared.length > 1 ? [{ path, lines: shared, relation: strongestOf(shared) }] : [])),
  };
}

function strongestOf(lines: readonly Line[]): CitationRelation {
  return RELATIONS.find((relation) => lines.some(({ relations }) => relations[0] === relation)) ?? 'MENTIONS';
}
