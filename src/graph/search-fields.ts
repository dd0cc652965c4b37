/** A text property that full-text search covers, with the kind of thing that a hit in it is. */
export interface SearchField {
  readonly type: SearchType;
  readonly label: 'Document' | 'Policy' | 'Task' | 'Indicator' | 'Organization';
  readonly property: string;
}

export type SearchType = 'DOCUMENT' | 'POLICY' | 'TASK' | 'INDICATOR' | 'ORGANIZATION';

/** `titles` and `names` hold the title or name and its aliases, one a line: a full-text index takes a text, not a list. */
export const searchFields: readonly SearchField[] = [
  { type: 'DOCUMENT', label: 'Document', property: 'title' },
  { type: 'POLICY', label: 'Policy', property: 'titles' },
  { type: 'TASK', label: 'Task', property: 'title' },
  { type: 'TASK', label: 'Task', property: 'text' },
  { type: 'INDICATOR', label: 'Indicator', property: 'metric' },
  { type: 'ORGANIZATION', label: 'Organization', property: 'names' },
];

/** A node that a full-text index found, with the text of the field. */
export interface SearchCandidate {
  readonly id: string;
  readonly text: string;
}
