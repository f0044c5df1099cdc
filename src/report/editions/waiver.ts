/** Somebody lets a report be published although something is known to be wrong or missing in it. */
export interface Waiver {
  by: string;
  reason: string;
  /** What is let pass, in words: 誤りの指摘 3件（…）. */
  about: string;
}
