/** The only door of web/: the pages as an application without a socket, and the server that listens for it. */
export { createApp, UPLOAD_LIMIT } from './app.tsx';
export type * from './house-services.ts';
export { createChildInspector } from './inspection/child-inspector.ts';
export {
  type HandedIn,
  type Inspection,
  InspectionStopped,
  type Inspector,
} from './inspection/inspection.ts';
export { UploadStore } from './inspection/upload-store.ts';
export { askOf } from './pages/find/query.ts';
export type * from './people-services.ts';
export { createChildPrinter } from './printing/child-printer.ts';
export { PrintDesk } from './printing/print-desk.ts';
export { type Printed, type Printer, PrintingStopped } from './printing/printer.ts';
export type { FileBytes, ReportServices } from './report-services.ts';
export type * from './round-services.ts';
export { type RunningServer, serve } from './server.ts';
export type {
  FactDecision,
  ImportOrder,
  Inspected,
  LineageDecision,
  RuleBook,
  RuleBrief,
  Services,
  StatedLine,
  WebLedger,
} from './services.ts';
export type { Side } from './site.ts';
export { statedLine } from './stated-line.ts';
export type * from './support-services.ts';
export type { WordFile, WordRestoring, WordServices } from './word-services.ts';
