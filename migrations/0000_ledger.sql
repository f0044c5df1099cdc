CREATE TABLE "document" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"file" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"content_hash" text NOT NULL,
	"reading_hash" text NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"placed" double precision NOT NULL,
	"cost_basis" text NOT NULL,
	"policies" jsonb NOT NULL,
	"unplaced" jsonb NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "document_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"jurisdiction" text NOT NULL,
	"document_id" text NOT NULL,
	"seq" integer NOT NULL,
	"fiscal_year" integer NOT NULL,
	"severity" text NOT NULL,
	"rule" text NOT NULL,
	"policy" integer,
	"program_id" text,
	"content" jsonb NOT NULL,
	CONSTRAINT "finding_jurisdiction_document_id_seq_pk" PRIMARY KEY("jurisdiction","document_id","seq")
);
--> statement-breakpoint
CREATE TABLE "jurisdiction" (
	"jurisdiction" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"is_home" boolean NOT NULL,
	"revision" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"jurisdiction" text NOT NULL,
	"document_id" text NOT NULL,
	"line" integer NOT NULL,
	"pdf_page" integer,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"policy" integer,
	"no" integer,
	"program_id" text,
	"content" jsonb NOT NULL,
	CONSTRAINT "statement_jurisdiction_document_id_seq_pk" PRIMARY KEY("jurisdiction","document_id","seq")
);
--> statement-breakpoint
CREATE TABLE "indicator_value" (
	"jurisdiction" text NOT NULL,
	"program_id" text NOT NULL,
	"report_year" integer NOT NULL,
	"position" integer NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"printed" text NOT NULL,
	"parsed" jsonb NOT NULL,
	"value" double precision,
	"unit" text,
	"document_id" text NOT NULL,
	"line" integer NOT NULL,
	"pdf_page" integer,
	CONSTRAINT "indicator_value_jurisdiction_program_id_report_year_position_pk" PRIMARY KEY("jurisdiction","program_id","report_year","position")
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"jurisdiction" text NOT NULL,
	"program_id" text NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	CONSTRAINT "indicator_jurisdiction_program_id_key_pk" PRIMARY KEY("jurisdiction","program_id","key")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"jurisdiction" text NOT NULL,
	"program_id" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"attribute" text NOT NULL,
	"value" jsonb,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "decision_jurisdiction_program_id_fiscal_year_attribute_pk" PRIMARY KEY("jurisdiction","program_id","fiscal_year","attribute")
);
--> statement-breakpoint
CREATE TABLE "lineage" (
	"jurisdiction" text NOT NULL,
	"from_program" text NOT NULL,
	"from_year" integer NOT NULL,
	"to_program" text NOT NULL,
	"to_year" integer NOT NULL,
	"kind" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"confidence" double precision NOT NULL,
	"state" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "lineage_jurisdiction_from_program_from_year_to_program_to_year_pk" PRIMARY KEY("jurisdiction","from_program","from_year","to_program","to_year")
);
--> statement-breakpoint
CREATE TABLE "listing" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"policy" integer NOT NULL,
	"position" integer NOT NULL,
	"program_id" text NOT NULL,
	"policy_group" text,
	"no" integer,
	"page" integer,
	"is_relisting" boolean NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"line" integer NOT NULL,
	"pdf_page" integer,
	CONSTRAINT "listing_jurisdiction_fiscal_year_policy_position_pk" PRIMARY KEY("jurisdiction","fiscal_year","policy","position")
);
--> statement-breakpoint
CREATE TABLE "program_division" (
	"jurisdiction" text NOT NULL,
	"program_id" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "program_division_jurisdiction_program_id_fiscal_year_position_pk" PRIMARY KEY("jurisdiction","program_id","fiscal_year","position")
);
--> statement-breakpoint
CREATE TABLE "program_year" (
	"jurisdiction" text NOT NULL,
	"program_id" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"name" text NOT NULL,
	"cost" bigint,
	"national" bigint,
	"other" bigint,
	"general" bigint,
	"cost_basis" text NOT NULL,
	"is_new" boolean NOT NULL,
	"is_priority" boolean NOT NULL,
	"is_key_result" boolean NOT NULL,
	"period" text,
	"foundation" text,
	"teams" jsonb NOT NULL,
	"description" text,
	"accepted" jsonb NOT NULL,
	CONSTRAINT "program_year_jurisdiction_program_id_fiscal_year_pk" PRIMARY KEY("jurisdiction","program_id","fiscal_year")
);
--> statement-breakpoint
CREATE TABLE "program" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "program_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"jurisdiction" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"program_id" text,
	"title" text NOT NULL,
	"context" text NOT NULL,
	"fiscal_years" jsonb NOT NULL,
	"title_words" "tsvector" NOT NULL,
	"body_words" "tsvector" NOT NULL,
	CONSTRAINT "search_entry_jurisdiction_kind_key_pk" PRIMARY KEY("jurisdiction","kind","key")
);
--> statement-breakpoint
CREATE INDEX "finding_by_year" ON "finding" USING btree ("jurisdiction","fiscal_year");--> statement-breakpoint
CREATE INDEX "finding_by_program" ON "finding" USING btree ("jurisdiction","program_id");--> statement-breakpoint
CREATE INDEX "indicator_value_by_year" ON "indicator_value" USING btree ("jurisdiction","report_year");--> statement-breakpoint
CREATE INDEX "lineage_by_later" ON "lineage" USING btree ("jurisdiction","to_program");--> statement-breakpoint
CREATE INDEX "lineage_by_year" ON "lineage" USING btree ("jurisdiction","to_year");--> statement-breakpoint
CREATE INDEX "listing_by_program" ON "listing" USING btree ("jurisdiction","program_id");--> statement-breakpoint
CREATE INDEX "listing_across" ON "listing" USING btree ("fiscal_year");--> statement-breakpoint
CREATE INDEX "program_division_by_name" ON "program_division" USING btree ("jurisdiction","name");--> statement-breakpoint
CREATE INDEX "program_year_by_year" ON "program_year" USING btree ("jurisdiction","fiscal_year");--> statement-breakpoint
CREATE INDEX "program_year_across" ON "program_year" USING btree ("fiscal_year");--> statement-breakpoint
CREATE INDEX "search_entry_by_title" ON "search_entry" USING gin ("title_words");--> statement-breakpoint
CREATE INDEX "search_entry_by_body" ON "search_entry" USING gin ("body_words");