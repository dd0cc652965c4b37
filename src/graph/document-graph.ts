import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';

import { placedText } from '../reading/places.js';
import type { SourceText } from '../reading/source-text.js';
import type { DocumentFacts } from '../resolution/facts.js';
import { documentIdOf, idOf, organizationIdOf } from './identity.js';
import type { DocumentNode } from './model.js';
import { NamesOf } from './named.js';
import { planGraphOf, type PlanGraph } from './plan-graph.js';
import { NO_PLACE, readingPropertiesOf } from './reading-properties.js';
import type { RelationshipRow } from './rows.js';

/** Everything that one document puts into the graph, as rows for the statements that write them. */
export interface DocumentGraph {
  readonly document: DocumentNode;
  readonly issuances: readonly RelationshipRow[];
  /** Where it belongs: a row, or none. */
  readonly jurisdiction: readonly RelationshipRow[];
  readonly plans: readonly PlanGraph[];
  readonly names: NamesOf;
}

/** What a document's facts look like in the graph: pure, the same rows for the same facts. */
export function documentGraphOf(facts: DocumentFacts): DocumentGraph {
  const { source, document } = facts;
  const id = documentIdOf(document.documentKey);
  const fileTitle = basename(source.path, extname(source.path));
  const names = new NamesOf(id);
  names.addPlace(document.jurisdiction);
  const issuances = document.issuers.map(({ organization, span }, order): RelationshipRow => {
    names.add(organization, 'issuer');
    return {
      from: organizationIdOf(organization.key), to: id,
      properties: { id: idOf('issuance', id, organization.key, order), documentId: id, order, start: span.start, end: span.end },
    };
  });
  const plans = facts.plans.map((plan, order) => planGraphOf({ plan, order, documentId: id, documentKey: document.documentKey, fileTitle, text: source.text }, names));
  const jurisdiction = document.jurisdiction ? [{ from: id, to: document.jurisdiction.code, properties: { documentId: id } }] : [];
  const node = documentNodeOf(facts, id, fileTitle);
  const factsHash = createHash('sha256').update(JSON.stringify([{ ...node, sourcePath: '' }, issuances, jurisdiction, plans, names.rows()])).digest('hex');
  return { document: { ...node, factsHash }, issuances, jurisdiction, plans, names };
}

/** What tells the place of a fact in the file: kept once a document, and asked by the offset of the fact. */
function placesOf(source: SourceText) {
  const { pages, paragraphs, footnotes, textBoxes, cells, linesBefore } = placedText(source);
  return {
    pageStarts: orNull(pages), paragraphStarts: orNull(paragraphs), footnoteStarts: orNull(footnotes), textBoxStarts: orNull(textBoxes), cells: orNull(cells),
    linesBefore: linesBefore > 0 ? linesBefore : null,
  };
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

/** The files that a page offers with its document. */
function attachmentsOf({ attachments = [] }: SourceText) {
  return {
    attachmentNames: orNull(attachments.map(({ name }) => name)), attachmentFiles: orNull(attachments.map(({ fileName }) => fileName)), attachmentUrls: orNull(attachments.map(({ url }) => url)),
    attachmentStarts: orNull(attachments.map(({ span }) => span?.start ?? NO_PLACE)), attachmentEnds: orNull(attachments.map(({ span }) => span?.end ?? NO_PLACE)),
  };
}

function documentNodeOf(facts: DocumentFacts, id: string, fileTitle: string): DocumentNode {
  const { source, document } = facts;
  return {
    id, title: document.title ?? fileTitle, kind: document.kind ?? null,
    documentNumber: document.documentNumber ?? null, indexNumber: document.indexNumber ?? null,
    issuedOn: document.issuedOn ?? null, publishedOn: document.publishedOn ?? null, disclosure: document.disclosure ?? null,
    addressees: document.addressees, sourcePath: source.path, sha256: source.sha256, mediaType: source.mediaType,
    encoding: source.encoding, text: source.text, ...placesOf(source), ...attachmentsOf(source), factsHash: '', ...readingPropertiesOf(facts),
  };
}
