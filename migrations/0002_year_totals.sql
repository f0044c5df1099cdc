CREATE TABLE "year_total" (
	"jurisdiction" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"cost" bigint,
	"national" bigint,
	"other" bigint,
	"general" bigint,
	"programs" integer NOT NULL,
	"new_programs" integer NOT NULL,
	"ended_programs" integer,
	"policies" jsonb NOT NULL,
	CONSTRAINT "year_total_jurisdiction_fiscal_year_pk" PRIMARY KEY("jurisdiction","fiscal_year")
);
--> statement-breakpoint
INSERT INTO "year_total"
WITH "listed" AS (
	SELECT l.jurisdiction, l.fiscal_year, l.policy, l.is_relisting, y.program_id, y.cost, y.national, y.other, y.general, y.is_new
	FROM "listing" l JOIN "program_year" y USING (jurisdiction, program_id, fiscal_year)
), "own" AS (
	SELECT DISTINCT ON (jurisdiction, fiscal_year, program_id) * FROM "listed" WHERE NOT is_relisting
	ORDER BY jurisdiction, fiscal_year, program_id
), "by_policy" AS (
	SELECT jurisdiction, fiscal_year, policy,
		sum(cost) FILTER (WHERE NOT is_relisting) AS cost, sum(national) FILTER (WHERE NOT is_relisting) AS national,
		sum(other) FILTER (WHERE NOT is_relisting) AS other, sum(general) FILTER (WHERE NOT is_relisting) AS general,
		count(*) FILTER (WHERE NOT is_relisting) AS programs, count(*) FILTER (WHERE is_relisting) AS relistings
	FROM "listed" GROUP BY 1, 2, 3
), "held" AS (
	SELECT DISTINCT jurisdiction, fiscal_year, policy FROM "listing"
), "steps" AS (
	SELECT jurisdiction, fiscal_year, lag(fiscal_year) OVER (PARTITION BY jurisdiction ORDER BY fiscal_year) AS before
	FROM (SELECT DISTINCT jurisdiction, fiscal_year FROM "held" WHERE policy > 0) years
), "ended" AS (
	SELECT s.jurisdiction, s.fiscal_year, count(DISTINCT l.program_id) AS n
	FROM "steps" s LEFT JOIN ("listing" l JOIN "held" h ON h.jurisdiction = l.jurisdiction AND h.policy = l.policy)
		ON l.jurisdiction = s.jurisdiction AND l.fiscal_year = s.before AND h.fiscal_year = s.fiscal_year
		AND NOT l.is_relisting AND l.policy > 0 AND NOT EXISTS (SELECT 1 FROM "lineage" k
			WHERE k.jurisdiction = l.jurisdiction AND k.from_program = l.program_id AND k.to_year = s.fiscal_year
			AND k.state <> 'rejected')
	WHERE s.before IS NOT NULL GROUP BY 1, 2
)
SELECT o.jurisdiction, o.fiscal_year, sum(o.cost), sum(o.national), sum(o.other), sum(o.general), count(*),
	count(*) FILTER (WHERE o.is_new), (SELECT e.n FROM "ended" e WHERE (e.jurisdiction, e.fiscal_year) = (o.jurisdiction, o.fiscal_year)),
	(SELECT jsonb_agg(to_jsonb(p) - 'jurisdiction' - 'fiscal_year' ORDER BY p.policy) FROM "by_policy" p
		WHERE (p.jurisdiction, p.fiscal_year) = (o.jurisdiction, o.fiscal_year))
FROM "own" o GROUP BY 1, 2;
