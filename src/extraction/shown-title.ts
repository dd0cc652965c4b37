import type { Outline } from '../segmentation/outline.js';
import { passageOf } from '../segmentation/passages.js';
import type { Span } from '../span.js';

/** A title as shown to people: line breaks and page marks taken out, and the mark that closes a heading. */
export function shownTitle(outline: Outline, span: Span | undefined): string | undefined {
  if (!span || span.end <= span.start) return undefined;
  const written = passageOf(outline, span).raw.trim();
  if (!MAY_BE_SET_OFF.test(written)) return written || undefined;
  const title = written.replace(/[。．：:；;]$/, '').replace(/\*\*/g, '').replace(SPREAD, '$1$2').replace(/^《([^《》]+)》$/, '$1');
  return title || undefined;
}

/** What is left out of a title: most have nothing of it. */
const MAY_BE_SET_OFF = /[。．：:；;*《\s]/;

/** 通 知, set wide in a line of its own. */
const SPREAD = /([通意决公方规办批])[\s\u3000]+([知见定告案划法复])$/;

// …关于印发《甲》的通知 / …关于印发甲的通知 / …印发《甲》
const HANDED_ON = /(?:印发|转发|批转|发布|公布)(?:[《〈](?<quoted>.+)[》〉]|(?<bare>[^《》〈〉]+?))(?:的(?:通知|公告|通告|函|决定|命令))?》?$/;

/** The title of what a covering title hands on; undefined where it hands nothing on. */
export function promulgatedTitle(title: string): string | undefined {
  const groups = HANDED_ON.exec(title)?.groups;
  return groups?.['quoted'] ?? groups?.['bare'];
}
