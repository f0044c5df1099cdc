CREATE TABLE "finding_waiver" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"rule" text NOT NULL,
	"says" text NOT NULL,
	"waived_by" text NOT NULL,
	"waived_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text,
	CONSTRAINT "finding_waiver_jurisdiction_fiscal_year_rule_says_waived_at_pk" PRIMARY KEY("jurisdiction","fiscal_year","rule","says","waived_at")
);
