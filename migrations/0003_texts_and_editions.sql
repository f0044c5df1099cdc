CREATE TABLE "picture" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"media_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "picture_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "written_text" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"slot" text NOT NULL,
	"version" integer NOT NULL,
	"heading" text,
	"paragraphs" jsonb NOT NULL,
	"details" jsonb NOT NULL,
	"state" text NOT NULL,
	"author" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "written_text_jurisdiction_fiscal_year_slot_version_pk" PRIMARY KEY("jurisdiction","fiscal_year","slot","version")
);
--> statement-breakpoint
CREATE TABLE "edition_file" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"hash" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_file_jurisdiction_fiscal_year_number_name_pk" PRIMARY KEY("jurisdiction","fiscal_year","number","name")
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"number" integer NOT NULL,
	"published_by" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"waivers" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "edition_jurisdiction_fiscal_year_number_pk" PRIMARY KEY("jurisdiction","fiscal_year","number")
);
