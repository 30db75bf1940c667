create virtual table article_words using fts5(title, body, content='', tokenize='trigram')

insert into article_words(article_words, rank) values ('secure-delete', 1)

-- Bytes of words that are gathered before they are written: with the usual 1 MB an import spends its time merging.
insert into article_words(article_words, rank) values ('hashsize', 33554432)

create virtual table article_terms using fts5vocab(article_words, 'instance')

create trigger audit_no_update before update on audit begin select raise(abort, 'audit is never changed'); end

create trigger audit_no_delete before delete on audit begin select raise(abort, 'audit is never changed'); end

create trigger batch_no_update before update on batch begin select raise(abort, 'batch is never changed'); end

create trigger batch_no_delete before delete on batch begin select raise(abort, 'batch is never changed'); end

create trigger decision_no_update before update on decision begin select raise(abort, 'decision is never changed'); end

create trigger decision_no_delete before delete on decision begin select raise(abort, 'decision is never changed'); end

create trigger comment_on_no_update before update on comment_on begin select raise(abort, 'comment_on is never changed'); end

create trigger comment_on_no_delete before delete on comment_on begin select raise(abort, 'comment_on is never changed'); end

create trigger appeal_no_update before update on appeal begin select raise(abort, 'appeal is never changed'); end

create trigger appeal_no_delete before delete on appeal begin select raise(abort, 'appeal is never changed'); end
