create index task_term_task on task_term(task, term)

-- How many of the report's tasks of which progress have a value: counted when they come in, moved with every decision. Counting
-- them for each page took longer than all else on it.
create table term_count (
  facet integer not null,
  value text not null,
  progress integer not null,
  tasks integer not null,
  primary key (facet, value, progress)
){compact}

create index term_count_most on term_count(facet, progress, tasks desc, value)

insert into term_count(facet, value, progress, tasks)
  select t.facet, t.value, task.progress, count(*) from task cross join task_term tt cross join term t
  where task.present = 1 and tt.task = task.number and t.number = tt.term group by t.facet, t.value, task.progress
