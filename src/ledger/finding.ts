/** What a rule of `checking/` says of a document, and what people answered to it. */

/** `error`: two statements that can't both be true. `warning`: very probably wrong. `info`: wording, plausibility. */
export type Severity = 'error' | 'warning' | 'info';

export interface Place {
  file: string;
  line: number;
  pdfPage?: number;
}

/** One contradiction, with every place that takes part in it. The field names are kept stable. */
export interface Finding {
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  pdfPage?: number;
  policy?: number;
  no?: number;
  program?: string;
  message: string;
  expected: string;
  actual: string;
  places: Place[];
}
