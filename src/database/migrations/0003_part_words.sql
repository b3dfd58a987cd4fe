-- Parts of words, since Swedish compounds are not split by full-text search. Trusted: the owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
