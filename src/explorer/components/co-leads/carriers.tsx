import './co-leads.css';
import { useWords } from '../../language/language.js';
import { terms } from '../../language/terms.js';
import type { Role } from '../../graphql/schema.generated.js';
import { OrganizationLink } from '../organization-link.js';
import { coLeadsWords } from './co-leads-words.js';

/** Roles in the order in which notes name them. */
export const roles = ['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const satisfies readonly Role[];

interface Carrier {
  readonly id: string;
  readonly role: Role;
  readonly organization: { readonly id: string; readonly name: string };
}

interface CarriersProps {
  /** Who carries a measure, in the order of its note. */
  readonly carriers: readonly Carrier[];
  /** Bodies that the reader is looking at: set in bold. */
  readonly marked?: readonly string[];
}

/** Who carries a measure, role by role, each body a link to what else it carries. */
export function Carriers({ carriers, marked = [] }: CarriersProps) {
  const term = useWords(terms);
  return (
    <span class="carriers">
      {roles.filter((role) => carriers.some((carrier) => carrier.role === role)).map((role) => (
        <span key={role} class="carriers-role"><span class={`carriers-name role-${role}`}>{term.role[role]}</span> <Names carriers={carriers.filter((carrier) => carrier.role === role)} marked={marked} /></span>
      ))}
    </span>
  );
}

function Names({ carriers, marked }: Required<CarriersProps>) {
  const words = useWords(coLeadsWords);
  return (
    <>
      {carriers.map(({ id, organization }, i) => (
        <span key={id}>
          {i > 0 && words.separator}
          {marked.includes(organization.id) ? <strong lang="zh-CN">{organization.name}</strong> : <OrganizationLink organization={organization} />}
        </span>
      ))}
    </>
  );
}
