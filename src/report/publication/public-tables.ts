/** What of a table goes to the public side. */
export type Share =
  /** The rows that fulfil the condition (SQL, on the row `t`), with other values in some columns. */
  | { kind: 'handed-over'; where: string; instead?: Record<string, string>; why: string }
  /** Not in the file: made anew on the public side from what is. */
  | { kind: 'made-anew'; why: string }
  /** Stays on the staff side. */
  | { kind: 'kept'; why: string };

const handedOver = (where: string, why: string, instead: Record<string, string> = {}): Share => ({
  ...{ kind: 'handed-over', where, why, instead },
});
const madeAnew = (why: string): Share => ({ kind: 'made-anew', why });
const kept = (why: string): Share => ({ kind: 'kept', why });

/** Stands where a person's name stood. */
const OFFICE = `'取りまとめ課'`;

const hasEdition = (year: string): string =>
  `exists (select 1 from edition e where e.jurisdiction = t.jurisdiction and e.fiscal_year = ${year})`;
const isPublished = (document: string): string =>
  `(${document}.kind in ('annual-report', 'council-paper') or exists (select 1 from edition e
    where e.jurisdiction = ${document}.jurisdiction and e.fiscal_year = ${document}.fiscal_year))`;
/** The document was published, or an edition of its year was. */
const ofPublished = (id: string): string =>
  `exists (select 1 from document d where d.jurisdiction = t.jurisdiction and d.id = ${id} and ${isPublished('d')})`;
/** When the support was last approved: when its owner confirmed it, or wrote on, is nobody else's matter. */
const LAST_APPROVAL = `(select max(v.at) from
  (select w.at, w.state, w.changed, lag(w.state) over (order by w.version) as before from support_version w
    where w.jurisdiction = t.jurisdiction and w.support = t.id) v
  where v.state = 'approved' and (v.before is distinct from 'approved' or v.changed - 'confirmedOn' <> '{}'::jsonb))`;
/** Everything that the ledger holds of the year is published: what a person said of the year speaks of nothing else. */
const isWhole = (year: string): string =>
  `(exists (select 1 from document d where d.jurisdiction = t.jurisdiction and d.fiscal_year = ${year})
    and not exists (select 1 from document d where d.jurisdiction = t.jurisdiction and d.fiscal_year = ${year}
      and not ${isPublished('d')}))`;

/**
 * Every table of the house, and what of it becomes public. Facts are not handed over: the public side makes them of the
 * published documents, so that what only an unpublished answer says can't be in them.
 */
