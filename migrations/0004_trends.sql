CREATE TABLE "trend_observation" (
	"jurisdiction" text NOT NULL,
	"series_id" text NOT NULL,
	"period" text NOT NULL,
	"vintage" text NOT NULL,
	"value" double precision,
	"printed" text NOT NULL,
	"status" text,
	"note" text,
	"line" integer,
	CONSTRAINT "trend_observation_jurisdiction_series_id_period_vintage_pk" PRIMARY KEY("jurisdiction","series_id","period","vintage")
);
--> statement-breakpoint
CREATE TABLE "trend_series" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"region" text NOT NULL,
	"unit" text,
	"source" text,
	"adjustment" text NOT NULL,
	"frequency" text NOT NULL,
	"notes" text[] NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "trend_series_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "trend_vintage" (
	"jurisdiction" text NOT NULL,
	"series_id" text NOT NULL,
	"vintage" text NOT NULL,
	"published" text NOT NULL,
	"origin" text NOT NULL,
	"content_hash" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "trend_vintage_jurisdiction_series_id_vintage_pk" PRIMARY KEY("jurisdiction","series_id","vintage")
);
