-- Statements end at blank lines. Times are milliseconds since 1970, yes and no are 1 and 0; verdicts, outcomes and the
-- like are ordinals of their enumerations.

create table desk (
  name varchar(40) primary key,
  value text not null
)

create table campaign (
  number {number} primary key,
  id text not null unique,
  present integer not null,
  size integer not null,
  detail {bytes} not null
)

create table article (
  number {number} primary key,
  id text not null,
  sha256 varchar(64) not null,
  occurrence integer not null,
  present integer not null,
  line {number} not null,
  title text not null,
  language varchar(40) not null,
  host text not null,
  published varchar(10),
  verdict integer not null,
  referral_verdict integer not null,
  impersonation_verdict integer not null,
  referral_score {real} not null,
  impersonation_score {real} not null,
  weight {real} not null,
  gist_english text not null,
  gist_chinese text not null,
  campaign {number},
  place integer not null,
  tie text,
  text_state integer not null,
  progress integer not null,
  referral integer,
  impersonation integer,
  assessment {bytes} not null
)

create unique index article_same on article(id, sha256, occurrence)

create index article_campaign on article(campaign, place)

create index article_decided on article(progress, number)

create index article_referral on article(referral) where referral is not null

create index article_impersonation on article(impersonation) where impersonation is not null

create table article_text (
  article {number} primary key references article(number),
  kept {number} not null,
  body {bytes} not null,
  changes text not null
)

create table signal (
  number integer primary key,
  id text not null unique
)

create table article_signal (
  article {number} not null,
  signal integer not null,
  label integer not null,
  primary key (article, signal, label)
){compact}

create table task (
  number {number} primary key,
  kind integer not null,
  band integer not null,
  subject {number} not null,
  lead {number} not null references article(number),
  present integer not null,
  articles integer not null,
  verdict integer not null,
  weight {real} not null,
  referral_score {real} not null,
  impersonation_score {real} not null,
  card text not null,
  progress integer not null,
  comments integer not null,
  holder text,
  since {number} not null,
  until {number} not null
)

create unique index task_subject on task(kind, subject)

create index task_order on task(present, progress, band, weight desc, number)

create index task_all on task(present, band, weight desc, number)

create index task_holder on task(until)

create table term (
  number {number} primary key,
  facet integer not null,
  value text not null
)

create unique index term_value on term(facet, value)

create table task_term (
  term {number} not null,
  task {number} not null,
  primary key (term, task)
){compact}

create table skipped (
  reviewer text not null,
  task {number} not null,
  primary key (reviewer, task)
){compact}

create table batch (
  number {number} primary key,
  task {number} not null,
  at {number} not null,
  reviewer text not null,
  role varchar(20) not null,
  settles integer not null,
  undoes {number},
  referral integer,
  impersonation integer,
  reason varchar(40) not null,
  words text not null,
  rules text not null,
  articles integer not null,
  seconds {number},
  models varchar(64) not null
)

create index batch_task on batch(task)

create index batch_reviewer on batch(reviewer, number)

create table decision (
  number {number} primary key,
  batch {number} not null references batch(number),
  article {number} not null references article(number),
  undoes {number}
)

create index decision_article on decision(article)

create index decision_batch on decision(batch)

create unique index decision_undoes on decision(undoes)

create table comment_on (
  number {number} primary key,
  task {number} not null,
  at {number} not null,
  reviewer text not null,
  role varchar(20) not null,
  words text not null
)

create index comment_task on comment_on(task)

create table appeal (
  number {number} primary key,
  article {number} not null references article(number),
  decision {number} not null references decision(number),
  at {number} not null,
  reviewer text not null,
  role varchar(20) not null,
  words text not null
)

create index appeal_article on appeal(article)

create table proposal (
  number {number} primary key,
  at {number} not null,
  reviewer text not null,
  role varchar(20) not null,
  draft text not null,
  state integer not null,
  answered_by text,
  answered_role varchar(20),
  file text
)

create table audit (
  number {number} primary key,
  at {number} not null,
  reviewer text not null,
  role varchar(20) not null,
  deed varchar(60) not null,
  subject text not null,
  detail text not null,
  hash varchar(64) not null
)
