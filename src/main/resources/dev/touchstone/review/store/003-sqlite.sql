-- Ids and own addresses of articles, folded: what a page shows of an article finds it.
create virtual table article_name using fts5(name, tokenize='trigram')
