import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/platform/{audit,backup,jobs,mail}/schema.ts',
    './src/{organisations,firms,people,collection,supports,trends,report}/schema.ts',
    './src/ledger/schema/*.ts',
  ],
  out: './migrations',
  casing: 'snake_case',
});
