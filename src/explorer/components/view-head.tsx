import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

export interface ViewHeadProps {
  readonly title: string;
  /** Where the title is policy text. */
  readonly policyText?: boolean;
  readonly children?: ComponentChildren;
}

/** The heading of a view, which names the page too. */
export function ViewHead({ title, policyText = false, children }: ViewHeadProps) {
  useEffect(() => { document.title = `${title} · 政脉 Zhengmai`; }, [title]);
  return <header class="view-head"><h1 lang={policyText ? 'zh-CN' : undefined}>{title}</h1>{children}</header>;
}
