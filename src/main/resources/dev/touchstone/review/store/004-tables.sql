-- Appeals that somebody answered with doubt alone wait again: kind 2, progress 0 and 1, outcomes 0 and 1 are appeal, open and decided,
-- confirm and reject.
update task set progress = 0 where kind = 2 and progress = 1 and not exists
  (select 1 from batch b join decision d on d.batch = b.number where b.task = task.number and b.undoes is null
    and (b.referral in (0, 1) or b.impersonation in (0, 1)) and not exists (select 1 from decision u where u.undoes = d.number))

delete from term_count

insert into term_count(facet, value, progress, tasks)
  select t.facet, t.value, task.progress, count(*) from task cross join task_term tt cross join term t
  where task.present = 1 and tt.task = task.number and t.number = tt.term group by t.facet, t.value, task.progress
