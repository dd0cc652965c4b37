import type { Diagnostic } from '../../diagnostic.js';
import { counted } from '../counted.js';

const CHANGE = /<w:(?:ins|del|moveFrom|moveTo)[\s>]/g;
const PICTURE = /<pic:pic[\s>]/g;
/** How Word before 2010 wrote pictures, and how later versions repeat them for it. */
const OLD_PICTURE = /<v:imagedata[\s/>]/g;

/** What a Word file holds that its text does not show: `xml` is its main part, `hidden` how many characters of hidden text were left out. */
export function passedOver(xml: string, hidden: number): readonly Diagnostic[] {
  const changes = count(xml, CHANGE);
  const pictures = count(xml, PICTURE) || count(xml, OLD_PICTURE);
  return [
    ...(changes > 0 ? [said('tracked-changes-accepted', `${counted(changes, 'tracked change')} (修订) ${changes === 1 ? 'is' : 'are'} taken as accepted.`)] : []),
    ...(hidden > 0 ? [said('hidden-text', `${counted(hidden, 'character')} of hidden text ${hidden === 1 ? 'is' : 'are'} left out.`)] : []),
    ...(pictures > 0 ? [said('pictures-passed-over', `${counted(pictures, 'picture')} ${pictures === 1 ? 'is' : 'are'} passed over: words in a picture are not read.`)] : []),
  ];
}

function count(xml: string, pattern: RegExp): number {
  return xml.match(pattern)?.length ?? 0;
}

function said(rule: string, message: string): Diagnostic {
  return { rule, severity: 'information', message };
}
