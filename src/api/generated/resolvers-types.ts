/* Generated from schema/ by `npm run codegen`; not to be edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentRow, PolicyRow, TaskRow, DeadlineRow, IndicatorRow, CitationRow, ResponsibilityRow, OrganizationRow, JurisdictionRow, NodeRow, EvidenceRow, CoLeadRow, CoLeadNetworkRow, NetworkNodeRow, NetworkEdgeRow, NetworkKindRow, AttachmentRow, DiagnosticRow, HeadingRow, LineageGapRow, LineageEdgeRow } from '../rows.js';
import type { FacetSource } from '../facets/facets.js';
import type { Metric } from '../metrics/metrics.js';
import type { Series, Point } from '../metrics/series.js';
import type { SearchEdgeModel } from '../search/search-hit.js';
import type { PageInfoModel, DocumentConnectionModel, PolicyConnectionModel, PlanConnectionModel, TaskConnectionModel, IndicatorConnectionModel, CitationConnectionModel, ResponsibilityConnectionModel, OrganizationConnectionModel, JurisdictionConnectionModel, CoLeadConnectionModel, IndicatorMetricConnectionModel, LineageGapConnectionModel, SearchConnectionModel } from '../models.js';
import type { ApiContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: `2023-01-12`. */
  Date: { input: string; output: string; }
};

/** How high in the administration something stands. */
export type AdministrativeLevel =
  /** Counties, districts, banners, and county-level cities such as 南安市. */
  | 'COUNTY'
  /** The state: Party centre, State Council, ministries. */
  | 'NATIONAL'
  /** Prefecture-level cities, prefectures, leagues. */
  | 'PREFECTURE'
  /** Provinces, autonomous regions, and municipalities such as 北京市. */
  | 'PROVINCIAL'
  /** Towns, townships and subdistricts. */
  | 'TOWNSHIP';

/** A file that a web page offers with its document. */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** Where the name stands in the text; null where the page has it beside the document. */
  readonly evidence?: Maybe<Evidence>;
  /** What the file is called. */
  readonly fileName: Scalars['String']['output'];
  /** The words that name it: those of the link, else what stands before it. */
  readonly name: Scalars['String']['output'];
  /** The address as the page has it, relative to the page or whole. */
  readonly url: Scalars['String']['output'];
};

/** One mention of a policy in the text of a plan. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** The 文号 that this text gives. */
  readonly citedDocumentNumber?: Maybe<Scalars['String']['output']>;
  /** The bodies that this text names as issuers, in its order. */
  readonly citedIssuers: ReadonlyArray<Organization>;
  /** The title as this text words it; null where it names the policy by its 文号 alone (根据国发〔2015〕43号文件). */
  readonly citedTitle?: Maybe<Scalars['String']['output']>;
  /** The mention: from the opening bracket to the closing one, or the 文号 where that stands alone. */
  readonly evidence: Evidence;
  /** Global id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Path of the numbered unit that it stands in, else `preamble` or `notice`. */
  readonly path: Scalars['String']['output'];
  /** The plan that cites. */
  readonly plan: Plan;
  /** The policy that is cited. */
  readonly policy: Policy;
  /** How the plan stands to the policy. */
  readonly relation: CitationRelation;
  /** The task that it stands in; null outside the tasks. */
  readonly task?: Maybe<Task>;
};

/** A page of citations. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The citations of this page, with their cursors. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The citations of this page. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many citations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A citation in a list. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The citation. */
  readonly node: Citation;
};

/** Which citations are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type CitationFilter = {
  /** Only the citations with these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only what these plans cite. */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only citations by plans of these levels. */
  readonly planLevels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only citations of these policies. */
  readonly policyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only citations of policies of these levels. */
  readonly policyLevels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only citations of these relations. */
  readonly relations?: InputMaybe<ReadonlyArray<CitationRelation>>;
};

/** How a plan stands to a policy that it cites, by the words before the mention. */
export type CitationRelation =
  /** 修订, 完善, 废止: it changes or ends it. */
  | 'AMENDS'
  /** 根据, 依据, 按照, 遵照: it rests on it. */
  | 'BASIS'
  /** 贯彻, 落实, 执行, 实施, 完成: it carries it out. */
  | 'IMPLEMENTS'
  /** It names it otherwise. */
  | 'MENTIONS';

/** Two bodies and the tasks that they carry together in one way. */
export type CoLead = {
  readonly __typename?: 'CoLead';
  /** How they carry them. */
  readonly kind: CoLeadKind;
  /** The one that leads, where one does. */
  readonly organization: Organization;
  /** The other one. */
  readonly partner: Organization;
  /** How many tasks they carry together in this way. */
  readonly taskCount: Scalars['Int']['output'];
  /** Those tasks, plan after plan, in the order of the text. */
  readonly tasks: TaskConnection;
};


/** Two bodies and the tasks that they carry together in one way. */
export type CoLeadTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pairs. */
export type CoLeadConnection = {
  readonly __typename?: 'CoLeadConnection';
  /** The pairs of this page, with their cursors. */
  readonly edges: ReadonlyArray<CoLeadEdge>;
  /** The pairs of this page. */
  readonly nodes: ReadonlyArray<CoLead>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many pairs the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a list. */
export type CoLeadEdge = {
  readonly __typename?: 'CoLeadEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: CoLead;
};

/** Which pairs are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type CoLeadFilter = {
  /** Only tasks of plans for the places with these GB/T 2260 codes; places within them do not count. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only pairs of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CoLeadKind>>;
  /** Only tasks of plans of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only pairs in which one of these organizations is either side. */
  readonly organizationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks of these plans are looked at and counted. */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks of these kinds. */
  readonly taskKinds?: InputMaybe<ReadonlyArray<TaskKind>>;
};

/** How two bodies carry tasks together. */
export type CoLeadKind =
  /** Both stand in the lead slot. A pair is listed once, in an order without meaning. */
  | 'JOINT_LEAD'
  /** Both are responsible, and no lead is named. A pair is listed once, in an order without meaning. */
  | 'JOINT_RESPONSIBLE'
  /** `organization` leads; `partner` supports, or answers for the task beside the lead. */
  | 'LEAD_SUPPORT';

/** How often two bodies carry tasks together in one way. */
export type CoLeadKindCount = {
  readonly __typename?: 'CoLeadKindCount';
  /** The way. */
  readonly kind: CoLeadKind;
  /** The one that leads; null for the joint kinds. */
  readonly lead?: Maybe<Organization>;
  /** How many tasks. */
  readonly taskCount: Scalars['Int']['output'];
};

