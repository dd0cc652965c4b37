import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface ViewHeadProps {
  readonly title: string;
  /** Where the title is policy text. */
  readonly policyText?: boolean;
  /** What the page is called, where that is more than the title and the name of the program. */
  readonly pageTitle?: string;
  readonly children?: ComponentChildren;
}

/** The heading of a view, which names the page too. */
export function ViewHead({ title, policyText = false, pageTitle = `${title} · 政脉 Zhengmai`, children }: ViewHeadProps) {
  useEffect(() => { document.title = pageTitle; }, [pageTitle]);
  return <header class="view-head"><h1 lang={policyText ? 'zh-CN' : undefined}>{title}</h1>{children}</header>;
}
