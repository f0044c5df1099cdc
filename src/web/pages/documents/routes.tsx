import { Hono } from 'hono';
import { csv, csvHref, page, wantsCsv } from '../../answer.ts';
import type { Services, StatedLine } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { statementWords } from '../../words.ts';
import { DocumentPage } from './page.tsx';

/** /documents/:id with an anchor per line: where every figure's origin leads. */
export function documentRoutes({ ledger }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/documents/:id', async (c) => {
    const site = c.get('site');
    const id = c.req.param('id');
    const document = await ledger.document(site.jurisdiction, id);
    if (document === null) return c.notFound();
    const lines = await ledger.documentLines(site.jurisdiction, id);
    if (wantsCsv(c)) return csv(c, 'document', columns, lines);
    return page(c, <DocumentPage {...{ site, document, lines }} csv={csvHref(c)} />);
  });
  return app;
}

const columns = [
  { head: 'ページ', value: (line: StatedLine) => line.pdfPage },
  { head: '行', value: (line: StatedLine) => line.line },
  { head: '種類', value: (line: StatedLine) => statementWords[line.kind] },
  { head: '事業名', value: (line: StatedLine) => line.subject },
  { head: '記載', value: (line: StatedLine) => line.text },
];
