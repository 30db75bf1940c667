create extension if not exists pg_trgm

create table article_words (
  article bigint primary key,
  words text not null,
  pairs tsvector not null
)

create index article_words_trigrams on article_words using gin (words gin_trgm_ops)

create index article_words_pairs on article_words using gin (pairs)

create function never_changed() returns trigger language plpgsql as $$ begin raise exception '% is never changed', tg_table_name; end $$

create trigger audit_unchanged before update or delete or truncate on audit for each statement execute function never_changed()

create trigger batch_unchanged before update or delete or truncate on batch for each statement execute function never_changed()

create trigger decision_unchanged before update or delete or truncate on decision for each statement execute function never_changed()

create trigger comment_on_unchanged before update or delete or truncate on comment_on for each statement execute function never_changed()

create trigger appeal_unchanged before update or delete or truncate on appeal for each statement execute function never_changed()
