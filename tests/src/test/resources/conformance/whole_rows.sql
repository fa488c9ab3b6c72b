-- The row of an outer join that is not there is null, not a row of nulls.
\pset null NULL
create temp table a(x int); create temp table b(x int, y text);
insert into a values (1),(2),(3),(4); insert into b values (1,'u'),(2,null),(4,null);
insert into b values (null,null);
select a, b, b is null as isn, b is not null isnn, to_json(b) from a left join b using (x) order by a.x;
select a, b from a right join b using (x) order by b.x;
select a, b from a full join b using (x) order by a.x, b.x;
select a.x, s, s is null from a left join (select x, y from b) s using(x) order by 1;
select a.x, s from a left join (values (1,'q')) s(x,y) using(x) order by 1;
select a.x, count(b), count(b.*), count(*) from a left join b using(x) group by 1 order by 1;
select a.x, coalesce(b::text,'nope') from a left join b using(x) order by 1;
select a.x, (b).y, row(b) from a left join b using(x) order by 1;
select array_agg(b order by a.x) from a left join b using(x);
select a.x, b from a left join b on false order by a.x;
select b from b where b is null;
select b from b where not (b is null) order by x;
with c as (select * from b) select a.x, c from a left join c using(x) order by 1;
select a.x, g from a left join generate_series(1,2) g on g=a.x order by 1;
select a.x, l from a left join lateral (select b.* from b where b.x=a.x) l on true order by 1;
select b from a left join b using(x) order by b;
select distinct b from a left join b using(x) order by b;
select b.x from a left join b using(x) where b is distinct from null order by 1;
select a.x, q from a left join (select x, b as q from b) s using (x) order by 1;
select a.x from a left join b using(x) where b.* is null order by 1;
create temp view vv as select * from b; select a.x, vv from a left join vv using(x) order by 1;
-- Seen from inside of a sub-query, and from two joins away.
select a.x, (select b) from a left join b using (x) order by 1;
select a.x, (select count(*) from b c where c = b) from a left join b using (x) order by 1;
select a.x, exists (select from b c where c is not distinct from b) from a left join b using (x) order by 1;
select a.x, s from a left join (select b.x, c as d from b left join b c on c.x = b.x and c.y is not null) s using (x) order by 1;
select a.x, s.d from a left join (select b.x, c as d from b left join b c on c.x = b.x and c.y is not null) s using (x) order by 1;
select row(null) is distinct from null as a, row(null) is null as b, null is not distinct from row(1) as c;
select a.x, s from a left join (select x, count(*) from b group by x union all select 9, 9) s using (x) order by 1;
select a.x, l from a left join lateral (select a.x + c.x as z from b c where c.x = a.x limit 1) l on true order by 1;
select a.x, l from a left join lateral unnest(array[a.x], array['q']) l(p, q) on l.p = 3 order by 1;
drop view vv;
drop table a, b;
