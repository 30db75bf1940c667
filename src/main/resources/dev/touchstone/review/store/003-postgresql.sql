-- Ids and own addresses of articles, folded: what a page shows of an article finds it.
create table article_name (
  article bigint primary key,
  name text not null
)

create index article_name_trigrams on article_name using gin (name gin_trgm_ops)

-- The heaviest articles with their campaigns, without reading their rows.
drop index article_weight

create index article_weight on article(weight desc, number) include (campaign) where present = 1
