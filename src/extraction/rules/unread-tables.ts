import type { Diagnostic } from '../../diagnostic.js';
import type { SourceTable } from '../../reading/source-text.js';
import type { Outline } from '../../segmentation/outline.js';
import { holdsOneOf } from '../../span.js';
import type { PlanMention } from '../mentions.js';
import { namesBodies } from '../responsibilities/task-tables.js';

/** Tables that no fact was read from. */
export function unreadTables({ source: { tables } }: Outline, plans: readonly PlanMention[]): readonly SourceTable[] {
  if (tables.length === 0) return [];
  const facts = plans.flatMap((plan) => [...plan.tasks, ...plan.responsibilities, ...plan.deadlines, ...plan.indicators, ...plan.citations].map(({ span }) => span.start)).sort((a, b) => a - b);
  return tables.filter((table) => !holdsOneOf(table, facts));
}

/** A table whose columns are headed 牵头单位 or the like and whose rows name no task of the text is a warning; any other says less. */
export function checkTables(outline: Outline, unread: readonly SourceTable[]): readonly Diagnostic[] {
  return unread.map((table) => (namesBodies(outline, table)
    ? { rule: 'unread-table', severity: 'warning', message: 'This table has a column of bodies (单位), and no task was found in its rows.', span: spanOf(table) }
    : { rule: 'unread-table', severity: 'information', message: 'Nothing was read from this table.', span: spanOf(table) }));
}

function spanOf({ start, end }: SourceTable) {
  return { start, end };
}
