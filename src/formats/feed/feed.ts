/** A list of things that come and change, as feed readers take it. Addresses are absolute; moments are ISO 8601. */
export interface Feed {
  /** Names the feed for ever, whatever becomes of its address: an IRI. */
  id: string;
  title: string;
  subtitle: string;
  /** Who says it. */
  author: string;
  /** Where this very feed is fetched. */
  self: string;
  /** The page that shows the same. */
  page: string;
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Stays while the thing changes: an IRI. */
  id: string;
  title: string;
  page: string;
  /** When it last changed in a way that readers should hear of. */
  updated: string;
  /** Plain text. */
  summary: string;
  author: string;
  categories: readonly string[];
}
