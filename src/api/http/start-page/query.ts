/** What the start page shows: the page is a client of the API like any other. */
export const startPageQuery = `query StartPage {
  corpus { documents plans policies tasks indicators organizations citations responsibilities jurisdictions }
  documents(first: 100) {
    totalCount
    nodes {
      id title documentNumber issuedOn
      jurisdiction { name }
      plans { id title tasks { totalCount } indicators { totalCount } citations { totalCount } }
    }
  }
}`;

export interface StartPageAnswer {
  readonly corpus: Readonly<Record<string, number>>;
  readonly documents: { readonly totalCount: number; readonly nodes: readonly StartPageDocument[] };
}

export interface StartPageDocument {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly jurisdiction: { readonly name: string } | null;
  readonly plans: readonly StartPagePlan[];
}

export interface StartPagePlan {
  readonly id: string;
  readonly title: string;
  readonly tasks: { readonly totalCount: number };
  readonly indicators: { readonly totalCount: number };
  readonly citations: { readonly totalCount: number };
}
