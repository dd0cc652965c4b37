import type { Diagnostic } from '../../diagnostic.js';
import type { SourceTable } from '../../reading/source-text.js';
import type { Outline } from '../../segmentation/outline.js';
import type { Span } from '../../span.js';
import type { HeaderMention, PlanMention } from '../mentions.js';
import { deadlinesWithoutTask } from './deadlines-without-task.js';
import { missingHead } from './missing-head.js';
import { missingPlan } from './missing-plan.js';
import { notesWithoutTask } from './notes-without-task.js';
import { unknownBodies } from './unknown-bodies.js';
import { checkNotes } from './unread-notes.js';
import { checkTables } from './unread-tables.js';

/** What was read from a text, and what of it nothing was read from. */
export interface Reading {
  readonly header: HeaderMention;
  readonly plans: readonly PlanMention[];
  readonly unreadNotes: readonly Span[];
  readonly unreadTables: readonly SourceTable[];
}

/** What reading a text gives to say, beside what its make-up gave. */
export function checkMentions(outline: Outline, { header, plans, unreadNotes, unreadTables }: Reading): readonly Diagnostic[] {
  return [
    ...missingHead(outline, header), ...missingPlan(outline),
    ...notesWithoutTask(outline, plans), ...deadlinesWithoutTask(outline, plans), ...unknownBodies(plans), ...checkNotes(unreadNotes), ...checkTables(outline, unreadTables),
  ];
}
