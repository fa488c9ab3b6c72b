-- Numbers, text, casts, NULL.
SELECT 1 + 1 AS two, 7 / 2 AS quotient, 7 % 2 AS remainder, -7 / 2 AS negative, 2 ^ 10 AS power;
SELECT 1_000_000 AS million, 0x1F AS hex, 0b101 AS binary, 0o17 AS octal;
SELECT pg_size_pretty(1_000_000 * 4::BIGINT);
SELECT pg_size_pretty(0::bigint), pg_size_pretty(10239::bigint), pg_size_pretty(10240::bigint), pg_size_pretty(-20480::bigint), pg_size_pretty(1::bigint << 40);
SELECT 10 / 0;
SELECT 2147483647 + 1;
SELECT 9223372036854775807 + 1;
SELECT '12'::int + 1 AS thirteen, CAST('3.50' AS numeric) * 2 AS seven;
SELECT 'twelve'::int;
SELECT 'a' || 'b' || 3 AS joined, upper('Mixed'), length('häuser'), 'it''s' AS quoted;
SELECT NULL + 1 IS NULL AS unknown, NULL = NULL AS equality, NULL IS NOT DISTINCT FROM NULL AS same;
SELECT true AND NULL AS a, false AND NULL AS b, NOT NULL::boolean AS c, 3 BETWEEN 1 AND 3 AS d;
SELECT CASE WHEN 1 > 2 THEN 'more' ELSE 'less' END AS answer, coalesce(NULL, 'x'), nullif(1, 1);
SELECT ROUND(100.0 * 3 / 7, 2) AS pct, round(2.5) AS up, round(-2.5) AS down, abs(-3), 5.0 / 3 AS thirds;
SELECT 1.10 + 2.20 AS numeric_sum, 0.1::float8 + 0.2::float8 AS float_sum, 1e3 AS e;
SELECT 3 IN (1, 2, 3) AS found, 4 NOT IN (1, 2, 3) AS missing, 'walwriter' LIKE 'wal%' AS alike;
SELECT;
SELECT 1 AS "Mixed Case", 2 AS "select";
SELECT * FROM (VALUES (1, 'one'), (2, 'two')) AS v (number, word) ORDER BY number DESC;
-- The same seed gives the same numbers.
SELECT setseed(0.5);
SELECT random(), random(), random(1, 100), random(1::bigint, 10000000000);
SELECT setseed(-0.25);
SELECT random(), round(random_normal()::numeric, 10) AS normal;
SELECT count(*) FROM generate_series(1, 1000) WHERE random() NOT BETWEEN 0 AND 1;
SELECT pi();
