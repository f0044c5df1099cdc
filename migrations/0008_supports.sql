CREATE TABLE "confirmation_asked" (
	"jurisdiction" text NOT NULL,
	"support" text NOT NULL,
	"asked_on" date NOT NULL,
	CONSTRAINT "confirmation_asked_jurisdiction_support_asked_on_pk" PRIMARY KEY("jurisdiction","support","asked_on")
);
--> statement-breakpoint
CREATE TABLE "follow" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"email" text NOT NULL,
	"query" text NOT NULL,
	"label" text NOT NULL,
	"rhythm" text NOT NULL,
	"confirm_hash" text NOT NULL,
	"end_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_sent_on" date,
	"told" jsonb NOT NULL,
	CONSTRAINT "follow_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "known_firm" (
	"jurisdiction" text NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"municipality" text,
	"legal_form" text,
	"capital" text,
	"employees" integer,
	"industry" text,
	"founded_on" date,
	"source" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "known_firm_jurisdiction_number_pk" PRIMARY KEY("jurisdiction","number")
);
--> statement-breakpoint
CREATE TABLE "link_check" (
	"jurisdiction" text NOT NULL,
	"url" text NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"is_alive" boolean NOT NULL,
	"problem" text,
	"failing_since" timestamp with time zone,
	"asked_on" date,
	CONSTRAINT "link_check_jurisdiction_url_pk" PRIMARY KEY("jurisdiction","url")
);
--> statement-breakpoint
CREATE TABLE "support_release" (
	"jurisdiction" text NOT NULL,
	"day" date NOT NULL,
	"matrix" jsonb NOT NULL,
	"disappeared" jsonb NOT NULL,
	CONSTRAINT "support_release_jurisdiction_day_pk" PRIMARY KEY("jurisdiction","day")
);
--> statement-breakpoint
CREATE TABLE "support_revision" (
	"jurisdiction" text NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "support_revision_jurisdiction_pk" PRIMARY KEY("jurisdiction")
);
--> statement-breakpoint
CREATE TABLE "support_version" (
	"jurisdiction" text NOT NULL,
	"support" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"changed" jsonb NOT NULL,
	"note" text,
	"account" text,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"via" text NOT NULL,
	CONSTRAINT "support_version_jurisdiction_support_version_pk" PRIMARY KEY("jurisdiction","support","version")
);
--> statement-breakpoint
CREATE TABLE "support" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"owner" text,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"working" jsonb NOT NULL,
	"published" jsonb,
	"publish_on" date,
	"confirmed_on" date,
	"edited" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text NOT NULL,
	CONSTRAINT "support_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "unmet_demand" (
	"jurisdiction" text NOT NULL,
	"month" text NOT NULL,
	"theme" text NOT NULL,
	"words" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "unmet_demand_jurisdiction_month_theme_words_pk" PRIMARY KEY("jurisdiction","month","theme","words")
);
--> statement-breakpoint
CREATE TABLE "usage_count" (
	"jurisdiction" text NOT NULL,
	"month" text NOT NULL,
	"event" text NOT NULL,
	"support" text NOT NULL,
	"municipality" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "usage_count_jurisdiction_month_event_support_municipality_pk" PRIMARY KEY("jurisdiction","month","event","support","municipality")
);
--> statement-breakpoint
CREATE TABLE "word_list" (
	"jurisdiction" text NOT NULL,
	"kind" text NOT NULL,
	"content" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text NOT NULL,
	CONSTRAINT "word_list_jurisdiction_kind_pk" PRIMARY KEY("jurisdiction","kind")
);
--> statement-breakpoint
CREATE INDEX "follow_by_end" ON "follow" USING btree ("jurisdiction","end_hash");--> statement-breakpoint
CREATE INDEX "support_by_owner" ON "support" USING btree ("jurisdiction","owner");