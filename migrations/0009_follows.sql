CREATE TABLE "follow_end" (
	"jurisdiction" text NOT NULL,
	"hash" text NOT NULL,
	"follow" text NOT NULL,
	CONSTRAINT "follow_end_jurisdiction_hash_pk" PRIMARY KEY("jurisdiction","hash")
);
--> statement-breakpoint
DROP INDEX "follow_by_end";--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "headers" jsonb;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "is_private" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "follow" ADD COLUMN "told_up_to" date;--> statement-breakpoint
CREATE INDEX "follow_end_by_follow" ON "follow_end" USING btree ("jurisdiction","follow");--> statement-breakpoint
CREATE INDEX "follow_by_confirmation" ON "follow" USING btree ("jurisdiction","confirm_hash");--> statement-breakpoint
ALTER TABLE "follow" DROP COLUMN "end_hash";--> statement-breakpoint
ALTER TABLE "follow" DROP COLUMN "last_sent_on";