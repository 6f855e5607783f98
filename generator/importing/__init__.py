"""From a docs page to an operation in the spec: `sources` read pages, `drafting` makes them ours, `merging` puts them into the files."""
