create table note (id text primary key);
create table line (note text not null, text text not null);
create table kv (key text primary key, value text, expires bigint);
