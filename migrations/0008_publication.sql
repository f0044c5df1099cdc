CREATE TABLE "publication" (
	"jurisdiction" text PRIMARY KEY NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"content_hash" text NOT NULL,
	"taken_in_at" timestamp with time zone NOT NULL
);
