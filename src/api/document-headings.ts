import type { ApiContext } from './context.js';
import { documentOutline } from './document-outline.js';
import { found } from './found.js';
import type { DocumentRow, HeadingRow } from './rows.js';

/** The headings of a document, each with the stored plan that it belongs to: read from the stored text when asked for. */
export async function headingsOf(document: DocumentRow, _: unknown, { loaders }: ApiContext): Promise<HeadingRow[]> {
  const { id: documentId, sourcePath: path, sha256, mediaType } = document;
  const [{ text }, plans] = await Promise.all([found(loaders.documentText.load(documentId), 'the text of a document'), loaders.documentPlans.load(documentId)]);
  const parts = documentOutline({ path, sha256, mediaType, encoding: 'utf-8', text, tables: [], diagnostics: [] });
  const planOf = (index: number) => (parts.length === plans.length ? plans[index] ?? null : null);
  return parts.flatMap((headings, index) => headings.map((heading) => ({ ...heading, documentId, plan: planOf(index) })));
}
