import { Link } from 'wouter-preact';

import { routes } from '../routes.js';

/** A body's full name, which leads to what it carries. */
export function OrganizationLink({ organization }: { readonly organization: { readonly id: string; readonly name: string } }) {
  return <Link href={routes.department(organization.id)} lang="zh-CN">{organization.name}</Link>;
}
