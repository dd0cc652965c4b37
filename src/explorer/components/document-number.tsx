import './document-number.css';
import { Fragment } from 'preact';

/** A 文号, broken only before its year: 国办发 / 〔2015〕71号. */
export function DocumentNumber({ number }: { readonly number: string }) {
  const year = number.indexOf('〔');
  const parts = year > 0 ? [number.slice(0, year), number.slice(year)] : [number];
  return <span class="document-number" lang="zh-CN">{parts.map((part, i) => <Fragment key={part}>{i > 0 && <wbr />}<span>{part}</span></Fragment>)}</span>;
}
