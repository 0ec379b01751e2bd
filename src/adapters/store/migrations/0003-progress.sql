-- How action rows stand, as their actors report it; and which unit a row was given to.
create table progress (
  organisation text not null,
  id bigint generated always as identity,
  duty text not null,
  "row" text not null,
  state text not null,
  note text,
  metric text,
  figure text,
  "by" text not null,
  "at" timestamptz not null,
  primary key(organisation,id),
  foreign key (organisation,duty) references duty (organisation,id)
);

create table row_share (
  organisation text not null,
  id bigint generated always as identity,
  duty text not null,
  "row" text not null,
  unit text,
  "by" text not null,
  "at" timestamptz not null,
  primary key(organisation,id),
  foreign key (organisation,duty) references duty (organisation,id)
);

create index progress_duty on progress (organisation,duty);
create index row_share_duty on row_share (organisation,duty);
