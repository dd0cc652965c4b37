import { Link } from 'wouter-preact';

import { routes } from '../routes.js';

interface PolicyLinkProps {
  readonly policy: { readonly __typename: 'Plan' | 'ReferencedPolicy'; readonly id: string; readonly title: string };
}

/** A policy's title, which leads to its text where that is in the graph, else to what cites it. */
export function PolicyLink({ policy }: PolicyLinkProps) {
  return <Link href={policy.__typename === 'Plan' ? routes.plan(policy.id) : routes.lineage(policy.id)} lang="zh-CN">{policy.title}</Link>;
}
