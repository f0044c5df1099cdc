export * from './schema/documents.ts';
export * from './schema/indicators.ts';
export * from './schema/judgements.ts';
export * from './schema/programs.ts';
export * from './schema/search.ts';
export * from './schema/texts.ts';
export * from './schema/totals.ts';
