/**
 * Reads paragraphs with textlint and prh in a thread of its own, so that a long report keeps nobody waiting.
 * Plain JavaScript: it is started from the sources, from vitest and from a bundle alike.
 */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { TextlintKernel } from '@textlint/kernel';

const require = createRequire(import.meta.url);
const plugin = require('@textlint/textlint-plugin-text').default;
const prh = require('textlint-rule-prh').default;

/** The dictionary's own patterns: most paragraphs match none, and looking is a hundred times quicker than linting. */
const { fromYAMLFilePath } = createRequire(require.resolve('textlint-rule-prh'))('prh');
const patterns = fromYAMLFilePath(workerData.dictionary).rules.map(
  ({ pattern }) => new RegExp(pattern, 'mu'),
);
const isSuspicious = (paragraph) => patterns.some((pattern) => pattern.test(paragraph));

const kernel = new TextlintKernel();
const options = {
  ext: '.txt',
  filePath: 'paragraph.txt',
  plugins: [{ pluginId: 'text', plugin }],
  rules: [{ ruleId: 'prh', rule: prh, options: { rulePaths: [workerData.dictionary] } }],
};

/** One paragraph at a time: as one document the paragraphs of a report would take minutes. */
async function lint(paragraph) {
  if (!isSuspicious(paragraph)) return [];
  const { messages } = await kernel.lintText(paragraph, options);
  return messages.map(({ message, range }) => ({ message, range }));
}

parentPort.on('message', async ({ id, paragraphs }) => {
  try {
    const messages = [];
    for (const paragraph of paragraphs) messages.push(await lint(paragraph));
    parentPort.postMessage({ id, messages });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});
