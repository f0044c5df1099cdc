import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument as TypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from './fonts/index.ts';

export type { TypstDocument };

const TEMPLATE = fileURLToPath(new URL('./template', import.meta.url));
const MAIN = `${TEMPLATE}/main.typ`;

/** Typst with our template and fonts, as small as we need it. */
export interface Typst {
  /** Files that the template finds beside itself. */
  lay(files: ReadonlyMap<string, Uint8Array>): void;
  /** @throws {Diagnostics} when the template or a picture can't be read. */
  compile(): TypstDocument;
  /** What the template says about itself under this label. */
  ask(document: TypstDocument, label: string): unknown;
  /** @throws {Diagnostics} when the document does not meet the standard. */
  pdf(document: TypstDocument, standard: string | undefined): Uint8Array;
  canDraw(file: string): boolean;
  forget(): void;
}

export class Diagnostics extends Error {
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'));
  }
}

export function openTypst(): Typst {
  const compiler = NodeCompiler.create({ workspace: TEMPLATE, fontArgs: [{ fontPaths: fontFolders() }] });
  return {
    lay(files) {
      compiler.resetShadow();
      for (const [name, bytes] of files) compiler.mapShadow(`${TEMPLATE}/${name}`, Buffer.from(bytes));
    },
    compile() {
      const result = compiler.compile({ mainFilePath: MAIN });
      if (result.result === null)
        throw new Diagnostics(sentencesOf(result.takeDiagnostics()?.shortDiagnostics));
      return result.result;
    },
    ask(document, label) {
      const found = compiler.query(document, { selector: label }) as { value: unknown }[];
      return found[0]?.value;
    },
    pdf(document, standard) {
      try {
        return compiler.pdf(document, { ...(standard && { pdfStandard: standard }), creationTimestamp: 0 });
      } catch (error) {
        throw new Diagnostics(messagesIn(error instanceof Error ? error.message : String(error)));
      }
    },
    canDraw(file) {
      const mainFileContent = `#image(${JSON.stringify(file)}, alt: "")`;
      return compiler.compile({ mainFileContent }).result !== null;
    },
    forget() {
      compiler.resetShadow();
      compiler.evictCache(0);
    },
  };
}

function sentencesOf(diagnostics: unknown[] | undefined): string[] {
  return (diagnostics ?? []).map((diagnostic) =>
    typeof diagnostic === 'object' && diagnostic !== null && 'message' in diagnostic
      ? String(diagnostic.message)
      : String(diagnostic),
  );
}

/** The export throws its diagnostics as one string of Rust's. */
function messagesIn(thrown: string): string[] {
  const messages = [...thrown.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message!);
  return messages.length > 0 ? [...new Set(messages)] : [thrown];
}