/** The bodies that carry tasks together, as a network. What it counts is of the tasks that the filter leaves: with `organizationIds` those that one of these bodies carries. */
export type CoLeadNetwork = {
  readonly __typename?: 'CoLeadNetwork';
  /** The pairs of these bodies, those with most tasks first. */
  readonly edges: ReadonlyArray<CoLeadNetworkEdge>;
  /** The bodies that stand in a pair of the network, the strongest first: those asked for, then by the sum of their pairs' task counts. */
  readonly nodes: ReadonlyArray<CoLeadNetworkNode>;
  /** How many bodies stand in a pair, left out or not. */
  readonly totalOrganizationCount: Scalars['Int']['output'];
  /** Whether `limit` left bodies out, or there are more than 3,000 pairs: then the strongest are here. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Two bodies of a network, listed once, and the tasks that they carry together. */
export type CoLeadNetworkEdge = {
  readonly __typename?: 'CoLeadNetworkEdge';
  /** In which ways they carry them, those with most tasks first. A task can count in several. */
  readonly kinds: ReadonlyArray<CoLeadKindCount>;
  /** The one that leads the other more often than the other way round; where neither does, the order is without meaning. */
  readonly source: Organization;
  /** The other one. */
  readonly target: Organization;
  /** Tasks that they carry together in any of the kinds, each counted once. */
  readonly taskCount: Scalars['Int']['output'];
  /** Those tasks, plan after plan, in the order of the text. */
  readonly tasks: TaskConnection;
};


/** Two bodies of a network, listed once, and the tasks that they carry together. */
export type CoLeadNetworkEdgeTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which part of the network is wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type CoLeadNetworkFilter = {
  /** Only tasks of plans for the places with these GB/T 2260 codes; places within them do not count. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these ways of carrying a task together. */
  readonly kinds?: InputMaybe<ReadonlyArray<CoLeadKind>>;
  /** Only tasks of plans of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only pairs with at least so many tasks. */
  readonly minTaskCount?: InputMaybe<Scalars['Int']['input']>;
  /** Only pairs in which one of these organizations stands. */
  readonly organizationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks of these plans are looked at and counted. */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks of these kinds. */
  readonly taskKinds?: InputMaybe<ReadonlyArray<TaskKind>>;
};

/** A body of a network, with what it carries: counts are of tasks, each counted once, whether it carries them together with another or not. */
export type CoLeadNetworkNode = {
  readonly __typename?: 'CoLeadNetworkNode';
  /** Tasks that it leads. */
  readonly leadCount: Scalars['Int']['output'];
  /** The body. */
  readonly organization: Organization;
  /** Tasks that it answers for. */
  readonly responsibleCount: Scalars['Int']['output'];
  /** Tasks that it supports. */
  readonly supportCount: Scalars['Int']['output'];
  /** Tasks that it carries in any role. */
  readonly taskCount: Scalars['Int']['output'];
};

/** How the value of an indicator is meant, literally. */
export type Comparator =
  /** 左右, 约, 近: about this value. */
  | 'APPROX'
  /** 达到, 为, or bare: this value. */
  | 'EQ'
  /** 超过, 高于: more than this value. */
  | 'GT'
  /** 以上, 不低于, 不少于, 至少: this value or more. */
  | 'GTE'
  /** 低于, 不足: less than this value. */
  | 'LT'
  /** 以下, 不超过, 不高于, 以内: this value or less. */
  | 'LTE'
  /** From `value` to `valueHigh`. */
  | 'RANGE';

/** How much is in the graph. */
export type Corpus = {
  readonly __typename?: 'Corpus';
  /** Citations, one a mention. */
  readonly citations: Scalars['Int']['output'];
  /** Documents that were loaded. */
  readonly documents: Scalars['Int']['output'];
  /** Indicators of all plans. */
  readonly indicators: Scalars['Int']['output'];
  /** Places. */
  readonly jurisdictions: Scalars['Int']['output'];
  /** Organizations, groups included. */
  readonly organizations: Scalars['Int']['output'];
  /** Plans whose text is there. */
  readonly plans: Scalars['Int']['output'];
  /** All policies, loaded or only cited. */
  readonly policies: Scalars['Int']['output'];
  /** Assignments of tasks to bodies. */
  readonly responsibilities: Scalars['Int']['output'];
  /** Tasks of all plans. */
  readonly tasks: Scalars['Int']['output'];
};

/** By when a task is to be done, as a note, a label (完成时限), a table or the plan as a whole says. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** The last day that they leave (2023年6月底前: 2023-06-30); null where they decide none, such as a month without a year. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The words, as they stand in the text. */
  readonly evidence: Evidence;
  /** What they come to. */
  readonly kind: DeadlineKind;
  /** Its words, in one line. */
  readonly text: Scalars['String']['output'];
};

/** What the words of a deadline come to. */
export type DeadlineKind =
  /** A day, month, quarter or year: 2023年6月底前. */
  | 'DATE'
  /** Without end: 长期坚持, 持续推进. */
  | 'ONGOING'
  /** None of these. */
  | 'OTHER'
  /** Again and again: 每年12月底前. */
  | 'RECURRING';

/** Something that is to be said of a text's reading. docs/reading.md lists the rules. */
export type Diagnostic = {
  readonly __typename?: 'Diagnostic';
  /** The words that it is said of; null where it has no place in the text. */
  readonly evidence?: Maybe<Evidence>;
  /** What is to be said, in one English sentence; names and terms are as the text has them. */
  readonly message: Scalars['String']['output'];
  /** The rule that saw it, such as `numbering-gap`. */
  readonly rule: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: DiagnosticSeverity;
};

/** How much a diagnostic matters. */
export type DiagnosticSeverity =
  /** A part could not be read. */
  | 'ERROR'
  /** What is not there or was passed over, as excerpts and pages often have it. */
  | 'INFORMATION'
  /** Something that was read may be wrong or missing. */
  | 'WARNING';

/** An official document (公文) as it was read: its head, its text, and the plans that it promulgates. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** 主送机关: whom it is addressed to, as written. */
  readonly addressees: ReadonlyArray<Scalars['String']['output']>;
  /** The files that its web page offers with it (附件), in the order of the page. They are not read. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** What is to be said of its reading: first what has a place in the text, in its order, then what has none. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** Whether the page says that it is public on its own motion (主动公开) or otherwise. */
  readonly disclosure?: Maybe<Scalars['String']['output']>;
  /** 文号, such as 南政办〔2023〕1号. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** 索引号 of the page's metadata block. */
  readonly indexNumber?: Maybe<Scalars['String']['output']>;
  /** 成文日期: the date under the signature. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The bodies that signed it, in signing order. */
  readonly issuers: ReadonlyArray<Organization>;
  /** The place whose body issued it; null where that is not known. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** One of the 15 kinds of 公文 (通知, 意见 …), else the genre that the title names (方案, 计划 …). */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Media type of the file, such as `text/plain`. */
  readonly mediaType: Scalars['String']['output'];
  /** The numbered headings of its text, in order, those of all its plans. */
  readonly outline: ReadonlyArray<Heading>;
  /** The plans that it promulgates, in the order of the text. */
  readonly plans: ReadonlyArray<Plan>;
  /** 公开日期 or 发布日期 of the page's metadata block. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** What was recognised in its text and what was passed over. */
  readonly report: ReadingReport;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Path of the file that was read, as it was given. */
  readonly sourcePath?: Maybe<Scalars['String']['output']>;
  /** The text as read. Every evidence of this document indexes it. */
  readonly text: Scalars['String']['output'];
  /** Title of the instrument, the covering notice's where there is one. A text without a title is shown by its file's name. */
  readonly title: Scalars['String']['output'];
};


/** An official document (公文) as it was read: its head, its text, and the plans that it promulgates. */
export type DocumentDiagnosticsArgs = {
  severities?: InputMaybe<ReadonlyArray<DiagnosticSeverity>>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page, with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** What the whole list holds, counted by level, place, year, kind and issuer; null where the list hangs on another object. */
  readonly facets?: Maybe<Facets>;
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many documents the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** Which documents are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type DocumentFilter = {
  /** Only those whose reading gave something to say by one of these rules, such as `text-cut-off`. */
  readonly diagnosticRules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those whose reading gave something of one of these severities to say. */
  readonly diagnosticSeverities?: InputMaybe<ReadonlyArray<DiagnosticSeverity>>;
  /** Only those with one of these 文号, exactly as the graph has them. */
  readonly documentNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only the documents with these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those issued on this day or later. */
  readonly issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only those issued on this day or earlier. */
  readonly issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only those that one of these organizations signed. */
  readonly issuerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of the places with these GB/T 2260 codes; places within them do not count. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these kinds, such as 通知. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those issued at one of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only those whose title contains this text. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those issued in one of these years, by 成文日期. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** An order of documents; ties are broken by id. */
export type DocumentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DocumentOrderField;
};

/** What documents can be ordered by. */
export type DocumentOrderField =
  /** 成文日期; documents without one come first when ascending. */
  | 'ISSUED_ON'
  /** Title, in code point order. */
  | 'TITLE';

/** The exact words that a fact was read from. `document.text` sliced from `start` to `end` is `quote`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The passage around the words: enough to understand them without the whole text. */
  readonly context: EvidenceContext;
  /** The document that says so. */
  readonly document: Document;
  /** Offset behind the last character, in UTF-16 code units of `document.text`. */
  readonly end: Scalars['Int']['output'];
  /** Where the words begin in the file that the document was read from; null where that is not known, as of what a web page states about its document. */
  readonly place?: Maybe<SourcePlace>;
  /** The words, as they stand in the text, line breaks included. */
  readonly quote: Scalars['String']['output'];
  /** Offset of the first character, in UTF-16 code units of `document.text`. */
  readonly start: Scalars['Int']['output'];
};

/**
 * A passage of a document's text that holds the words of a fact: their paragraph, and where that is short (a heading, a note) what stands around it; at most
 * 200 characters on each side of the words, cut where a sentence ends. `document.text` sliced from `start` to `end` is `text`; `text` sliced by `highlight` is
 * the quote.
 */
export type EvidenceContext = {
  readonly __typename?: 'EvidenceContext';
  /** Offset behind the last character, in UTF-16 code units of `document.text`. */
  readonly end: Scalars['Int']['output'];
  /** Where the quote stands in `text`. */
  readonly highlight: TextRange;
  /** Offset of the first character, in UTF-16 code units of `document.text`. */
  readonly start: Scalars['Int']['output'];
  /** The passage, as it stands in the text, line breaks included. */
  readonly text: Scalars['String']['output'];
};

