import type { Outline, PlanPart } from '../segmentation/outline.js';
import { ownTitles, type OwnTitles } from './citations/own-titles.js';
import { paragraphsOf } from './citations/paragraphs.js';
import type { HeaderMention, Mentions, PlanMention, ResponsibilityMention, TaskMention } from './mentions.js';
import { assertPolicyDocument } from './policy-document-signs.js';
import { readHeader } from './read-header.js';
import { readPlanHead } from './read-plan.js';
import { recogniseCitations } from './recognise-citations.js';
import { recogniseCitedNumbers } from './recognise-cited-numbers.js';
import { recogniseDeadlines } from './recognise-deadlines.js';
import { recogniseIndicators } from './recognise-indicators.js';
import { recogniseResponsibilities } from './recognise-responsibilities.js';
import { recogniseTasks } from './recognise-tasks.js';
import { reportOf } from './reading-report.js';
import { checkMentions, type Reading } from './rules/mention-rules.js';
import { unreadNotes } from './rules/unread-notes.js';
import { unreadTables } from './rules/unread-tables.js';
import { conventionsOf, type Convention } from './responsibilities/conventions.js';
import { readTaskTables, type TableFacts } from './responsibilities/task-tables.js';

/**
 * Reads what an outline's text says.
 * @throws ZhengmaiError NOT_A_POLICY_DOCUMENT where the text is no 公文.
 */
export function extract(outline: Outline): Mentions {
  const header = readHeader(outline);
  assertPolicyDocument(outline, header);
  const tasks = outline.plans.map((plan) => recogniseTasks(outline, plan));
  const tables = readTaskTables(outline, tasks);
  const whole: WholeDocument = { header, own: ownTitles(outline), conventions: conventionsOf(outline) };
  const plans = outline.plans.map((plan, i) => readPlan(outline, plan, whole, tasks[i] ?? [], tables[i]));
  const reading: Reading = { header, plans, unreadNotes: unreadNotes(outline, plans), unreadTables: unreadTables(outline, plans) };
  return { outline, header, plans, report: reportOf(outline, reading), diagnostics: [...outline.diagnostics, ...checkMentions(outline, reading)] };
}

/** What is read once for all plans of a document. */
interface WholeDocument {
  readonly header: HeaderMention;
  readonly own: OwnTitles;
  readonly conventions: readonly Convention[];
}

function readPlan(outline: Outline, plan: PlanPart, { header, own, conventions }: WholeDocument, tasks: readonly TaskMention[], tables: TableFacts | undefined): PlanMention {
  const { title, kind, period } = readPlanHead(outline, plan, header);
  const paragraphs = paragraphsOf(outline, plan);
  return {
    title, kind, period, tasks,
    responsibilities: withTables(recogniseResponsibilities(outline, plan, tasks, conventions), tables?.responsibilities ?? []),
    deadlines: recogniseDeadlines(outline, plan, tasks, period, tables?.deadlines ?? []),
    indicators: recogniseIndicators(outline, plan),
    citations: recogniseCitations(paragraphs, own),
    citationsByNumber: recogniseCitedNumbers(outline, paragraphs, header.documentNumber),
  };
}

/** What a table says again, a note has said. */
function withTables(notes: readonly ResponsibilityMention[], tables: readonly ResponsibilityMention[]): readonly ResponsibilityMention[] {
  if (tables.length === 0) return notes;
  const keyOf = ({ path, role, name }: ResponsibilityMention): string => `${path}|${role}|${name}`;
  const said = new Set(notes.map(keyOf));
  return [...notes, ...tables.filter((one) => !said.has(keyOf(one)) && said.add(keyOf(one)))];
}
