export { blockStyles } from './assets.ts';
export { renderBlocks } from './blocks.ts';
export type { RenderContext } from './context.ts';
export { typesetWeb, type WebFile } from './typeset-web.ts';
