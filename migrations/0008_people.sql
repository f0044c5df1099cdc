ALTER TABLE "session" ADD COLUMN "via" text NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "pending_secret" text;