-- Comparing (decision 26): the groups of regions that a region compares itself with.

CREATE TABLE comparison_groups (
    id BLOB NOT NULL PRIMARY KEY,
    region_id TEXT NOT NULL REFERENCES regions (id),
    name TEXT NOT NULL
);
CREATE UNIQUE INDEX comparison_groups_name ON comparison_groups (region_id, name);

CREATE TABLE comparison_group_regions (
    group_id BLOB NOT NULL REFERENCES comparison_groups (id) ON DELETE CASCADE,
    region_id TEXT NOT NULL REFERENCES regions (id),
    PRIMARY KEY (group_id, region_id)
);
