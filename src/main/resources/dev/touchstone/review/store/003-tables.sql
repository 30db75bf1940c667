-- From articles that hold words to their tasks.
create index task_lead on task(lead)
