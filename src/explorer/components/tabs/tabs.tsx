import './tabs.css';
import { Link } from 'wouter-preact';

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly title: string; readonly current: boolean }[];
}

/** Lists of one view, beside each other: each has an address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="tabs no-print" aria-label={label}>
      {tabs.map(({ href, title, current }) => <Link key={title} href={href} aria-current={current ? 'page' : undefined}>{title}</Link>)}
    </nav>
  );
}
