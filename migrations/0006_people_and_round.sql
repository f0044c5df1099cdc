CREATE TABLE "audit_entry" (
	"jurisdiction" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account" text,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entry_jurisdiction_seq_pk" PRIMARY KEY("jurisdiction","seq")
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"jurisdiction" text PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"jurisdiction" text PRIMARY KEY NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"content_hash" text NOT NULL,
	"taken_in_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"held_until" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "job_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"account" text,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mail_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "answer_event" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"answer" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account" text,
	"name" text NOT NULL,
	"note" text,
	"receipt" text,
	"hash" text,
	CONSTRAINT "answer_event_jurisdiction_fiscal_year_answer_seq_pk" PRIMARY KEY("jurisdiction","fiscal_year","answer","seq")
);
--> statement-breakpoint
CREATE TABLE "answer_version" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"answer" text NOT NULL,
	"version" integer NOT NULL,
	"changed" jsonb NOT NULL,
	"account" text,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"via" text NOT NULL,
	CONSTRAINT "answer_version_jurisdiction_fiscal_year_answer_version_pk" PRIMARY KEY("jurisdiction","fiscal_year","answer","version")
);
--> statement-breakpoint
CREATE TABLE "answer" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"id" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"due" date,
	"organisation" text NOT NULL,
	"organisations" jsonb NOT NULL,
	"origins" jsonb NOT NULL,
	"listings" jsonb NOT NULL,
	"version" integer NOT NULL,
	"values" jsonb NOT NULL,
	"last_year" jsonb NOT NULL,
	"counted" jsonb NOT NULL,
	"position" integer NOT NULL,
	"needs_approval" boolean NOT NULL,
	"errors" integer NOT NULL,
	"warnings" integer NOT NULL,
	CONSTRAINT "answer_jurisdiction_fiscal_year_id_pk" PRIMARY KEY("jurisdiction","fiscal_year","id")
);
--> statement-breakpoint
CREATE TABLE "round_ending" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"program" text NOT NULL,
	"name" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "round_ending_jurisdiction_fiscal_year_program_pk" PRIMARY KEY("jurisdiction","fiscal_year","program")
);
--> statement-breakpoint
CREATE TABLE "form_upload" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"hash" text NOT NULL,
	"file" text NOT NULL,
	"account" text,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"outcome" jsonb NOT NULL,
	"has_mistakes" boolean NOT NULL,
	CONSTRAINT "form_upload_jurisdiction_fiscal_year_hash_pk" PRIMARY KEY("jurisdiction","fiscal_year","hash")
);
--> statement-breakpoint
CREATE TABLE "remark" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"answer" text NOT NULL,
	"id" text NOT NULL,
	"field" text,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"account" text,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"reply_to" text,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	CONSTRAINT "remark_jurisdiction_fiscal_year_answer_id_pk" PRIMARY KEY("jurisdiction","fiscal_year","answer","id")
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"jurisdiction" text NOT NULL,
	"account" text NOT NULL,
	"day" date NOT NULL,
	"fiscal_year" integer NOT NULL,
	"step" text NOT NULL,
	CONSTRAINT "reminder_jurisdiction_account_day_pk" PRIMARY KEY("jurisdiction","account","day")
);
--> statement-breakpoint
CREATE TABLE "collection_round" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"source_year" integer NOT NULL,
	"state" text NOT NULL,
	"submit_by" date NOT NULL,
	"approve_by" date NOT NULL,
	"accept_by" date NOT NULL,
	"threshold" integer NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" text NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"taken_at" timestamp with time zone,
	"taken_hash" text,
	"receipts" integer NOT NULL,
	"record" jsonb,
	CONSTRAINT "collection_round_jurisdiction_fiscal_year_pk" PRIMARY KEY("jurisdiction","fiscal_year")
);
--> statement-breakpoint
CREATE TABLE "organisation_name" (
	"jurisdiction" text NOT NULL,
	"organisation" text NOT NULL,
	"name" text NOT NULL,
	"kana" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "organisation_name_jurisdiction_organisation_valid_from_pk" PRIMARY KEY("jurisdiction","organisation","valid_from")
);
--> statement-breakpoint
CREATE TABLE "organisation_succession" (
	"jurisdiction" text NOT NULL,
	"from_organisation" text NOT NULL,
	"to_organisation" text NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"part" text,
	"evidence" text NOT NULL,
	CONSTRAINT "organisation_succession_jurisdiction_from_organisation_to_organisation_day_pk" PRIMARY KEY("jurisdiction","from_organisation","to_organisation","day")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"code" text,
	"parent" text,
	"area" text,
	CONSTRAINT "organisation_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"login" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"roles" jsonb NOT NULL,
	"organisation" text,
	"state" text NOT NULL,
	"password_hash" text,
	"password_changed_at" timestamp with time zone,
	"must_change_password" boolean NOT NULL,
	"totp_secret" text,
	"totp_confirmed_at" timestamp with time zone,
	"totp_last_step" integer,
	"failures" integer NOT NULL,
	"locked_until" timestamp with time zone,
	"is_sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_sign_in_at" timestamp with time zone,
	CONSTRAINT "account_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"jurisdiction" text NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"account" text NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_jurisdiction_issuer_subject_pk" PRIMARY KEY("jurisdiction","issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"jurisdiction" text NOT NULL,
	"account" text NOT NULL,
	"hash" text NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_code_jurisdiction_account_hash_pk" PRIMARY KEY("jurisdiction","account","hash")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"jurisdiction" text NOT NULL,
	"token_hash" text NOT NULL,
	"account" text NOT NULL,
	"stage" text NOT NULL,
	"via" text NOT NULL,
	"pending_secret" text,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"address" text NOT NULL,
	"agent" text NOT NULL,
	CONSTRAINT "session_jurisdiction_token_hash_pk" PRIMARY KEY("jurisdiction","token_hash")
);
--> statement-breakpoint
CREATE TABLE "substitution" (
	"jurisdiction" text NOT NULL,
	"id" text NOT NULL,
	"absent" text NOT NULL,
	"substitute" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "substitution_jurisdiction_id_pk" PRIMARY KEY("jurisdiction","id")
);
--> statement-breakpoint
CREATE INDEX "audit_entry_by_subject" ON "audit_entry" USING btree ("jurisdiction","subject");--> statement-breakpoint
CREATE INDEX "audit_entry_by_account" ON "audit_entry" USING btree ("jurisdiction","account");--> statement-breakpoint
CREATE INDEX "job_by_time" ON "job" USING btree ("state","run_at");--> statement-breakpoint
CREATE INDEX "mail_by_time" ON "mail" USING btree ("jurisdiction","created_at");--> statement-breakpoint
CREATE INDEX "answer_by_organisation" ON "answer" USING btree ("jurisdiction","fiscal_year","organisation");--> statement-breakpoint
CREATE INDEX "organisation_name_by_name" ON "organisation_name" USING btree ("jurisdiction","name");--> statement-breakpoint
CREATE UNIQUE INDEX "account_by_login" ON "account" USING btree ("jurisdiction","login");--> statement-breakpoint
CREATE INDEX "session_by_account" ON "session" USING btree ("jurisdiction","account");