import './matrix.css';
import { Link } from 'wouter-preact';

import { byPlan } from '../../components/co-leads/measures.js';
import { useFacts } from '../../components/evidence/facts.js';
import { PolicyLink } from '../../components/policy-link.js';
import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import { routes } from '../../routes.js';
import type { Assignment, BodyColumn, Matrix, MatrixRow } from './matrix-data.js';
import { matrixWords } from './matrix-words.js';
import { useMarkKeys } from './use-mark-keys.js';

/** Measures down, bodies across; a mark where a body carries a measure. Headings stay in sight; the arrow keys go from mark to mark. */
export function MatrixTable({ matrix: { rows, columns }, planHeadings }: { readonly matrix: Matrix; readonly planHeadings: boolean }) {
  const words = useWords(matrixWords);
  const place = useMarkKeys(rows);
  const groups = planHeadings ? byPlan(rows, ({ measure }) => measure.plan) : [rows];
  return (
    <div class="matrix-scroll" ref={place} tabIndex={0} role="region" aria-label={words.caption}>
      <table class="matrix">
        <caption class="visually-hidden">{words.caption}</caption>
        <Head columns={columns} />
        {groups.map((group) => (
          <tbody key={group[0]?.measure.id}>
            {planHeadings && group[0] && <tr class="matrix-plan"><th scope="rowgroup" colSpan={columns.length + 2}><span><PolicyLink policy={{ __typename: 'Plan', ...group[0].measure.plan }} /></span></th></tr>}
            {group.map((row) => <Row key={row.measure.id} row={row} columns={columns} />)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Head({ columns }: { readonly columns: readonly BodyColumn[] }) {
  const words = useWords(matrixWords);
  const { number } = useFormats();
  return (
    <thead>
      <tr>
        <th scope="col" class="matrix-corner">{words.measure}</th>
        <th scope="col" class="matrix-count">{words.count}</th>
        {columns.map(({ body, count }) => (
          <th key={body.id} scope="col" class="matrix-body">
            <Link href={routes.department(body.id)} lang="zh-CN" title={body.name}>{body.name}</Link>
            <span class="matrix-total" title={words.bodyCount(number(count))}>{number(count)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row: { measure, cells }, columns }: { readonly row: MatrixRow; readonly columns: readonly BodyColumn[] }) {
  const { openFact } = useFacts();
  const { number } = useFormats();
  return (
    <tr>
      <th scope="row" class="matrix-measure">
        <span>
          <span class="matrix-path">{measure.path}</span>
          <button type="button" class="plain" lang="zh-CN" title={measure.title} onClick={() => { openFact(...[...cells.values()].flat().map(({ id }) => id)); }}>{measure.title}</button>
        </span>
      </th>
      <td class="matrix-count">{number(cells.size)}</td>
      {columns.map(({ body }) => <Cell key={body.id} assignments={cells.get(body.id)} title={measure.title} />)}
    </tr>
  );
}

function Cell({ assignments, title }: { readonly assignments: readonly Assignment[] | undefined; readonly title: string }) {
  return assignments ? <td>{assignments.map((assignment) => <Mark key={assignment.id} assignment={assignment} title={title} />)}</td> : <td />;
}

function Mark({ assignment: { id, role, organization }, title }: { readonly assignment: Assignment; readonly title: string }) {
  const words = useWords(matrixWords);
  const term = useWords(terms);
  const { open, openFact } = useFacts();
  const label = words.mark(organization.name, term.role[role], title);
  return (
    <button type="button" class={`matrix-mark mark-${role}`} aria-label={label} title={label} aria-pressed={open.includes(id)} tabIndex={-1} data-mark={id} onClick={() => { openFact(id); }}>
      {words.marks[role]}
    </button>
  );
}
