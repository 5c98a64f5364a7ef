//! The SQL of the feature; every text is the same for both engines.

crate::sql_texts! {
    /// The groups of a region, a row for each region in them.
    GROUPS = "SELECT g.id, g.name, r.region_id FROM comparison_groups g
        JOIN comparison_group_regions r ON r.group_id = g.id
        WHERE g.region_id = $1
        ORDER BY g.id, r.region_id";
    GROUP_PUT = "INSERT INTO comparison_groups (id, region_id, name) VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name";
    /// Of a group of this region.
    GROUP_EMPTY = "DELETE FROM comparison_group_regions WHERE group_id IN (
        SELECT id FROM comparison_groups WHERE id = $1 AND region_id = $2)";
    GROUP_ADD = "INSERT INTO comparison_group_regions (group_id, region_id) VALUES ($1, $2)";
    GROUP_DROP = "DELETE FROM comparison_groups WHERE id = $1 AND region_id = $2";
}
