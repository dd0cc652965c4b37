import { centralBody } from '../extraction/bodies/body-forms.js';
import { foldWidth } from '../segmentation/fold-width.js';
import { NATIONAL } from './divisions/divisions.js';
import type { Jurisdiction, OrganizationRef } from './facts.js';
import { canonicalAt } from './organizations/canonical-name.js';
import { isGroup } from './organizations/is-group.js';
import { bodyCalled, knownName, withoutSlip, type KnownBody } from './organizations/known-names.js';
import type { LocatedBody } from './organizations/locate-body.js';
import { inZoneOfIssuer, zonesOfIssuers, type IssuingZones } from './organizations/zone-of-issuer.js';

/** What names are resolved against: the document's own full names and the place that it speaks for. */
export interface OrganizationContext {
  readonly documentKey: string;
  readonly jurisdiction: Jurisdiction | undefined;
  /** The bodies that the document itself names in full: signature, metadata block, title. */
  readonly known: readonly KnownBody[];
  /** What these bodies run. */
  readonly zones: IssuingZones;
  /** What is resolved already, by name as written: a document names the same bodies again and again. */
  readonly resolved: Map<string, OrganizationRef>;
}

/** What the names of a document are resolved against, by the full names that it gives itself. */
export function contextOf(documentKey: string, jurisdiction: Jurisdiction | undefined, fullNames: readonly string[]): OrganizationContext {
  const known = fullNames.map((name) => bodyCalled(name.replace(/\s/g, ''), jurisdiction));
  return { documentKey, jurisdiction, known, zones: zonesOfIssuers(fullNames), resolved: new Map() };
}

/**
 * A body under its full name: that which the document itself gives, else its place and the name as written. Central bodies and
 * designations of many stay as written. Names of one body in one place share a key where the tables of departments say so.
 */
export function resolveOrganization(name: string, context: OrganizationContext): OrganizationRef {
  const before = context.resolved.get(name);
  if (before) return before;
  const organization = resolvedAnew(name, context);
  context.resolved.set(name, organization);
  return organization;
}

function resolvedAnew(name: string, context: OrganizationContext): OrganizationRef {
  const written = name.replace(/[\s\u3000\u00a0]/g, '');
  if (isGroup(written)) return { key: `group|${groupForm(written)}`, name: written, alias: undefined, isGroup: true, jurisdiction: undefined };
  const central = centralBody(written, context.jurisdiction?.level === 'NATIONAL');
  if (central !== undefined) return single(`${NATIONAL.code}|${folded(central)}`, written, written, NATIONAL);
  const inZone = inZoneOfIssuer(written, context.zones);
  const body = context.known.find((one) => one.written === inZone) ?? bodyCalled(inZone, context.jurisdiction);
  const known = knownName(body, context.known);
  const meant = known ? body : withoutSlip(body);
  const shown = known ?? { name: madeWhole(meant), canonical: meant.canonical };
  return single(keyOf(meant, shown.canonical, context), shown.name, written, body.jurisdiction);
}

function single(key: string, name: string, written: string, jurisdiction: Jurisdiction | undefined): OrganizationRef {
  return { key, name, alias: name === written ? undefined : written, isGroup: false, jurisdiction };
}

/** 省委, 省政府 and 省政府办公厅 stand for 中共陕西省委, 陕西省人民政府 and 陕西省人民政府办公厅, whatever the document names besides. */
function madeWhole(body: LocatedBody): string {
  const place = body.jurisdiction?.name ?? '';
  if (place === '' || body.ownPlace && body.name !== place + body.own) return body.name;
  if (/^(?:委|党委|委员会)$/.test(body.own)) return `中共${place}${body.own}`;
  return /^政府(?:办公[厅室])?$/.test(body.own) ? `${place}人民${body.own}` : body.name;
}

function keyOf(body: LocatedBody, canonical: string, context: OrganizationContext): string {
  if (!body.jurisdiction) return `${context.documentKey}|${folded(body.name)}`;
  return `${body.jurisdiction.code}|${folded(body.jurisdiction.path.at(-1) ?? '')}${folded(canonicalAt(canonical, body.jurisdiction.level))}`;
}

/** 各县〈市〉区政府, 各县(市)区人民政府: brackets and 人民 come and go. */
function groupForm(name: string): string {
  return folded(name).replace(/[〈〔[]/g, '(').replace(/[〉〕\]]/g, ')').replace(/人民政府/g, '政府');
}

function folded(name: string): string {
  return foldWidth(name).replace(/\s/g, '');
}