/** One value of a facet. What has several (issuers) counts for each; what has none counts nowhere. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many of the list have it. */
  readonly count: Scalars['Int']['output'];
  /** How it is shown. */
  readonly label: Scalars['String']['output'];
  /** What a filter takes for it. */
  readonly value: Scalars['String']['output'];
};

/**
 * What a list holds, counted by each of these. The counts of a facet follow the filter of the list, except for its own condition on that facet: `levels` counts as if no
 * `levels` were asked for, so that somebody who chose one sees what the others would give. Each has at most 50 values, those with most first.
 */
export type Facets = {
  readonly __typename?: 'Facets';
  /** By issuer; the value is the id of the organization. */
  readonly issuers: ReadonlyArray<FacetValue>;
  /** By place; the value is its GB/T 2260 code. */
  readonly jurisdictions: ReadonlyArray<FacetValue>;
  /** By kind, such as 通知 or 规划. */
  readonly kinds: ReadonlyArray<FacetValue>;
  /** By level; the value is that of `AdministrativeLevel`. */
  readonly levels: ReadonlyArray<FacetValue>;
  /** By year of issue. */
  readonly years: ReadonlyArray<FacetValue>;
};

/** A numbered heading (一、, (一), 1., 第一条 …) of a document's text. */
export type Heading = {
  readonly __typename?: 'Heading';
  /** The heading as it stands in the text, number included. */
  readonly evidence: Evidence;
  /** What stands under it. */
  readonly kind: HeadingKind;
  /** How deep it stands: 1 under no other heading, 2 under one, and so on. */
  readonly level: Scalars['Int']['output'];
  /** The number as written: 三、 or (一) or 第一条. */
  readonly number: Scalars['String']['output'];
  /** The numbers of the headings above it and of its own, in Arabic digits, as in `Task.path`. A text that repeats a number repeats a path. */
  readonly path: Scalars['String']['output'];
  /** The plan that it belongs to; null where the text parts into other plans now than when it was loaded. */
  readonly plan?: Maybe<Plan>;
  /** The heading without its number; of a run-in heading, what stands before the first full stop. Null where a number stands alone. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** What stands under a heading. */
export type HeadingKind =
  /** Further headings. */
  | 'SECTION'
  /** Text that directs no action: goals, principles, validity and the like. */
  | 'STATEMENT'
  /** A task of the plan: `Task.path` and `Task.evidence` are the heading's. */
  | 'TASK';

/** A quantity that a plan commits to. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** The year that it is compared with; null where none is named. */
  readonly baselineYear?: Maybe<Scalars['Int']['output']>;
  /** The yearly parts that the text gives in brackets. */
  readonly breakdown: ReadonlyArray<YearValue>;
  /** How the value is meant. */
  readonly comparator: Comparator;
  /** The words that state it. */
  readonly evidence: Evidence;
  /** Global id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The phrase that names what is measured, with its scope. */
  readonly metric: Scalars['String']['output'];
  /** Path of the numbered unit that states it, else `preamble` or `notice`. */
  readonly path: Scalars['String']['output'];
  /** The plan that states it. */
  readonly plan: Plan;
  /** The year by which it is to be reached; null where the text governs it by none. */
  readonly targetYear?: Maybe<Scalars['Int']['output']>;
  /** The task that states it; null where it stands outside the tasks (goals, preamble). */
  readonly task?: Maybe<Task>;
  /** Unit as written, multiplier included: 万个, 亿元, %. */
  readonly unit: Scalars['String']['output'];
  /** The number, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** Upper end of a RANGE; null for others. */
  readonly valueHigh?: Maybe<Scalars['Float']['output']>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The indicators of this page, with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The indicators of this page. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many indicators the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An indicator in a list. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: Indicator;
};

/** Which indicators are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type IndicatorFilter = {
  /** Only indicators with one of these comparators. */
  readonly comparators?: InputMaybe<ReadonlyArray<Comparator>>;
  /** Only the indicators with these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only indicators of plans of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only indicators whose metric contains this text. */
  readonly metricContains?: InputMaybe<Scalars['String']['input']>;
  /** Only indicators of these plans. */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only indicators with one of these target years. */
  readonly targetYears?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only indicators in one of these units, as written. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * The same metric under its different wordings. Wordings are one where nothing tells them apart but width and case; 的, quotation marks, brackets, spaces and pauses; at the start
 * 力争, 争取, 确保, a date such as 到2025年, the plan's own place (its name, 全市 or 我市 in a plan for a 市, and the like), and 实现 before a share or before 新; at the end 达到, and 达 or 至
 * behind 率 and the like; 所占比例, 比例, 比重 for 占比, and 占…的比重 for 占…; 每万人口 for 每万人. The two official names 高中阶段教育毛入学率 and 学前教育三年毛入园率 are one with their
 * short forms. Everything else keeps metrics apart: 新增 is a flow and stays, and so do 每年, 年均, 累计 and 人均; units of unlike dimension are never one (万人 and 人 are alike, % and
 * 个百分点, 家 and 户 are not). So two metrics that are the same may stand apart, rather than two that are not stand together; the wordings are always shown.
 */
