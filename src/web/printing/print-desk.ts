import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Complaint,
  type DocumentTree,
  type ReportContent,
  type ReportOrder,
  ReportRefused,
} from '../../report/index.ts';
import { FORMS, type PrintFormat, type PrintStep } from './formats.ts';
import { type Printed, type Printer, PrintingStopped } from './printer.ts';

const HOUR = 60 * 60 * 1000;
/** Orders that wait or are being printed; who comes later is told to come back. */
const WAITING = 12;
/** Finished files, some 5 MB each. */
const KEPT = 40;

export interface PrintJob {
  id: string;
  order: ReportOrder;
  format: PrintFormat;
  orderedAt: number;
  state: PrintState;
}

export type PrintState =
  | { is: 'waiting'; ahead: number }
  | { is: 'running'; step: PrintStep }
  | {
      is: 'done';
      size: number;
      pageCount: number | null;
      fileCount: number | null;
      complaints: readonly Complaint[];
    }
  | { is: 'stopped'; message: string };

/** How the desk comes by what is to be printed. @throws ReportRefused */
export type Gather = (order: ReportOrder) => Promise<ReportContent>;

/** What else is done with a finished file. */
export type Keep = (bytes: Uint8Array) => Promise<void>;

export interface PrintDeskParts {
  folder: string;
  printer: Printer;
  now: () => number;
  onError?: (error: unknown) => void;
}

const CRASH = '印刷の途中で止まりました。もう一度お試しになり、続くときは管理者にお知らせください。';

/** Takes print orders, prints one at a time, and keeps the files for an hour under ids that nobody can guess. */
export class PrintDesk {
  private readonly jobs = new Map<string, PrintJob>();
  private readonly queue: (() => Promise<void>)[] = [];
  private isWorking = false;

  constructor(private readonly parts: PrintDeskParts) {}

  /** @returns the job's id, or `null` when too many orders wait already. */
  order(order: ReportOrder, format: PrintFormat, gather: Gather, keep?: Keep): string | null {
    if (this.queue.length >= WAITING) return null;
    const id = randomBytes(16).toString('hex');
    const job: PrintJob = {
      id,
      order,
      format,
      orderedAt: this.parts.now(),
      state: { is: 'waiting', ahead: 0 },
    };
    this.jobs.set(id, job);
    this.queue.push(() => this.print(job, gather, keep));
    void this.work();
    return id;
  }

  /**
   * One page at once, in its turn; nothing is kept. `null`: too many orders wait already.
   * @throws PrintingStopped
   */
  async page(tree: DocumentTree): Promise<Printed | null> {
    if (this.queue.length >= WAITING) return null;
    return new Promise((resolve, reject) => {
      this.queue.push(() => this.parts.printer.printTree(tree).then(resolve, reject));
      void this.work();
    });
  }

  /** As it stands now; `null` for what is unknown or no longer kept. */
  job(id: string): PrintJob | null {
    const job = this.jobs.get(id);
    if (job === undefined || this.isOld(job)) return null;
    if (job.state.is === 'waiting') job.state = { is: 'waiting', ahead: this.openBefore(job) };
    return job;
  }

  private openBefore(job: PrintJob): number {
    const jobs = [...this.jobs.values()];
    return jobs.slice(0, jobs.indexOf(job)).filter(isOpen).length;
  }

  /** The finished file; `null` when it is not (or no longer) there. */
  async file(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const job = this.job(id);
    if (job?.state.is !== 'done') return null;
    return readFile(this.path(job)).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    );
  }

  private async work(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
      await next();
    }
    this.isWorking = false;
  }

  private async print(job: PrintJob, gather: Gather, keep?: Keep): Promise<void> {
    const { printer, onError } = this.parts;
    const step = (name: PrintStep) => {
      job.state = { is: 'running', step: name };
    };
    try {
      step('gather');
      const content = await gather(job.order);
      const { bytes, pageCount, fileCount, complaints } = await printer.print(content, job.format, step);
      step('keep');
      await this.makeRoom();
      await writeFile(this.path(job), bytes);
      await keep?.(bytes);
      job.state = { is: 'done', size: bytes.byteLength, pageCount, fileCount, complaints };
    } catch (error) {
      const isForeseen = error instanceof PrintingStopped || error instanceof ReportRefused;
      if (!isForeseen) onError?.(error);
      job.state = { is: 'stopped', message: isForeseen ? error.message : CRASH };
    }
  }

  /** Removes what is old or too much, and files of an earlier process that nobody can ask for any more. */
  private async makeRoom(): Promise<void> {
    const { folder } = this.parts;
    await mkdir(folder, { recursive: true });
    const ended = [...this.jobs.values()].filter((job) => !isOpen(job));
    const surplus = ended.slice(0, Math.max(0, ended.length - KEPT + 1));
    for (const job of this.jobs.values()) {
      if (this.isOld(job) || surplus.includes(job)) this.jobs.delete(job.id);
    }
    const known = new Set([...this.jobs.values()].map((job) => this.fileName(job)));
    const left = (await readdir(folder)).filter((name) => !known.has(name));
    await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
  }

  private isOld(job: PrintJob): boolean {
    return !isOpen(job) && this.parts.now() - job.orderedAt > HOUR;
  }

  private fileName = ({ id, format }: PrintJob) => `${id}${FORMS[format].ending}`;
  private path = (job: PrintJob) => join(this.parts.folder, this.fileName(job));
}

const isOpen = ({ state }: PrintJob) => state.is === 'waiting' || state.is === 'running';
