create table destination (
  organisation text not null,
  id text not null,
  conversation text not null,
  service_url text not null,
  tenant text not null,
  team text,
  state text not null,
  primary key(organisation,id)
);
