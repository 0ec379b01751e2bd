-- What somebody is told once beside their duties, in the message of a day.
create table notice (
  organisation text not null,
  id text not null,
  recipient text not null,
  content jsonb not null,
  message text not null,
  primary key(organisation,id),
  foreign key (organisation,message) references message (organisation,id)
);

create index notice_message on notice (organisation,message);