export type IndicatorMetric = {
  readonly __typename?: 'IndicatorMetric';
  /** How many indicators state it. */
  readonly indicatorCount: Scalars['Int']['output'];
  /** Names the metric; the same in every graph. */
  readonly key: Scalars['String']['output'];
  /** Its most frequent wording; of several the first in code point order. */
  readonly name: Scalars['String']['output'];
  /** For how many places; plans whose place is not known do not count. */
  readonly placeCount: Scalars['Int']['output'];
  /** In how many plans. */
  readonly planCount: Scalars['Int']['output'];
  /** The unit that its values are aligned to: the most frequent one as written. */
  readonly unit: Scalars['String']['output'];
  /** Units as written, the most frequent first. */
  readonly units: ReadonlyArray<MetricWording>;
  /** Its wordings, the most frequent first. */
  readonly wordings: ReadonlyArray<MetricWording>;
  /** The calendar years that its values are for, in order; values without a year have none here. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** A page of metrics. */
export type IndicatorMetricConnection = {
  readonly __typename?: 'IndicatorMetricConnection';
  /** The metrics of this page, with their cursors. */
  readonly edges: ReadonlyArray<IndicatorMetricEdge>;
  /** The metrics of this page. */
  readonly nodes: ReadonlyArray<IndicatorMetric>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many metrics the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A metric in a list. */
export type IndicatorMetricEdge = {
  readonly __typename?: 'IndicatorMetricEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The metric. */
  readonly node: IndicatorMetric;
};

/** Which metrics are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type IndicatorMetricFilter = {
  /** Only those one of whose wordings contains this text; width, case and spaces do not matter. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Only indicators of plans for the places with these GB/T 2260 codes; places within them do not count. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only indicators of plans of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only metrics that are stated for at least so many places. */
  readonly minPlaces?: InputMaybe<Scalars['Int']['input']>;
  /** Only indicators of these plans are looked at and counted. */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One value that a text states. Nothing is reckoned but the unit: where a text names the year that it compares with but not the value of that year, there is no point for it. */
export type IndicatorPoint = {
  readonly __typename?: 'IndicatorPoint';
  /** The number, in the unit of the metric. */
  readonly alignedValue: Scalars['Float']['output'];
  /** Upper end of a RANGE, in the unit of the metric; null for others. */
  readonly alignedValueHigh?: Maybe<Scalars['Float']['output']>;
  /** The year that the text compares the value with (比2020年提高…): the value is then a change, or is measured from it; null where none is named. */
  readonly baselineYear?: Maybe<Scalars['Int']['output']>;
  /** How the value is meant; a yearly part is given bare. */
  readonly comparator: Comparator;
  /** The indicator that states it, with its exact words. */
  readonly indicator: Indicator;
  /** Whether it is a yearly part that the text gives in brackets, so that the parts and the value for the target year are not of one kind. */
  readonly isYearlyPart: Scalars['Boolean']['output'];
  /** The place that the plan is for; null where that is not known. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** The plan that states it. */
  readonly plan: Plan;
  /** The number, in the unit as written. */
  readonly value: Scalars['Float']['output'];
  /** Upper end of a RANGE; null for others. */
  readonly valueHigh?: Maybe<Scalars['Float']['output']>;
  /** The year that the value is for: the target year, or that of a yearly part; null where the text names none. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** The values of one metric over places and years. */
export type IndicatorSeries = {
  readonly __typename?: 'IndicatorSeries';
  /** The metric, with counts and wordings of what is compared here. */
  readonly metric: IndicatorMetric;
  /** How many values there are in all. */
  readonly pointCount: Scalars['Int']['output'];
  /** Its values, at most 1,000: place after place by code, then by year, plain values before yearly parts; what has no place or no year comes last. */
  readonly points: ReadonlyArray<IndicatorPoint>;
};

/** A place of the table of administrative divisions (GB/T 2260). */
export type Jurisdiction = Node & {
  readonly __typename?: 'Jurisdiction';
  /** Six-digit code of GB/T 2260; the state itself has 000000. */
  readonly code: Scalars['String']['output'];
  /** Global id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands in the administration. */
  readonly level: AdministrativeLevel;
  /** Full name, such as 南安市. */
  readonly name: Scalars['String']['output'];
  /** The place that it lies within; null for the state. */
  readonly parent?: Maybe<Jurisdiction>;
  /** Full names from the province down to this place, itself included; empty for the state. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The plans for this place, by title; those for places within it do not count. */
  readonly plans: PlanConnection;
};


/** A place of the table of administrative divisions (GB/T 2260). */
export type JurisdictionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of jurisdictions. */
export type JurisdictionConnection = {
  readonly __typename?: 'JurisdictionConnection';
  /** The jurisdictions of this page, with their cursors. */
  readonly edges: ReadonlyArray<JurisdictionEdge>;
  /** The jurisdictions of this page. */
  readonly nodes: ReadonlyArray<Jurisdiction>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many jurisdictions the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A jurisdiction in a list. */
export type JurisdictionEdge = {
  readonly __typename?: 'JurisdictionEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The jurisdiction. */
  readonly node: Jurisdiction;
};

/** Which jurisdictions are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type JurisdictionFilter = {
  /** Only those with these GB/T 2260 codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only those whose name contains this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those that lie directly within the places with these codes. */
  readonly parentCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The policies around one policy, joined by citations. */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /** Who cites whom among them; both ends are in `nodes`. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** The policies of the lineage, the root first, nearest next. */
  readonly nodes: ReadonlyArray<Policy>;
  /** The policy that was asked for. */
  readonly root: Policy;
  /** Whether the lineage goes on: beyond the depth that was followed, or beyond 1,000 policies. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Which way to follow citations. */
export type LineageDirection =
  /** Up to what it rests on and down to what rests on it; not up again on the way down. */
  | 'BOTH'
  /** From a policy down to what rests on it. */
  | 'DOWNSTREAM'
  /** From a plan up to what it rests on. */
  | 'UPSTREAM';

/** All citations of one policy by one plan. */
export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  /** The policy that is cited. */
  readonly cited: Policy;
  /** The plan that cites. */
  readonly citing: Policy;
  /** How many citations there are. */
  readonly count: Scalars['Int']['output'];
  /** The relations of those citations, each once, strongest first: BASIS, IMPLEMENTS, AMENDS, MENTIONS. */
  readonly relations: ReadonlyArray<CitationRelation>;
};

/** A plan below the province that cites a national policy and no policy of its own province: the chain from the state down to it skips a step. */
export type LineageGap = {
  readonly __typename?: 'LineageGap';
  /** The national policies that it cites, by title; with `policyIds` in the filter only those. */
  readonly nationalPolicies: ReadonlyArray<Policy>;
  /** The plan. */
  readonly plan: Plan;
  /**
   * The policies of the plan's province in the graph that cite one of these national policies, by title: what the plan could have been expected to
   * rest on. Empty where none is known.
   */
  readonly provincialPolicies: ReadonlyArray<Policy>;
};

/** A page of gaps. */
export type LineageGapConnection = {
  readonly __typename?: 'LineageGapConnection';
  /** The gaps of this page, with their cursors. */
  readonly edges: ReadonlyArray<LineageGapEdge>;
  /** The gaps of this page. */
  readonly nodes: ReadonlyArray<LineageGap>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many gaps the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A gap in a list. */
export type LineageGapEdge = {
  readonly __typename?: 'LineageGapEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: LineageGap;
};

/** Which gaps are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type LineageGapFilter = {
  /** Only plans of the places with these GB/T 2260 codes and of the places within them: the code of a province finds all its cities and counties. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only plans of these levels: PREFECTURE, COUNTY, TOWNSHIP. Others have no province above them and match nothing. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only plans that cite one of these national policies. */
  readonly policyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How something is worded, and how often. */
export type MetricWording = {
  readonly __typename?: 'MetricWording';
  /** How many indicators word it so. */
  readonly count: Scalars['Int']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** An object that can be fetched again by its id. */
export type Node = {
  /** Global id, opaque. The same document gives the same ids in every store. */
  readonly id: Scalars['ID']['output'];
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or first in code point order comes first. */
  | 'ASC'
  /** Largest, latest or last in code point order comes first. */
  | 'DESC';

/** A body that issues documents or carries tasks, under its full name. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** Other names that texts use for it, such as 市发展改革委. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that it signed, newest first. */
  readonly documents: DocumentConnection;
  /** Global id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a designation of many bodies (各县(市、区)人民政府, 各有关部门). */
  readonly isGroup: Scalars['Boolean']['output'];
  /** The place that it belongs to; null for groups and where that is not known. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Full name, such as 玉溪市发展和改革委员会. */
  readonly name: Scalars['String']['output'];
  /** What it leads, supports or answers for, plan after plan, in the order of the text. */
  readonly responsibilities: ResponsibilityConnection;
  /** How many tasks of all plans it carries. */
  readonly taskCounts: TaskCounts;
};


/** A body that issues documents or carries tasks, under its full name. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that issues documents or carries tasks, under its full name. */
export type OrganizationResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations of this page, with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many organizations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organization in a list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** Which organizations are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type OrganizationFilter = {
  /** Only the organizations with these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only designations of many bodies. False: only single bodies. */
  readonly isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of the places with these GB/T 2260 codes; places within them do not count. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only those that have this among their names; width, spaces and brackets do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those one of whose names contains this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those that carry at least one task of these plans (with `roles`: in one of these roles). */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that carry at least one task in one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** An order of organizations; ties are broken by id. */
export type OrganizationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: OrganizationOrderField;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** Name, in code point order. */
  | 'NAME'
  /** How many tasks of all plans it carries in any role, each counted once. */
  | 'TASK_COUNT';

/** Where a page stands in its list, by Relay's Cursor Connections specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows behind the last edge of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before the first edge of this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What became of one part of a text. */
export type PartReading = {
  readonly __typename?: 'PartReading';
  /** How many characters it has, in UTF-16 code units. */
  readonly characters: Scalars['Int']['output'];
  /** The part. */
  readonly part: TextPart;
  /** Whether facts are read from it. */
  readonly read: Scalars['Boolean']['output'];
};

/** Calendar years, both included. */
export type Period = {
  readonly __typename?: 'Period';
  /** Last year. */
  readonly end: Scalars['Int']['output'];
  /** First year. */
  readonly start: Scalars['Int']['output'];
};

/** A policy whose text is in the graph, with what it sets out to do, what it commits to and what it rests on. */
export type Plan = Node & Policy & {
  readonly __typename?: 'Plan';
  /** Other wordings of the title under which it is cited. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it cites, a citation a mention, in the order of the text. */
  readonly citations: CitationConnection;
  /** The citations of this plan by others, by plan and place in its text. */
  readonly citedBy: CitationConnection;
  /** How many policies it cites, each counted once; 0 where its text is not in the graph. */
  readonly citedPolicyCount: Scalars['Int']['output'];
  /** How many plans cite it, each counted once however often it does. */
  readonly citingPlanCount: Scalars['Int']['output'];
  /** The document that promulgates it. */
  readonly document: Document;
  /** 文号 of the document that promulgates it, where it has one. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it commits to, as numbers, in the order of the text. */
  readonly indicators: IndicatorConnection;
  /** The year in which it was issued: of the 成文日期 of the document that promulgates it, else the year in its 文号; null where neither states one. */
  readonly issuedYear?: Maybe<Scalars['Int']['output']>;
  /** The bodies that issued it. */
  readonly issuers: ReadonlyArray<Organization>;
  /** The place that it is for; null where that is not known. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Genre, the last noun of the title: 方案, 计划, 意见 and the like. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Level of the body that issued it; null where that is not known. */
  readonly level?: Maybe<AdministrativeLevel>;
  /** The years that the plan is for, from its title or its text; null where none are stated. */
  readonly period?: Maybe<Period>;
  /** Other policies of the same place that may be this one under another title: a hint for people, nothing is merged by it. */
  readonly possiblySameAs: ReadonlyArray<Policy>;
  /** What it sets out to do, in the order of the text. */
  readonly tasks: TaskConnection;
  /** Title. A text without one is shown by its file's name. */
  readonly title: Scalars['String']['output'];
};


/** A policy whose text is in the graph, with what it sets out to do, what it commits to and what it rests on. */
export type PlanCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanCitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy whose text is in the graph, with what it sets out to do, what it commits to and what it rests on. */
export type PlanCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy whose text is in the graph, with what it sets out to do, what it commits to and what it rests on. */
export type PlanIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy whose text is in the graph, with what it sets out to do, what it commits to and what it rests on. */
export type PlanTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which citations of a plan are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type PlanCitationFilter = {
  /** Only citations of these policies. */
  readonly policyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only citations of policies of these levels. */
  readonly policyLevels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only citations of these relations. */
  readonly relations?: InputMaybe<ReadonlyArray<CitationRelation>>;
};

/** A page of plans. */
export type PlanConnection = {
  readonly __typename?: 'PlanConnection';
  /** The plans of this page, with their cursors. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** What the whole list holds, counted by level, place, year, kind and issuer; null where the list hangs on another object. */
  readonly facets?: Maybe<Facets>;
  /** The plans of this page. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many plans the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A plan in a list. */
export type PlanEdge = {
  readonly __typename?: 'PlanEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. */
  readonly node: Plan;
};

/** Which plans are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type PlanFilter = {
  /** Only the plans with these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that one of these organizations issued. */
  readonly issuerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of the places with these GB/T 2260 codes; places within them do not count. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these kinds, such as 方案. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only those whose title contains this text. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose period covers this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Only those issued in one of these years: that of the 成文日期 of the promulgating document, else that in the 文号. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** An order of plans; ties are broken by id. */
export type PlanOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PlanOrderField;
};

/** What plans can be ordered by. */
export type PlanOrderField =
  /** First year of the period; plans without a period come first when ascending. */
  | 'PERIOD_START'
  /** Title, in code point order. */
  | 'TITLE';

/** Which tasks of a plan are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type PlanTaskFilter = {
  /** Only tasks whose last deadline is this day or later. */
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only tasks whose last deadline is this day or earlier. */
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only tasks of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<TaskKind>>;
  /** Only tasks that one of these organizations carries. */
  readonly organizationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks that somebody (with `organizationIds`: one of those) carries in one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Only tasks whose text, heading included, contains this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A policy as a work, whether or not its text is in the graph: a `Plan` where it was loaded, a `ReferencedPolicy` where it is only cited so far. */
export type Policy = {
  /** Other wordings of the title under which it is cited. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The citations of this policy, by plan and place in its text. */
  readonly citedBy: CitationConnection;
  /** How many policies it cites, each counted once; 0 where its text is not in the graph. */
  readonly citedPolicyCount: Scalars['Int']['output'];
  /** How many plans cite it, each counted once however often it does. */
  readonly citingPlanCount: Scalars['Int']['output'];
  /** 文号, where a text names it. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque. It stays the same when a policy that was only cited is loaded. */
  readonly id: Scalars['ID']['output'];
  /** The year in which it was issued: of the 成文日期 of the document that promulgates it, else the year in its 文号; null where neither states one. */
  readonly issuedYear?: Maybe<Scalars['Int']['output']>;
  /** The bodies that issued it, as far as texts name them. */
  readonly issuers: ReadonlyArray<Organization>;
  /** The place that it is for; null where that is not known. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Genre, the last noun of the title: 方案, 规划, 意见 and the like. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Level of the body that issued it; null where that is not known. */
  readonly level?: Maybe<AdministrativeLevel>;
  /** Other policies of the same place that may be this one under another title: a hint for people, nothing is merged by it. */
  readonly possiblySameAs: ReadonlyArray<Policy>;
  /** Title. A text without one is shown by its file's name, and a policy that texts name by its 文号 alone by that. */
  readonly title: Scalars['String']['output'];
};


/** A policy as a work, whether or not its text is in the graph: a `Plan` where it was loaded, a `ReferencedPolicy` where it is only cited so far. */
export type PolicyCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of policies. */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** The policies of this page, with their cursors. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** What the whole list holds, counted by level, place, year, kind and issuer; null where the list hangs on another object. */
  readonly facets?: Maybe<Facets>;
  /** The policies of this page. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many policies the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A policy in a list. */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The policy. */
  readonly node: Policy;
};

/** Which policies are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type PolicyFilter = {
  /** Only those with one of these 文号, exactly as the graph has them. */
  readonly documentNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only the policies with these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that one of these organizations issued. */
  readonly issuerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of the places with these GB/T 2260 codes; places within them do not count. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these kinds, such as 规划. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** True: only those whose text is in the graph. False: only those that are merely cited. */
  readonly loaded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose title contains this text. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those issued in one of these years: that of the 成文日期 of the promulgating document, else that in the 文号. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** An order of policies; ties are broken by id. */
export type PolicyOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PolicyOrderField;
};

/** What policies can be ordered by. */
export type PolicyOrderField =
  /** How many citations of it the graph has. */
  | 'CITED_BY_COUNT'
  /** How many plans cite it, each counted once. */
  | 'CITING_PLAN_COUNT'
  /** Title, in code point order. */
  | 'TITLE';

/** Every question that the graph answers. */
export type Query = {
  readonly __typename?: 'Query';
  /** The citations of all plans, plan after plan, in the order of the text. */
  readonly citations: CitationConnection;
  /** Which bodies carry tasks together, as a network. */
  readonly coLeadNetwork: CoLeadNetwork;
  /** Which bodies carry tasks together, those with most tasks first. */
  readonly coLeads: CoLeadConnection;
  /** How much is in the graph. */
  readonly corpus: Corpus;
  /** The document with this 文号, written with any brackets and spaces (南政办〔2023〕1号); null where there is none. */
  readonly document?: Maybe<Document>;
  /** The documents of the graph, newest first unless said otherwise. */
  readonly documents: DocumentConnection;
  /** The values of metrics over places and years, in the order of `metrics`; a key that no indicator has is left out. */
  readonly indicatorComparison: ReadonlyArray<IndicatorSeries>;
  /** The metrics that plans commit to, each under all its wordings, those for most places first, then those with most indicators, then by name. */
  readonly indicatorMetrics: IndicatorMetricConnection;
  /** The indicators of all plans, plan after plan, in the order of the text. */
  readonly indicators: IndicatorConnection;
  /** The jurisdictions that the graph's documents and bodies belong to, and those around them, by code. */
  readonly jurisdictions: JurisdictionConnection;
  /** What a policy rests on, or what rests on it; null where there is no such policy. */
  readonly lineage?: Maybe<Lineage>;
  /**
   * The plans of cities, counties and towns that cite a national policy and no policy of their province, by place and title. A cited policy that is
   * provincial and of no known place counts as the province's; plans of no known place are left out.
   */
  readonly lineageGaps: LineageGapConnection;
  /**
   * How one policy comes down to another: every policy and citation on a chain of at most 10 citations that leads from `citingId` up to `citedId`.
   * Its root is the citing one. Where no chain joins them, `nodes` holds the two alone; null where there is no such policy.
   */
  readonly lineagePath?: Maybe<Lineage>;
  /** The object with this id; null where there is none, or where the id is not one of ours. */
  readonly node?: Maybe<Node>;
  /** The objects with these ids, in their order; null for each that there is none of. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organizations of the graph, by name unless said otherwise. */
  readonly organizations: OrganizationConnection;
  /** The plans whose text is in the graph, by title unless said otherwise. */
  readonly plans: PlanConnection;
  /** All policies, loaded or only cited, by title unless said otherwise. */
  readonly policies: PolicyConnection;
  /** Full text over titles, tasks, metrics and names. */
  readonly search: SearchConnection;
  /** The tasks of all plans, plan after plan, in the order of the text. */
  readonly tasks: TaskConnection;
};


/** Every question that the graph answers. */
export type QueryCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that the graph answers. */
export type QueryCoLeadNetworkArgs = {
  filter?: InputMaybe<CoLeadNetworkFilter>;
  limit?: Scalars['Int']['input'];
};


/** Every question that the graph answers. */
export type QueryCoLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoLeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that the graph answers. */
export type QueryDocumentArgs = {
  number: Scalars['String']['input'];
};


/** Every question that the graph answers. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** Every question that the graph answers. */
export type QueryIndicatorComparisonArgs = {
  jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  metrics: ReadonlyArray<Scalars['String']['input']>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** Every question that the graph answers. */
export type QueryIndicatorMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorMetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that the graph answers. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that the graph answers. */
export type QueryJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JurisdictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that the graph answers. */
export type QueryLineageArgs = {
  depth?: Scalars['Int']['input'];
  direction: LineageDirection;
  downstreamDepth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  upstreamDepth?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that the graph answers. */
export type QueryLineageGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LineageGapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question that the graph answers. */
export type QueryLineagePathArgs = {
  citedId: Scalars['ID']['input'];
  citingId: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question that the graph answers. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every question that the graph answers. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
};


/** Every question that the graph answers. */
export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrder>;
};


/** Every question that the graph answers. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicyOrder>;
};


/** Every question that the graph answers. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** Every question that the graph answers. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What was recognised in a text, and what became of every character of it. */
export type ReadingReport = {
  readonly __typename?: 'ReadingReport';
  /** Responsibility notes that bodies were read from. */
  readonly noteCount: Scalars['Int']['output'];
  /** The parts that the text has; their characters together are those of the text. */
  readonly parts: ReadonlyArray<PartReading>;
  /** Tables that facts were read from. */
  readonly tableCount: Scalars['Int']['output'];
};

/** A policy that loaded texts cite and whose own text is not in the graph. */
export type ReferencedPolicy = Node & Policy & {
  readonly __typename?: 'ReferencedPolicy';
  /** Other wordings of the title under which it is cited. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The citations of this policy, by plan and place in its text. */
  readonly citedBy: CitationConnection;
  /** How many policies it cites, each counted once; 0 where its text is not in the graph. */
  readonly citedPolicyCount: Scalars['Int']['output'];
  /** How many plans cite it, each counted once however often it does. */
  readonly citingPlanCount: Scalars['Int']['output'];
  /** 文号, where a text names it. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Global id, opaque. It stays the same when the policy is loaded. */
  readonly id: Scalars['ID']['output'];
  /** The year in which it was issued: of the 成文日期 of the document that promulgates it, else the year in its 文号; null where neither states one. */
  readonly issuedYear?: Maybe<Scalars['Int']['output']>;
  /** The bodies that issued it, as far as texts name them. */
  readonly issuers: ReadonlyArray<Organization>;
  /** The place that it is for; null where that is not known. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Genre, the last noun of the title: 方案, 规划, 意见 and the like. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Level of the body that issued it, from the issuer or the place in its title. */
  readonly level?: Maybe<AdministrativeLevel>;
  /** Other policies of the same place that may be this one under another title: a hint for people, nothing is merged by it. */
  readonly possiblySameAs: ReadonlyArray<Policy>;
  /** Title, as the citing texts word it. A policy that they name by its 文号 alone is shown by that: `title` and `documentNumber` are the same then. */
  readonly title: Scalars['String']['output'];
};


/** A policy that loaded texts cite and whose own text is not in the graph. */
export type ReferencedPolicyCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An explicit assignment of a task to a body, read from a responsibility note. */
export type Responsibility = Node & {
  readonly __typename?: 'Responsibility';
  /** The body's name as it stands in the note. */
  readonly evidence: Evidence;
  /** Global id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** The body. */
  readonly organization: Organization;
  /** How the body stands to the task. */
  readonly role: Role;
  /** The task. */
  readonly task: Task;
};

/** A page of responsibilities. */
export type ResponsibilityConnection = {
  readonly __typename?: 'ResponsibilityConnection';
  /** The responsibilities of this page, with their cursors. */
  readonly edges: ReadonlyArray<ResponsibilityEdge>;
  /** The responsibilities of this page. */
  readonly nodes: ReadonlyArray<Responsibility>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many responsibilities the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A responsibility in a list. */
export type ResponsibilityEdge = {
  readonly __typename?: 'ResponsibilityEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The responsibility. */
  readonly node: Responsibility;
};

/** How a body stands to a task. */
export type Role =
  /** 牵头: it leads. Several leads of one task lead it jointly. */
  | 'LEAD'
  /** 责任单位, 负责: it answers for the task. */
  | 'RESPONSIBLE'
  /** 配合, 参与, 协助: it supports. */
  | 'SUPPORT';

/** A page of what was found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, with score and snippet. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many were found. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The stretches of `snippet` that match, in order. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** What was found. */
  readonly node: Node;
  /** How well it matches: 1 to 2 where every word of the query stands in the text, 2 where it is the whole text; below 1 where only a part does. */
  readonly score: Scalars['Float']['output'];
  /** The part of its text that matches, plain text. */
  readonly snippet: Scalars['String']['output'];
};

/** What can be searched. */
export type SearchType =
  /** Documents, by title. */
  | 'DOCUMENT'
  /** Indicators, by metric. */
  | 'INDICATOR'
  /** Organizations, by any of their names. */
  | 'ORGANIZATION'
  /** Plans, by title. */
  | 'PLAN'
  /** Policies that are only cited, by title. */
  | 'POLICY'
  /** Tasks, by title and text. */
  | 'TASK';

/**
 * A place in the file that a document was read from, as one who opens the file counts: every number begins with 1. Which are there depends on the format: a page
 * of a PDF; a paragraph, table cell, footnote or text box of a Word file; a paragraph or table cell of a web page; a line of a text, and the table cell of Markdown.
 */
export type SourcePlace = {
  readonly __typename?: 'SourcePlace';
  /** The column of the table in which the cell begins; a cell that is merged over several stands in the first. */
  readonly column?: Maybe<Scalars['Int']['output']>;
  /** The footnote of a Word file, in the order in which the text refers to them. */
  readonly footnote?: Maybe<Scalars['Int']['output']>;
  /** The page on which they end; null where that is the same. */
  readonly lastPage?: Maybe<Scalars['Int']['output']>;
  /** The line of a text or Markdown file. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The page of a PDF on which the words begin. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** The paragraph of running text. Empty ones, tables, footnotes and text boxes are not counted; on a web page only those of the document itself are, and a line break begins another. */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** The row of the table in which the cell begins, the heading being a row. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The table, among those of the document. */
  readonly table?: Maybe<Scalars['Int']['output']>;
  /** The text box of a Word file. */
  readonly textBox?: Maybe<Scalars['Int']['output']>;
};

/** A task of a plan: the lowest numbered unit of a section that directs action. */
export type Task = Node & {
  readonly __typename?: 'Task';
  /** What it cites, in the order of the text. */
  readonly citations: ReadonlyArray<Citation>;
  /** By when it is to be done, in the order of the text; empty where the text sets it no deadline. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** The last date of its deadlines; null where none has one. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The heading as it stands in the text. */
  readonly evidence: Evidence;
  /** Global id, opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it commits to, as numbers, in the order of the text. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Measure or safeguard. */
  readonly kind: TaskKind;
  /** The numbers of the headings above it and of its own, as written, in Arabic digits: 三 → (一) → 1. is `3.1.1`. */
  readonly path: Scalars['String']['output'];
  /** The plan that it belongs to. */
  readonly plan: Plan;
  /** Who carries it, in the order of the note. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /** The whole unit, heading included, as it stands in the document. */
  readonly text: Scalars['String']['output'];
  /** Its heading, without the number; of a run-in heading, what stands before the first full stop. */
  readonly title: Scalars['String']['output'];
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The tasks of this page, with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The tasks of this page. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many tasks the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many tasks a body carries, each counted once in a role. */
export type TaskCounts = {
  readonly __typename?: 'TaskCounts';
  /** Tasks that it leads. */
  readonly lead: Scalars['Int']['output'];
  /** Tasks that it answers for. */
  readonly responsible: Scalars['Int']['output'];
  /** Tasks that it supports. */
  readonly support: Scalars['Int']['output'];
  /** Tasks that it carries in any role, each counted once. */
  readonly total: Scalars['Int']['output'];
};

/** A task in a list. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** Opaque position in this list. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** Which tasks are wanted. Conditions that are given hold together; a condition left out or null holds for all. */
export type TaskFilter = {
  /** Only tasks whose last deadline is this day or later. */
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only tasks whose last deadline is this day or earlier. */
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only the tasks with these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks of plans for the places with these GB/T 2260 codes; places within them do not count. */
  readonly jurisdictionCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only tasks of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<TaskKind>>;
  /** Only tasks of plans of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  /** Only tasks that one of these organizations carries. */
  readonly organizationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks of these plans. */
  readonly planIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tasks that somebody (with `organizationIds`: one of those) carries in one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Only tasks whose text, heading included, contains this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of task it is. */
export type TaskKind =
  /** A measure: what the plan does. */
  | 'MEASURE'
  /** A safeguard: how it sees to it that the measures are carried out (保障措施, 组织实施 …). */
  | 'SAFEGUARD';

/** A part in the make-up of a text. */
export type TextPart =
  /** 主送机关. */
  | 'ADDRESSEES'
  /** Lists of annexes, and annexes without a plan; passed over. */
  | 'ANNEXES'
  /** Blanks between parts. */
  | 'BLANK'
  /** Paragraphs under the headings. */
  | 'BODY'
  /** 文号. */
  | 'DOCUMENT_NUMBER'
  /** Numbered headings. */
  | 'HEADINGS'
  /** The page's metadata block. */
  | 'METADATA'
  /** Responsibility notes. */
  | 'NOTES'
  /** Paragraphs of the covering notice. */
  | 'NOTICE'
  /** Paragraphs that belong to no part; passed over. */
  | 'OTHER_TEXT'
  /** Page numbers and page marks; passed over. */
  | 'PAGE_FURNITURE'
  /** Paragraphs before a plan's first heading. */
  | 'PREAMBLE'
  /** Signature, date and disclosure. */
  | 'SIGNATURE'
  /** What a page or a database sets around the text; passed over. */
  | 'SITE_MATTER'
  /** Title of the instrument, and the titles of its plans. */
  | 'TITLE'
  /** Responsibility notes that no body could be read from. */
  | 'UNREAD_NOTES'
  /** Tables that nothing was read from. */
  | 'UNREAD_TABLES';

/** A stretch of a text. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Offset behind the last character, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Offset of the first character, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** A value for one year. */
export type YearValue = {
  readonly __typename?: 'YearValue';
  /** The number, in the indicator's unit. */
  readonly value: Scalars['Float']['output'];
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeLevel: AdministrativeLevel;
  Attachment: ResolverTypeWrapper<AttachmentRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitationConnection: ResolverTypeWrapper<CitationConnectionModel>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationFilter: CitationFilter;
  CitationRelation: CitationRelation;
  CoLead: ResolverTypeWrapper<CoLeadRow>;
  CoLeadConnection: ResolverTypeWrapper<CoLeadConnectionModel>;
  CoLeadEdge: ResolverTypeWrapper<Omit<CoLeadEdge, 'node'> & { node: ResolversTypes['CoLead'] }>;
  CoLeadFilter: CoLeadFilter;
  CoLeadKind: CoLeadKind;
  CoLeadKindCount: ResolverTypeWrapper<NetworkKindRow>;
  CoLeadNetwork: ResolverTypeWrapper<CoLeadNetworkRow>;
  CoLeadNetworkEdge: ResolverTypeWrapper<NetworkEdgeRow>;
  CoLeadNetworkFilter: CoLeadNetworkFilter;
  CoLeadNetworkNode: ResolverTypeWrapper<NetworkNodeRow>;
  Comparator: Comparator;
  Corpus: ResolverTypeWrapper<Corpus>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineRow>;
  DeadlineKind: DeadlineKind;
  Diagnostic: ResolverTypeWrapper<DiagnosticRow>;
  DiagnosticSeverity: DiagnosticSeverity;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionModel>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceContext: ResolverTypeWrapper<EvidenceContext>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Facets: ResolverTypeWrapper<FacetSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Heading: ResolverTypeWrapper<HeadingRow>;
  HeadingKind: HeadingKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorConnection: ResolverTypeWrapper<IndicatorConnectionModel>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorFilter: IndicatorFilter;
  IndicatorMetric: ResolverTypeWrapper<Metric>;
  IndicatorMetricConnection: ResolverTypeWrapper<IndicatorMetricConnectionModel>;
  IndicatorMetricEdge: ResolverTypeWrapper<Omit<IndicatorMetricEdge, 'node'> & { node: ResolversTypes['IndicatorMetric'] }>;
  IndicatorMetricFilter: IndicatorMetricFilter;
  IndicatorPoint: ResolverTypeWrapper<Point>;
  IndicatorSeries: ResolverTypeWrapper<Series>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionRow>;
  JurisdictionConnection: ResolverTypeWrapper<JurisdictionConnectionModel>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>;
  JurisdictionFilter: JurisdictionFilter;
  Lineage: ResolverTypeWrapper<Omit<Lineage, 'edges' | 'nodes' | 'root'> & { edges: ReadonlyArray<ResolversTypes['LineageEdge']>, nodes: ReadonlyArray<ResolversTypes['Policy']>, root: ResolversTypes['Policy'] }>;
  LineageDirection: LineageDirection;
  LineageEdge: ResolverTypeWrapper<LineageEdgeRow>;
  LineageGap: ResolverTypeWrapper<LineageGapRow>;
  LineageGapConnection: ResolverTypeWrapper<LineageGapConnectionModel>;
  LineageGapEdge: ResolverTypeWrapper<Omit<LineageGapEdge, 'node'> & { node: ResolversTypes['LineageGap'] }>;
  LineageGapFilter: LineageGapFilter;
  MetricWording: ResolverTypeWrapper<MetricWording>;
  Node: ResolverTypeWrapper<NodeRow>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  PageInfo: ResolverTypeWrapper<PageInfoModel>;
  PartReading: ResolverTypeWrapper<PartReading>;
  Period: ResolverTypeWrapper<Period>;
  Plan: ResolverTypeWrapper<PolicyRow>;
  PlanCitationFilter: PlanCitationFilter;
  PlanConnection: ResolverTypeWrapper<PlanConnectionModel>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanFilter: PlanFilter;
  PlanOrder: PlanOrder;
  PlanOrderField: PlanOrderField;
  PlanTaskFilter: PlanTaskFilter;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyConnection: ResolverTypeWrapper<PolicyConnectionModel>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  PolicyOrderField: PolicyOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingReport: ResolverTypeWrapper<ReadingReport>;
  ReferencedPolicy: ResolverTypeWrapper<PolicyRow>;
  Responsibility: ResolverTypeWrapper<ResponsibilityRow>;
  ResponsibilityConnection: ResolverTypeWrapper<ResponsibilityConnectionModel>;
  ResponsibilityEdge: ResolverTypeWrapper<Omit<ResponsibilityEdge, 'node'> & { node: ResolversTypes['Responsibility'] }>;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SearchType: SearchType;
  SourcePlace: ResolverTypeWrapper<SourcePlace>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskConnection: ResolverTypeWrapper<TaskConnectionModel>;
  TaskCounts: ResolverTypeWrapper<TaskCounts>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskKind: TaskKind;
  TextPart: TextPart;
  TextRange: ResolverTypeWrapper<TextRange>;
  YearValue: ResolverTypeWrapper<YearValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Attachment: AttachmentRow;
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationRow;
  CitationConnection: CitationConnectionModel;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  CitationFilter: CitationFilter;
  CoLead: CoLeadRow;
  CoLeadConnection: CoLeadConnectionModel;
  CoLeadEdge: Omit<CoLeadEdge, 'node'> & { node: ResolversParentTypes['CoLead'] };
  CoLeadFilter: CoLeadFilter;
  CoLeadKindCount: NetworkKindRow;
  CoLeadNetwork: CoLeadNetworkRow;
  CoLeadNetworkEdge: NetworkEdgeRow;
  CoLeadNetworkFilter: CoLeadNetworkFilter;
  CoLeadNetworkNode: NetworkNodeRow;
  Corpus: Corpus;
  Date: Scalars['Date']['output'];
  Deadline: DeadlineRow;
  Diagnostic: DiagnosticRow;
  Document: DocumentRow;
  DocumentConnection: DocumentConnectionModel;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  Evidence: EvidenceRow;
  EvidenceContext: EvidenceContext;
  FacetValue: FacetValue;
  Facets: FacetSource;
  Float: Scalars['Float']['output'];
  Heading: HeadingRow;
  ID: Scalars['ID']['output'];
  Indicator: IndicatorRow;
  IndicatorConnection: IndicatorConnectionModel;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorFilter: IndicatorFilter;
  IndicatorMetric: Metric;
  IndicatorMetricConnection: IndicatorMetricConnectionModel;
  IndicatorMetricEdge: Omit<IndicatorMetricEdge, 'node'> & { node: ResolversParentTypes['IndicatorMetric'] };
  IndicatorMetricFilter: IndicatorMetricFilter;
  IndicatorPoint: Point;
  IndicatorSeries: Series;
  Int: Scalars['Int']['output'];
  Jurisdiction: JurisdictionRow;
  JurisdictionConnection: JurisdictionConnectionModel;
  JurisdictionEdge: Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] };
  JurisdictionFilter: JurisdictionFilter;
  Lineage: Omit<Lineage, 'edges' | 'nodes' | 'root'> & { edges: ReadonlyArray<ResolversParentTypes['LineageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Policy']>, root: ResolversParentTypes['Policy'] };
  LineageEdge: LineageEdgeRow;
  LineageGap: LineageGapRow;
  LineageGapConnection: LineageGapConnectionModel;
  LineageGapEdge: Omit<LineageGapEdge, 'node'> & { node: ResolversParentTypes['LineageGap'] };
  LineageGapFilter: LineageGapFilter;
  MetricWording: MetricWording;
  Node: NodeRow;
  Organization: OrganizationRow;
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfoModel;
  PartReading: PartReading;
  Period: Period;
  Plan: PolicyRow;
  PlanCitationFilter: PlanCitationFilter;
  PlanConnection: PlanConnectionModel;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanFilter: PlanFilter;
  PlanOrder: PlanOrder;
  PlanTaskFilter: PlanTaskFilter;
  Policy: PolicyRow;
  PolicyConnection: PolicyConnectionModel;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  Query: Record<PropertyKey, never>;
  ReadingReport: ReadingReport;
  ReferencedPolicy: PolicyRow;
  Responsibility: ResponsibilityRow;
  ResponsibilityConnection: ResponsibilityConnectionModel;
  ResponsibilityEdge: Omit<ResponsibilityEdge, 'node'> & { node: ResolversParentTypes['Responsibility'] };
  SearchConnection: SearchConnectionModel;
  SearchEdge: SearchEdgeModel;
  SourcePlace: SourcePlace;
  String: Scalars['String']['output'];
  Task: TaskRow;
  TaskConnection: TaskConnectionModel;
  TaskCounts: TaskCounts;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TextRange: TextRange;
  YearValue: YearValue;
};

export type AttachmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  citedDocumentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citedIssuers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  citedTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CitationRelation'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CoLeadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoLead'] = ResolversParentTypes['CoLead']> = {
  kind?: Resolver<ResolversTypes['CoLeadKind'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<CoLeadTasksArgs>>;
};

export type CoLeadConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoLeadConnection'] = ResolversParentTypes['CoLeadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoLeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoLead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoLeadEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoLeadEdge'] = ResolversParentTypes['CoLeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoLead'], ParentType, ContextType>;
};

export type CoLeadKindCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoLeadKindCount'] = ResolversParentTypes['CoLeadKindCount']> = {
  kind?: Resolver<ResolversTypes['CoLeadKind'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoLeadNetworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoLeadNetwork'] = ResolversParentTypes['CoLeadNetwork']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoLeadNetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoLeadNetworkNode']>, ParentType, ContextType>;
  totalOrganizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoLeadNetworkEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoLeadNetworkEdge'] = ResolversParentTypes['CoLeadNetworkEdge']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CoLeadKindCount']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<CoLeadNetworkEdgeTasksArgs>>;
};

export type CoLeadNetworkNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoLeadNetworkNode'] = ResolversParentTypes['CoLeadNetworkNode']> = {
  leadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  responsibleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorpusResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Corpus'] = ResolversParentTypes['Corpus']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdictions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DeadlineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['DiagnosticSeverity'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  addressees?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType, Partial<DocumentDiagnosticsArgs>>;
  disclosure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outline?: Resolver<ReadonlyArray<ResolversTypes['Heading']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ReadingReport'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourcePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  context?: Resolver<ResolversTypes['EvidenceContext'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['SourcePlace']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceContextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EvidenceContext'] = ResolversParentTypes['EvidenceContext']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  issuers?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type HeadingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Heading'] = ResolversParentTypes['Heading']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HeadingKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  baselineYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breakdown?: Resolver<ReadonlyArray<ResolversTypes['YearValue']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  targetYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorMetricResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorMetric'] = ResolversParentTypes['IndicatorMetric']> = {
  indicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['MetricWording']>, ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['MetricWording']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorMetricConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorMetricConnection'] = ResolversParentTypes['IndicatorMetricConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorMetricEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorMetric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorMetricEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorMetricEdge'] = ResolversParentTypes['IndicatorMetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorMetric'], ParentType, ContextType>;
};

