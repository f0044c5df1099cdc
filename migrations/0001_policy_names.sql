CREATE TABLE "policy" (
	"jurisdiction" text NOT NULL,
	"policy" integer NOT NULL,
	"fiscal_year" integer NOT NULL,
	"name" text NOT NULL,
	"document_id" text NOT NULL,
	"line" integer NOT NULL,
	"pdf_page" integer,
	CONSTRAINT "policy_jurisdiction_policy_document_id_pk" PRIMARY KEY("jurisdiction","policy","document_id")
);
--> statement-breakpoint
-- Documents taken in before this table was there: their chapters' headings stand among the statements. ① is 9312.
INSERT INTO "policy" ("jurisdiction", "policy", "fiscal_year", "name", "document_id", "line", "pdf_page")
SELECT DISTINCT ON (s."jurisdiction", s."document_id", ascii(s."content" ->> 'heading'))
	s."jurisdiction", ascii(s."content" ->> 'heading') - 9311, d."fiscal_year",
	btrim(substr(s."content" ->> 'heading', 2)), s."document_id", s."line", s."pdf_page"
FROM "statement" s
JOIN "document" d ON d."jurisdiction" = s."jurisdiction" AND d."id" = s."document_id"
WHERE s."kind" = 'section' AND s."content" ->> 'kind' = 'policy-overview'
	AND s."content" ->> 'heading' ~ '^[①-⑳]\s*\S'
ORDER BY s."jurisdiction", s."document_id", ascii(s."content" ->> 'heading'), s."seq";
