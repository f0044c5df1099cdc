CREATE TABLE "word_list_version" (
	"jurisdiction" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"content" text,
	"row_count" integer NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"gone" integer NOT NULL,
	"via" text NOT NULL,
	"account" text,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "word_list_version_jurisdiction_kind_version_pk" PRIMARY KEY("jurisdiction","kind","version")
);
