import type { SourceText } from '../reading/source-text.js';
import { blocksOf, type Block } from './blocks.js';
import { plainLeaves, readBody, textSpans, type PlanDraft } from './body.js';
import type { Diagnostic } from '../diagnostic.js';
import { readFront } from './front.js';
import { partDatabaseLines } from './database-lines.js';
import { partInlineHeadings } from './inline-headings.js';
import { partJoinedHeadings } from './joined-headings.js';
import { tile } from './leaves.js';
import { linesIn } from './lines.js';
import { partLostBreaks } from './lost-breaks.js';
import type { Leaf, Outline, PlanPart } from './outline.js';
import { RunningText } from './passage.js';
import { checkOutline } from './rules/outline-rules.js';
import { scannedText } from './scanned-text.js';
import { taskTablesIn } from './task-tables/task-tables-in.js';
import { partSignedDates } from './signed-dates.js';
import { buildUnits } from './units.js';
import { wrappingOf } from './wrapping.js';
import type { Span } from '../span.js';

/**
 * Finds the parts of a 公文: lines → paragraphs → head, covering notice, plans and signature → numbered units.
 * Every text has an outline; what fits no part is a paragraph or noise, and the leaves give the text back.
 */
export function segment(source: SourceText): Outline {
  const scanned = scannedText(source);
  const lines = partSignedDates(source.text, partJoinedHeadings(scanned, partLostBreaks(scanned, partDatabaseLines(scanned, linesIn(source)))));
  const ofTasks = taskTablesIn(source, lines);
  const { blocks: paragraphs, pageMarks } = blocksOf(lines, wrappingOf(lines), ofTasks.tables);
  const running = new RunningText(source.text, pageMarks, scanned);
  const blocks = partInlineHeadings(running, paragraphs);
  const front = readFront(source.text, blocks);
  const body = readBody(blocks.slice(front.next));
  const plans = body.plans.map((draft) => planOf(running, draft));
  const leaves = front.leaves.concat(body.leaves, ...plans.map((plan) => plan.leaves));
  const outline: Outline = {
    source, running, passages: new Map(), leaves: tile(source.text, leaves, pageMarks),
    head: { metadata: front.metadata, title: front.title, documentNumber: front.documentNumber, addressees: front.addressees },
    notice: body.notice, signature: body.signature,
    plans: plans.map((plan) => plan.part), diagnostics: [...source.diagnostics, ...ofTasks.diagnostics, ...plans.flatMap((plan) => plan.diagnostics)],
  };
  return { ...outline, diagnostics: [...outline.diagnostics, ...checkOutline(outline)] };
}

interface BuiltPlan { readonly part: PlanPart; readonly leaves: readonly Leaf[]; readonly diagnostics: readonly Diagnostic[] }

function planOf(running: RunningText, draft: PlanDraft): BuiltPlan {
  const firstUnit = draft.blocks.findIndex((block) => block.marker !== undefined);
  const preamble = firstUnit < 0 ? draft.blocks : draft.blocks.slice(0, firstUnit);
  const tree = buildUnits(running, firstUnit < 0 ? [] : draft.blocks.slice(firstUnit));
  const part: PlanPart = { title: draft.title?.span, preamble: textSpans(preamble), units: tree.units, span: spanOf(draft.title?.span, draft.blocks) };
  return { part, leaves: [...plainLeaves(preamble), ...tree.leaves], diagnostics: tree.diagnostics };
}

function spanOf(title: Span | undefined, blocks: readonly Block[]): Span {
  const first = title ?? blocks[0]?.span ?? { start: 0, end: 0 };
  return { start: first.start, end: blocks.at(-1)?.span.end ?? first.end };
}
