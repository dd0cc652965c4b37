import { useMemo } from 'preact/hooks';

import { useQuestion } from '../../graphql/use-question.js';
import type { AdministrativeLevel } from '../../graphql/schema.generated.js';
import { useWords } from '../../language/language.js';
import { terms, type Terms } from '../../language/terms.js';
import { levels, facetNames, type FacetChoice, type FacetName } from './facet-choice.js';
import { facetWords } from './facet-words.js';
import { ChosenNamesDocument, type ChosenNamesQuery, type FacetCountsFragment } from './facets.generated.js';

/** A value that can be chosen. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many rows it would give; null where that is not known. */
  readonly count: number | null;
}

/** The values of one facet, in the order in which they are shown. */
export interface FacetGroup {
  /** Parameter of the address. */
  readonly name: string;
  readonly title: string;
  readonly options: readonly FacetOption[];
  /** The labels are names of places, bodies or genres, always Chinese. */
  readonly policyText: boolean;
  /** The facet has more values than the API gives. */
  readonly cut: boolean;
}

/** The API gives so many values of a facet. */
const MOST_VALUES = 50;
const counted: Readonly<Record<FacetName, keyof FacetCountsFragment>> = { level: 'levels', place: 'jurisdictions', year: 'years', kind: 'kinds', issuer: 'issuers' };
const inOrder: Partial<Readonly<Record<FacetName, (a: FacetOption, b: FacetOption) => number>>> = {
  level: (a, b) => levels.indexOf(a.value as AdministrativeLevel) - levels.indexOf(b.value as AdministrativeLevel),
  year: (a, b) => Number(b.value) - Number(a.value),
};

/** The facets of a list with their values, those that are chosen always among them. */
export function useFacetGroups(facets: FacetCountsFragment | null | undefined, { chosen }: FacetChoice): readonly FacetGroup[] {
  const words = useWords(facetWords);
  const term = useWords(terms);
  const names = useChosenNames(facets, chosen);
  return useMemo(() => facetNames.map((name) => {
    const values = facets?.[counted[name]] ?? [];
    const cut = values.length >= MOST_VALUES;
    const absent = chosen(name).filter((value) => !values.some((each) => each.value === value));
    const options = [
      ...values.map(({ value, label, count }) => ({ value, label: labelOf(name, value, label, term), count })),
      ...absent.map((value) => ({ value, label: labelOf(name, value, names.get(value) ?? value, term), count: cut || !facets ? null : 0 })),
    ];
    const order = inOrder[name];
    return { name, title: words[name], options: order ? options.sort(order) : options, policyText: name !== 'level' && name !== 'year', cut };
  }), [facets, chosen, names, words, term]);
}

function labelOf(name: FacetName, value: string, label: string, term: Terms): string {
  return name === 'level' ? levels.filter((level) => level === value).map((level) => term.level[level])[0] ?? value : label;
}

/** Names of chosen places and bodies that the counts do not have. */
function useChosenNames(facets: FacetCountsFragment | null | undefined, chosen: FacetChoice['chosen']): ReadonlyMap<string, string> {
  const absent = (name: 'place' | 'issuer') => chosen(name).filter((value) => !facets?.[counted[name]].some((each) => each.value === value)).slice(0, 100);
  const [codes, ids] = [absent('place'), absent('issuer')];
  const { data } = useQuestion(ChosenNamesDocument, { codes, ids }, { pause: !facets || codes.length + ids.length === 0 });
  return useMemo(() => namesIn(data), [data]);
}

function namesIn(data: ChosenNamesQuery | undefined): ReadonlyMap<string, string> {
  const places = data?.jurisdictions.nodes.map(({ code, name }) => [code, name] as const) ?? [];
  const bodies = data?.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])) ?? [];
  return new Map([...places, ...bodies]);
}