export type IndicatorPointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorPoint'] = ResolversParentTypes['IndicatorPoint']> = {
  alignedValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  alignedValueHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  baselineYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isYearlyPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorSeriesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorSeries'] = ResolversParentTypes['IndicatorSeries']> = {
  metric?: Resolver<ResolversTypes['IndicatorMetric'], ParentType, ContextType>;
  pointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['IndicatorPoint']>, ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<JurisdictionPlansArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  cited?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  citing?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['CitationRelation']>, ParentType, ContextType>;
};

export type LineageGapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageGap'] = ResolversParentTypes['LineageGap']> = {
  nationalPolicies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  provincialPolicies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type LineageGapConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageGapConnection'] = ResolversParentTypes['LineageGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageGapEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageGapEdge'] = ResolversParentTypes['LineageGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineageGap'], ParentType, ContextType>;
};

export type MetricWordingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MetricWording'] = ResolversParentTypes['MetricWording']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Citation' | 'Document' | 'Indicator' | 'Jurisdiction' | 'Organization' | 'Plan' | 'ReferencedPolicy' | 'Responsibility' | 'Task', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganizationDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, Partial<OrganizationResponsibilitiesArgs>>;
  taskCounts?: Resolver<ResolversTypes['TaskCounts'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartReadingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartReading'] = ResolversParentTypes['PartReading']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['TextPart'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<PlanCitationsArgs>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<PlanCitedByArgs>>;
  citedPolicyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citingPlanCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<PlanIndicatorsArgs>>;
  issuedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<PlanTasksArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  __resolveType: TypeResolveFn<'Plan' | 'ReferencedPolicy', ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<QueryCitationsArgs>>;
  coLeadNetwork?: Resolver<ResolversTypes['CoLeadNetwork'], ParentType, ContextType, RequireFields<QueryCoLeadNetworkArgs, 'limit'>>;
  coLeads?: Resolver<ResolversTypes['CoLeadConnection'], ParentType, ContextType, Partial<QueryCoLeadsArgs>>;
  corpus?: Resolver<ResolversTypes['Corpus'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'number'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  indicatorComparison?: Resolver<ReadonlyArray<ResolversTypes['IndicatorSeries']>, ParentType, ContextType, RequireFields<QueryIndicatorComparisonArgs, 'metrics'>>;
  indicatorMetrics?: Resolver<ResolversTypes['IndicatorMetricConnection'], ParentType, ContextType, Partial<QueryIndicatorMetricsArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryLineageArgs, 'depth' | 'direction' | 'id'>>;
  lineageGaps?: Resolver<ResolversTypes['LineageGapConnection'], ParentType, ContextType, Partial<QueryLineageGapsArgs>>;
  lineagePath?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryLineagePathArgs, 'citedId' | 'citingId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'orderBy'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<QueryTasksArgs>>;
};

export type ReadingReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReadingReport'] = ResolversParentTypes['ReadingReport']> = {
  noteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PartReading']>, ParentType, ContextType>;
  tableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferencedPolicyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReferencedPolicy'] = ResolversParentTypes['ReferencedPolicy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ReferencedPolicyCitedByArgs>>;
  citedPolicyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citingPlanCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcePlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourcePlace'] = ResolversParentTypes['SourcePlace']> = {
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  footnote?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastPage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  textBox?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskCountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TaskCounts'] = ResolversParentTypes['TaskCounts']> = {
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['YearValue'] = ResolversParentTypes['YearValue']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Attachment?: AttachmentResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CoLead?: CoLeadResolvers<ContextType>;
  CoLeadConnection?: CoLeadConnectionResolvers<ContextType>;
  CoLeadEdge?: CoLeadEdgeResolvers<ContextType>;
  CoLeadKindCount?: CoLeadKindCountResolvers<ContextType>;
  CoLeadNetwork?: CoLeadNetworkResolvers<ContextType>;
  CoLeadNetworkEdge?: CoLeadNetworkEdgeResolvers<ContextType>;
  CoLeadNetworkNode?: CoLeadNetworkNodeResolvers<ContextType>;
  Corpus?: CorpusResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceContext?: EvidenceContextResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Heading?: HeadingResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorMetric?: IndicatorMetricResolvers<ContextType>;
  IndicatorMetricConnection?: IndicatorMetricConnectionResolvers<ContextType>;
  IndicatorMetricEdge?: IndicatorMetricEdgeResolvers<ContextType>;
  IndicatorPoint?: IndicatorPointResolvers<ContextType>;
  IndicatorSeries?: IndicatorSeriesResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageGap?: LineageGapResolvers<ContextType>;
  LineageGapConnection?: LineageGapConnectionResolvers<ContextType>;
  LineageGapEdge?: LineageGapEdgeResolvers<ContextType>;
  MetricWording?: MetricWordingResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartReading?: PartReadingResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadingReport?: ReadingReportResolvers<ContextType>;
  ReferencedPolicy?: ReferencedPolicyResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SourcePlace?: SourcePlaceResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskCounts?: TaskCountsResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  YearValue?: YearValueResolvers<ContextType>;
};

