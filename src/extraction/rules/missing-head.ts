import type { Diagnostic } from '../../diagnostic.js';
import type { Outline } from '../../segmentation/outline.js';
import type { HeaderMention } from '../mentions.js';

/**
 * What the head and the foot of a 公文 have (GB/T 9704: 标题, 发文机关署名, 成文日期, 发文字号) and this text has not. Excerpts and pages often lack them, so that
 * only a missing title is a warning; a 文号 is missed only where a covering notice has its place for one.
 */
export function missingHead(outline: Outline, header: HeaderMention): readonly Diagnostic[] {
  const said: Diagnostic[] = [];
  if (header.title === undefined) said.push(missing('no-title', 'warning', 'The text has no title (标题); it is called by the name of its file.'));
  if (header.issuers.length === 0) said.push(missing('no-issuer', 'information', 'The text names nobody who issued it (发文机关).'));
  else if (outline.signature.issuers.length === 0) said.push(missing('no-signature', 'information', 'Nobody signs the text (发文机关署名); the issuer is read from its title or the page.'));
  if (header.issuedOn === undefined) said.push(missing('no-date', 'information', 'The text has no date of issue (成文日期).'));
  if (header.documentNumber === undefined && outline.notice !== undefined) said.push(missing('no-document-number', 'information', 'The covering notice has no document number (发文字号).'));
  return said;
}

function missing(rule: string, severity: Diagnostic['severity'], message: string): Diagnostic {
  return { rule, severity, message };
}
