import { PARTS_READ, type TextPart } from '../../extraction/reading-report.js';
import type { ApiContext } from '../context.js';
import { found } from '../found.js';
import type { DiagnosticSeverity, Resolvers, TextPart as PartOfSchema } from '../generated/resolvers-types.js';
import type { DiagnosticRow, DocumentRow } from '../rows.js';

export const readingResolvers: Resolvers = {
  Document: {
    diagnostics: async (document, { severities }, { loaders }) => {
      const said = await diagnosticsOf(document, loaders);
      return severities == null ? said : said.filter(({ severity }) => severities.some((one) => one === severity));
    },
    report: async ({ id }, _, { loaders }) => {
      const { parts, characters, noteCount, tableCount } = await found(loaders.documentReading.load(id), 'the reading of a document');
      return { noteCount, tableCount, parts: parts.map((part, i) => ({ part: part as PartOfSchema, read: READ.has(part), characters: characters[i] ?? 0 })) };
    },
  },
  Diagnostic: {
    severity: ({ severity }) => severity as DiagnosticSeverity,
    evidence: async ({ documentId, start, end }, _, { loaders }) => {
      if (start < 0) return null;
      const { text } = await found(loaders.documentText.load(documentId), 'the text of a document');
      return { documentId, start, end, quote: text.slice(start, end) };
    },
  },
};

const READ: ReadonlySet<string> = new Set(PARTS_READ.map(nameInGraph));

function nameInGraph(part: TextPart): string {
  return part.toUpperCase().replaceAll('-', '_');
}

async function diagnosticsOf({ id: documentId }: DocumentRow, loaders: ApiContext['loaders']): Promise<DiagnosticRow[]> {
  const { rules, severities, messages, starts, ends } = await found(loaders.documentReading.load(documentId), 'the reading of a document');
  return rules.map((rule, i) => ({ documentId, rule, severity: severities[i] ?? '', message: messages[i] ?? '', start: starts[i] ?? -1, end: ends[i] ?? -1 }));
}
