import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/ledger/schema/*.ts', './src/trends/schema.ts', './src/report/schema.ts'],
  out: './migrations',
  casing: 'snake_case',
});
