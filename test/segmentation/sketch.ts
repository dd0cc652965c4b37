import type { SourceText } from '../../src/reading/source-text.js';
import type { Outline, PlanPart, Unit } from '../../src/segmentation/outline.js';
import { passageOf } from '../../src/segmentation/passages.js';
import { segment } from '../../src/segmentation/segment.js';
import type { Span } from '../../src/span.js';

export function sourceOf(text: string): SourceText {
  return { path: 'sample.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', encoding: 'utf-8', text, tables: [], diagnostics: [] };
}

export function outlineOf(text: string): Outline {
  return segment(sourceOf(text));
}

/** An outline as lines of text: the parts that it has, units indented by depth, notes behind a bar. */
export function sketch(text: string): string[] {
  const outline = outlineOf(text);
  const words = (span: Span) => passageOf(outline, span).raw;
  const line = (name: string, spans: readonly (Span | undefined)[]) => {
    const written = spans.filter((span): span is Span => span !== undefined).map(words);
    return written.length > 0 ? [`${name} ${written.join(' / ')}`] : [];
  };
  const { head, signature } = outline;
  return [
    ...line('metadata', head.metadata), ...line('title', [head.title]), ...line('number', [head.documentNumber]), ...line('to', [head.addressees]),
    ...line('notice', outline.notice ?? []), ...line('signed', signature.issuers), ...line('date', [signature.date]), ...line('disclosure', [signature.disclosure]),
    ...outline.plans.flatMap((plan) => planLines(plan, words)),
    ...line('noise', outline.leaves.filter((leaf) => leaf.kind === 'noise').map((leaf) => leaf.span)),
  ];
}

function planLines(plan: PlanPart, words: (span: Span) => string): string[] {
  return [`plan ${plan.title ? words(plan.title) : ''}`.trim(), ...plan.preamble.map((span) => `  ${words(span)}`), ...plan.units.flatMap((unit) => unitLines(unit, words))];
}

function unitLines(unit: Unit, words: (span: Span) => string): string[] {
  const notes = unit.notes.map((span) => ` | ${words(span)}`).join('');
  const body = unit.body.map((span) => ` ~ ${words(span)}`).join('');
  const title = unit.title.end > unit.title.start ? words(unit.title) : '';
  return [`${'  '.repeat(unit.depth)}${unit.path} ${title}${body}${notes}`, ...unit.children.flatMap((child) => unitLines(child, words))];
}