export const PUBLIC_TABLES: Readonly<Record<string, Share>> = {
  // Published facts
  'public.jurisdiction': handedOver(
    `exists (select 1 from document d where d.jurisdiction = t.jurisdiction and ${isPublished('d')})
      or exists (select 1 from trend_series s where s.jurisdiction = t.jurisdiction)`,
    'the prefectures of which anything is published; how often the staff side wrote is nobody else’s matter',
    { revision: '0' },
  ),
  'public.document': handedOver(
    isPublished('t'),
    'read from a published document, or of a year with an edition',
  ),
  'public.policy': handedOver(
    ofPublished('t.document_id'),
    'how a published document words the basic policies',
  ),
  'public.statement': handedOver(ofPublished('t.document_id'), 'what published documents state', {
    program_id: 'null',
  }),
  'public.finding': handedOver(ofPublished('t.document_id'), 'contradictions in published documents', {
    program_id: 'null',
  }),
  'public.program_year': handedOver(
    `t.description is not null and ${isWhole('t.fiscal_year')}`,
    'brings our own sentence about a program, which no document holds; its facts are made anew',
    { accepted: `'{"usual": {"from": null, "reason": "not-stated"}, "except": {}}'::jsonb` },
  ),
  'public.decision': handedOver(
    isWhole('t.fiscal_year'),
    'which statement is accepted shows in the facts; who said so, and in which words, stays',
    { decided_by: OFFICE, reason: 'null' },
  ),
  'public.lineage': handedOver(
    `t.state <> 'proposed' and ${isWhole('t.from_year')} and ${isWhole('t.to_year')}`,
    'which program continues which, as a person decided; proposals are made anew',
    { decided_by: OFFICE, reason: 'null' },
  ),
  'public.finding_waiver': handedOver(
    `t.withdrawn_at is null and ${isWhole('t.fiscal_year')}`,
    'that a finding may stand; who said so, and in which words, stays',
    { waived_by: OFFICE, reason: `'（理由は公開していません）'` },
  ),
  // Editions
  'public.edition': handedOver('true', 'published as it is printed; whose word let it be published stays', {
    published_by: OFFICE,
    waivers: `'[]'::jsonb`,
  }),
  'public.edition_file': handedOver(hasEdition('t.fiscal_year'), 'the files that were given out', {
    added_by: OFFICE,
  }),
  'public.picture': handedOver(
    `exists (select 1 from edition e where e.jurisdiction = t.jurisdiction
      and position('"' || t.id || '"' in e.content::text) > 0)`,
    'pictures that an edition shows',
    { added_by: OFFICE },
  ),
  // Trends
  'public.trend_series': handedOver('true', 'statistics that others have published'),
  'public.trend_vintage': handedOver('true', 'when they were published'),
  'public.trend_observation': handedOver('true', 'what they say'),
  // Supports
  'public.support': handedOver(
    `t.published is not null or (t.state = 'approved' and t.publish_on <= current_date)`,
    'what the public may see of a support; a version on the way, and who wrote it, stays',
    {
      owner: 'null',
      working: `case when t.state = 'approved' and t.publish_on <= current_date then t.working else t.published end`,
      published: 'null',
      state: `case when t.state = 'withdrawn' then 'withdrawn' else 'approved' end`,
      publish_on: `case when t.state = 'approved' and t.publish_on <= current_date then t.publish_on else '0001-01-01'::date end`,
      edited: `'[]'::jsonb`,
      changed_by: OFFICE,
      changed_at: `coalesce(${LAST_APPROVAL}, t.changed_at)`,
    },
  ),
  'public.support_revision': handedOver('true', 'tells the public side that supports have changed'),
  'public.word_list': handedOver('true', 'words by which firms search', { changed_by: OFFICE }),
  'public.known_firm': handedOver('true', 'what a published file says of firms by their 法人番号'),
  'public.support_version': kept('who wrote what on the way'),
  'public.word_list_version': kept('who edited the words, and when'),
  'public.link_check': kept('work of the staff side'),
  'public.confirmation_asked': kept('whom the program wrote to'),
  'public.support_release': kept('work of the staff side'),
  'public.usage_count': kept('each side counts what happens on it'),
  'public.unmet_demand': kept('each side counts what happens on it'),
  'public.follow': kept('people, and what they follow'),
  'public.follow_end': kept('as follows'),
  // What follows from the above
  'public.program': madeAnew('its name is that of its latest year, which may not be published'),
  'public.listing': madeAnew('follows from statements'),
  'public.program_division': madeAnew('follows from statements'),
  'public.indicator': madeAnew('its label is that of its latest year'),
  'public.indicator_value': madeAnew('follows from statements'),
  'public.year_total': madeAnew('sums of facts; what ended depends on the years that are held'),
  'public.search_entry': madeAnew('holds the words of all years'),
  // What people work with
  'public.written_text': kept('drafts; what was printed stands in the edition'),
  'public.account': kept('people, and what they sign in with'),
  'public.identity': kept('people at their provider'),
  'public.recovery_code': kept('what people sign in with'),
  'public.session': kept('who is signed in'),
  'public.substitution': kept('who is absent'),
  'public.organisation': kept(
    'the staff side’s register; public pages show divisions as documents name them',
  ),
  'public.organisation_name': kept('as organisations'),
  'public.organisation_succession': kept('as organisations'),
  'public.collection_round': kept('the round is work'),
  'public.round_ending': kept('the round is work'),
  'public.answer': kept('answers are public only as what an edition prints'),
  'public.answer_version': kept('answers on the way'),
  'public.answer_event': kept('who did what with an answer'),
  'public.form_upload': kept('who sent which file'),
  'public.remark': kept('what staff say to each other'),
  'public.reminder': kept('whom the program wrote to'),
  'public.audit_entry': kept('who changed what; each side has its own'),
  'public.audit_head': kept('as the log'),
  'public.job': kept('work of this side'),
  'public.mail': kept('letters of this side'),
  'public.publication': kept('which file this side shows'),
  'drizzle.__drizzle_migrations': kept('stands in the head of the file'),
};

const namesOf = (kind: Share['kind']): string[] =>
  Object.entries(PUBLIC_TABLES).flatMap(([name, share]) => (share.kind === kind ? [name] : []));

export const HANDED_OVER = namesOf('handed-over');
export const MADE_ANEW = namesOf('made-anew');
