//! The order of items.

/// A step of an item among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One up.
    Up,
    /// One down.
    Down,
    /// To this number, from 1; beyond the last it is the last.
    To(usize),
}

/// The items after one of them took a step. The others keep their order among themselves, whatever was done to them meanwhile; who is not
/// there changes nothing.
pub fn moved<T: PartialEq + Clone>(items: &[T], which: &T, way: Way) -> Vec<T> {
    let Some(from) = items.iter().position(|item| item == which) else { return items.to_vec() };
    let to = match way {
        Way::Up => from.saturating_sub(1),
        Way::Down => from + 1,
        Way::To(number) => number.saturating_sub(1),
    };
    let mut found = items.to_vec();
    let item = found.remove(from);
    found.insert(to.min(found.len()), item);
    found
}

/// The items in a wished order, as far as it names them: what it does not name (somebody else added it) stays behind the one that it stands behind,
/// and what is not there any more is left out.
pub fn put<T: PartialEq + Clone>(items: &[T], wished: &[T]) -> Vec<T> {
    let mut found: Vec<T> = Vec::new();
    for item in wished.iter().filter(|item| items.contains(item)) {
        if !found.contains(item) {
            found.push(item.clone());
        }
    }
    for (place, item) in items.iter().enumerate() {
        if found.contains(item) {
            continue;
        }
        let before = place.checked_sub(1).and_then(|before| found.iter().position(|known| *known == items[before]));
        found.insert(before.map_or(0, |before| before + 1), item.clone());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_stays_within_the_list() {
        let items = ['a', 'b', 'c'];
        assert_eq!(moved(&items, &'a', Way::Up), items);
        assert_eq!(moved(&items, &'c', Way::Down), items);
        assert_eq!(moved(&items, &'a', Way::Down), ['b', 'a', 'c']);
        assert_eq!(moved(&items, &'c', Way::To(1)), ['c', 'a', 'b']);
        assert_eq!(moved(&items, &'a', Way::To(usize::MAX)), ['b', 'c', 'a']);
        assert_eq!(moved(&items, &'a', Way::To(0)), items);
        assert_eq!(moved(&items, &'x', Way::Up), items);
    }

    #[test]
    fn what_came_meanwhile_stays_behind_the_one_before_it() {
        assert_eq!(put(&['a', 'b', 'n', 'c'], &['c', 'b', 'a']), ['c', 'b', 'n', 'a']);
        assert_eq!(put(&['n', 'a', 'b'], &['b', 'a']), ['n', 'b', 'a']);
        // What is gone is left out, and what is named twice stands once.
        assert_eq!(put(&['a', 'b'], &['b', 'x', 'b', 'a']), ['b', 'a']);
    }
}
